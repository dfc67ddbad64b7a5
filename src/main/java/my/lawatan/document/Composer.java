package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Gives each kind of paper what it is made of. */
final class Composer {
    private final Drawn drawn;
    private final PaperRequest request;
    private final Drawn whole;
    private final Instant now;
    private final Trip trip;
    private final Edition edition;
    private final Voice voice;
    private final Issue issue;
    private final Instant asOf;

    /**
     * @param drawn as its readers may have it
     * @param whole everything: chairs and places in an order are counted in it, so that who knows less of it does not read of other ones
     */
    Composer(Drawn drawn, PaperRequest request, Drawn whole, Instant now) {
        this.drawn = drawn;
        this.request = request;
        this.whole = whole;
        this.now = now;
        this.trip = drawn.trip();
        this.edition = request.edition();
        this.voice = request.voice();
        this.issue = drawn.issue();
        this.asOf = drawn.speaksFor(now);
    }

    /** @throws Refused if the request does not say what the paper needs */
    Paper paper() {
        return switch (request.kind()) {
            case DAILY_BRIEF -> new DailyBriefs(trip, whole, date(), edition, voice, issue, asOf).brief();
            case BRIEF ->
                new BriefPapers(trip, needed(request.brief(), "refused.paper-brief"), edition, voice, issue, asOf)
                        .paper();
            case PROGRAMME -> new Programmes(trip, whole, edition, voice, issue, asOf).paper();
            case TIMETABLE -> timetable(Seen.whole(trip));
            case LINE_BY_LINE -> new LinesByLines(trip, date(), edition, voice, issue, asOf).paper();
            case ATTENDEES -> new AttendeeLists(trip, whole.trip(), event(), edition, voice, issue, asOf).paper();
            case GREETING_LINE -> new GreetingLines(trip, event(), edition, voice, issue, asOf).paper();
            case SEATING_PLAN -> seating().paper();
            case PLACE_CARDS -> seating().cards();
            case DELEGATION -> new DelegationLists(trip, whole.trip(), edition, voice, issue, asOf).paper();
            case UNKNOWNS -> new UnknownPapers(trip, edition, voice, issue, asOf).paper();
            case CHANGE_SHEET -> new ChangeSheets(drawn, Papers.since(drawn, request), edition, voice, asOf).paper();
            case MESSAGE -> new MessagePapers(drawn, Papers.since(drawn, request), request, whole.trip(), now).paper();
            case ROOM_LIST -> new RoomLists(trip, edition, voice, issue, asOf).paper();
            case PASS_LEDGER -> new PassLedgers(trip, edition, voice, issue, asOf).paper();
            case GIFT_REGISTER -> new GiftRegisters(trip, edition, voice, issue, asOf).paper();
            case RECALL_LIST -> new RecallLists(drawn, edition, voice, now).paper();
            case HOST_FORMS -> new HostForms(trip, edition, voice, issue, asOf).paper();
            case ADVANCE_SHEET ->
                new AdvanceSheets(trip, needed(request.place(), "refused.paper-place"), edition, voice, issue, asOf)
                        .paper();
            case COMPLETENESS -> new Matrices(trip, edition, voice, issue, asOf).paper();
            case SHIFT_HANDOVER -> new ShiftHandovers(trip, edition, voice, issue, asOf).paper();
            case PRESS_PROGRAMME -> new PressProgrammes(trip, edition, voice, issue, asOf).paper();
            case BOOKLET -> new Booklets(trip, whole, edition, voice, issue, asOf).paper();
            case BRIEFING_BOOK -> new BriefingBooks(drawn, request, asOf).paper();
            case MOTORCADE_CARD -> MotorcadeCards.of(ways());
            case WALLET_CARD -> new Wallets(trip, date(), edition, voice, issue, asOf).paper();
            case FACE_CARDS -> new FacesOfEvent(trip, event(), edition, voice, issue, asOf).paper();
            case DAY_SHEET ->
                new DaySheets(
                                trip,
                                date(),
                                needed(request.person(), "refused.paper-person"),
                                edition,
                                voice,
                                issue,
                                asOf)
                        .paper();
            case DAY_SHEETS -> new DaySheetRounds(drawn, request, asOf).paper();
            case MOTORCADE -> new Motorcades(ways()).paper();
            case MANIFEST -> new Manifests(ways()).paper();
            case MEAL_SHEET -> MealSheets.paper(trip, date(), edition, voice, issue, asOf);
            case CONTACT_SHEET -> new ContactSheets(trip, edition, voice, issue, asOf).paper();
        };
    }

    /** The programme as it is looked at. */
    Paper timetable(Seen seen) {
        return new TimetablePapers(trip, seen, edition, voice, issue, asOf).paper();
    }

    private DayWays ways() {
        return new DayWays(trip, date(), request.kind(), edition, voice, issue, asOf);
    }

    private SeatingPlans seating() {
        return new SeatingPlans(trip, whole.trip(), event(), request.kind(), edition, voice, issue, asOf);
    }

    private LocalDate date() {
        return needed(request.date(), "refused.paper-date");
    }

    private Id<Event> event() {
        return needed(request.event(), "refused.paper-event");
    }

    private static <T> T needed(Optional<T> given, String otherwise) {
        return given.orElseThrow(() -> new Refused(otherwise));
    }
}
