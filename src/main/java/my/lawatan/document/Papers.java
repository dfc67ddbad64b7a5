package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Composes each kind of paper. What several papers of one trip have in common is made once. May be called from any thread. */
public final class Papers {
    private final Drawn drawn;
    private final Map<Edition, Compiling> editions = new EnumMap<>(Edition.class);

    private Papers(Drawn drawn) {
        this.drawn = drawn;
    }

    /** For who makes more than one paper of it. */
    public static Papers from(Drawn drawn) {
        return new Papers(drawn);
    }

    /**
     * The paper, worded and ready to be laid out.
     *
     * @param now when it is drawn
     * @throws Refused if the request does not say what the paper needs, or the paper may not be printed
     */
    public static Paper of(Drawn drawn, PaperRequest request, Instant now) {
        return from(drawn).paper(request, now);
    }

    /** The same of a trip of which more papers are made; else as {@link #of}. */
    public Paper paper(PaperRequest request, Instant now) {
        Compiling compiling = compiling(request.edition());
        compiling.require(request.kind());
        return compiling.paper(request, name(drawn, request), (seen, asked) -> spoken(seen, asked, drawn, now));
    }

    /** Whether these are papers of that trip, and no other one of its states. */
    public boolean areOf(Drawn other) {
        // trips that are alike are not compared: that takes longer than to make anew what is held of them
        return drawn.trip() == other.trip()
                && same(drawn.issue().before(), other.issue().before())
                && drawn.issue().version().equals(other.issue().version())
                && drawn.asOf().equals(other.asOf())
                && drawn.versions().equals(other.versions());
    }

    private static boolean same(Optional<Issue.Frozen> one, Optional<Issue.Frozen> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() && other.isEmpty();
        return one.get().trip() == other.get().trip()
                && one.get().version().equals(other.get().version());
    }

    /** By what a draft for the readers of that edition is told apart from others; 0 of a version. */
    int content(Edition edition) {
        return compiling(edition).content();
    }

    private Compiling compiling(Edition edition) {
        synchronized (editions) {
            return editions.computeIfAbsent(edition, readers -> new Compiling(readers, drawn));
        }
    }

    private static Paper spoken(Drawn drawn, PaperRequest request, Drawn whole, Instant now) {
        Voice voice = request.voice();
        if (voice.beside().isEmpty()) return composed(drawn, marked(drawn, request), whole, now);
        if (!Voice.pairs(request.kind()))
            throw new Refused("refused.paper-languages", request.kind().word());
        return new TwoLanguages(
                composed(drawn, request, whole, now), composed(drawn, request.in(voice.turned()), whole, now));
    }

    private static PaperRequest marked(Drawn drawn, PaperRequest request) {
        if (!Voice.marks(request.kind())) return request;
        Voice voice = request.voice();
        return request.in(voice.with(Untranslated.told(drawn.trip(), voice.language())));
    }

    // chairs and places are those of the whole trip: who knows less of it must not read of other ones
    private static Paper composed(Drawn drawn, PaperRequest request, Drawn whole, Instant now) {
        Instant asOf = drawn.speaksFor(now);
        return switch (request.kind()) {
            case DAILY_BRIEF ->
                new DailyBriefs(
                                drawn.trip(),
                                whole,
                                date(request),
                                request.edition(),
                                request.voice(),
                                drawn.issue(),
                                asOf)
                        .brief();
            case BRIEF ->
                new BriefPapers(
                                drawn.trip(),
                                request.brief().orElseThrow(() -> new Refused("refused.paper-brief")),
                                request.edition(),
                                request.voice(),
                                drawn.issue(),
                                asOf)
                        .paper();
            case PROGRAMME ->
                new Programmes(drawn.trip(), whole, request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case TIMETABLE -> timetable(drawn, Seen.whole(drawn.trip()), request, now);
            case LINE_BY_LINE ->
                new LinesByLines(drawn.trip(), date(request), request.edition(), request.voice(), drawn.issue(), asOf)
                        .paper();
            case ATTENDEES ->
                new AttendeeLists(
                                drawn.trip(),
                                whole.trip(),
                                request.event().orElseThrow(() -> new Refused("refused.paper-event")),
                                request.edition(),
                                request.voice(),
                                drawn.issue(),
                                asOf)
                        .paper();
            case GREETING_LINE ->
                new GreetingLines(
                                drawn.trip(),
                                request.event().orElseThrow(() -> new Refused("refused.paper-event")),
                                request.edition(),
                                request.voice(),
                                drawn.issue(),
                                asOf)
                        .paper();
            case SEATING_PLAN -> seating(drawn, request, whole.trip(), asOf).paper();
            case PLACE_CARDS -> seating(drawn, request, whole.trip(), asOf).cards();
            case DELEGATION ->
                new DelegationLists(drawn.trip(), whole.trip(), request.edition(), request.voice(), drawn.issue(), asOf)
                        .paper();
            case UNKNOWNS ->
                new UnknownPapers(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case CHANGE_SHEET ->
                new ChangeSheets(drawn, since(drawn, request), request.edition(), request.voice(), asOf).paper();
            case MESSAGE -> new MessagePapers(drawn, since(drawn, request), request, whole.trip(), now).paper();
            case ROOM_LIST ->
                new RoomLists(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case PASS_LEDGER ->
                new PassLedgers(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case GIFT_REGISTER ->
                new GiftRegisters(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case RECALL_LIST -> new RecallLists(drawn, request.edition(), request.voice(), now).paper();
            case HOST_FORMS ->
                new HostForms(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case ADVANCE_SHEET ->
                new AdvanceSheets(
                                drawn.trip(),
                                request.place().orElseThrow(() -> new Refused("refused.paper-place")),
                                request.edition(),
                                request.voice(),
                                drawn.issue(),
                                asOf)
                        .paper();
            case COMPLETENESS ->
                new Matrices(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case SHIFT_HANDOVER ->
                new ShiftHandovers(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case PRESS_PROGRAMME ->
                new PressProgrammes(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case BOOKLET ->
                new Booklets(drawn.trip(), whole, request.edition(), request.voice(), drawn.issue(), asOf).paper();
            case BRIEFING_BOOK -> new BriefingBooks(drawn, request, asOf).paper();
            case MOTORCADE_CARD -> MotorcadeCards.of(ways(drawn, request, asOf));
            case WALLET_CARD ->
                new Wallets(drawn.trip(), date(request), request.edition(), request.voice(), drawn.issue(), asOf)
                        .paper();
            case FACE_CARDS ->
                new FacesOfEvent(
                                drawn.trip(),
                                request.event().orElseThrow(() -> new Refused("refused.paper-event")),
                                request.edition(),
                                request.voice(),
                                drawn.issue(),
                                asOf)
                        .paper();
            case DAY_SHEET ->
                new DaySheets(
                                drawn.trip(),
                                date(request),
                                request.person().orElseThrow(() -> new Refused("refused.paper-person")),
                                request.edition(),
                                request.voice(),
                                drawn.issue(),
                                asOf)
                        .paper();
            case DAY_SHEETS -> new DaySheetRounds(drawn, request, asOf).paper();
            case MOTORCADE -> new Motorcades(ways(drawn, request, asOf)).paper();
            case MANIFEST -> new Manifests(ways(drawn, request, asOf)).paper();
            case MEAL_SHEET ->
                MealSheets.paper(drawn.trip(), date(request), request.edition(), request.voice(), drawn.issue(), asOf);
            case CONTACT_SHEET ->
                new ContactSheets(drawn.trip(), request.edition(), request.voice(), drawn.issue(), asOf).paper();
        };
    }

    /** The programme as it is looked at, worded and ready to be laid out.
     *
     * @param now when it is drawn */
    public static Paper seen(Drawn drawn, Seen seen, Edition edition, Language language, Instant now) {
        PaperRequest request = PaperRequest.of(PaperKind.TIMETABLE, edition, language);
        return new Compiling(edition, drawn)
                .paper(request, request.name(), (known, asked) -> timetable(known, seen, marked(known, asked), now));
    }

    private static Paper timetable(Drawn drawn, Seen seen, PaperRequest request, Instant now) {
        return new TimetablePapers(
                        drawn.trip(), seen, request.edition(), request.voice(), drawn.issue(), drawn.speaksFor(now))
                .paper();
    }

    // since when is part of what a change sheet is, also where nobody said it
    private static String name(Drawn drawn, PaperRequest request) {
        boolean ofVersions = request.kind().about() == PaperKind.About.VERSIONS;
        return ofVersions && request.since().isEmpty()
                ? request.about(new Subject.SinceVersion(since(drawn, request))).name()
                : request.name();
    }

    private static LocalDate date(PaperRequest request) {
        return request.date().orElseThrow(() -> new Refused("refused.paper-date"));
    }

    private static DayWays ways(Drawn drawn, PaperRequest request, Instant asOf) {
        return new DayWays(
                drawn.trip(), date(request), request.kind(), request.edition(), request.voice(), drawn.issue(), asOf);
    }

    private static SeatingPlans seating(Drawn drawn, PaperRequest request, Trip whole, Instant asOf) {
        return new SeatingPlans(
                drawn.trip(),
                whole,
                request.event().orElseThrow(() -> new Refused("refused.paper-event")),
                request.kind(),
                request.edition(),
                request.voice(),
                drawn.issue(),
                asOf);
    }

    private static Issue.Frozen since(Drawn drawn, PaperRequest request) {
        return request.since().or(drawn.issue()::before).orElseThrow(() -> new Refused("refused.paper-since"));
    }
}
