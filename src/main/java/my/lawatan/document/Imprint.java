package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.TripSettings;

/** What identifies a paper: marking, heading, programme, version or draft, as-of in both zones, edition. */
final class Imprint {
    /** As many letters as the head has room for beside the name of the paper. */
    private static final int LONGEST_LINE = 48;

    /** Of what the paper is about, at the top of its pages, in characters. */
    private static final int LONGEST_RUNNING = 100;

    private final Wording words;
    private final TripSettings settings;
    private final PaperKind kind;
    private final Edition edition;
    private final Issue issue;
    private final Instant asOf;

    /**
     * There is no imprint, and so no paper, of what may not be printed.
     *
     * @throws Refused if the trip's marking may not be printed from an unlocked file
     */
    Imprint(Commission commission, Wording words, PaperKind kind) {
        this.words = words;
        this.settings = words.trip().settings();
        this.kind = kind;
        this.edition = commission.edition();
        this.issue = commission.issue();
        this.asOf = commission.asOf();
        if (settings.marking().compareTo(Marking.RAHSIA) >= 0)
            throw new Refused("refused.print-marking", settings.marking().printed());
    }

    /** The masthead of a paper of one day.
     *
     * @throws Refused if the day is outside the trip and nothing happens on it */
    Masthead ofDay(TripDay day) {
        day.requirePartOfTrip();
        return of(
                capital(words.times().longDate(day.date())),
                Wording.join(Wording.DOT, paper(), programme(), words.hostCityInFull()),
                Wording.join(Wording.DOT, dayOfTrip(day.date()), theme(day), words.of(settings.title())));
    }

    /** The masthead of the paper of one person on one day.
     *
     * @throws Refused if the day is outside the trip and nothing happens on it */
    Masthead ofPerson(TripDay day, String name, String position) {
        day.requirePartOfTrip();
        String date = capital(words.times().longDate(day.date()));
        return masthead(
                Wording.join(", ", paper(), name, date),
                name,
                Wording.join(Wording.DOT, paper(), date, words.hostCityInFull()),
                Wording.join(Wording.DOT, position, dayOfTrip(day.date()), theme(day), words.of(settings.title())),
                Wording.join(Wording.DOT, inShort(name), paper(), words.times().shortDate(day.date())));
    }

    /** The masthead of a paper of the whole trip, whose heading is {@code name}. */
    Masthead named(String name, String subheading, String context) {
        String trip = words.of(settings.title());
        return masthead(
                Wording.join(", ", name, trip),
                name,
                subheading,
                context,
                Wording.join(Wording.DOT, inShort(name), inShort(trip)));
    }

    /** The masthead of a paper of the whole trip, whose heading says which paper it is. */
    Masthead ofVisit() {
        return ofVisit(paper());
    }

    /** The same with that heading. */
    Masthead ofVisit(String name) {
        return named(
                name,
                Wording.join(Wording.DOT, programme(), words.hostCityInFull()),
                Wording.join(Wording.DOT, words.dates(), words.of(settings.title())));
    }

    /** The masthead of a paper that may be lost: it names neither the visit nor where that goes. */
    Masthead unnamed(String subheading) {
        return masthead(paper(), paper(), subheading, "", paper());
    }

    /** The masthead of a paper about {@code heading}. */
    Masthead of(String heading, String subheading, String context) {
        return masthead(
                Wording.join(", ", paper(), heading),
                heading,
                subheading,
                context,
                Wording.join(Wording.DOT, inShort(heading), paper()));
    }

    // a line of the page's margin, which has room for no more
    private static String inShort(String heading) {
        return InShort.of(heading, LONGEST_RUNNING);
    }

    private Masthead masthead(String title, String heading, String subheading, String context, String running) {
        return new Masthead(
                Untranslated.plain(Wording.join(", ", title, issueTitle())),
                marking(),
                settings.marking() == Marking.TERBUKA && !settings.exercise(),
                heading,
                subheading,
                context,
                running,
                issue.version().map(v -> words.say("issue.version", v.name())).orElseGet(this::draft),
                issueLines(),
                Wording.join(Wording.DOT, footerIssue(), edition(), asOf(true), superseded()),
                issue.draftOnly(),
                edition,
                words.voice(),
                code());
    }

    private PaperCode code() {
        return new PaperCode(
                settings.id(),
                issue.draftOnly(),
                issue.version().or(() -> issue.before().map(Issue.Frozen::version)),
                issue.paper(),
                issue.content());
    }

    /** What the paper is called. */
    String paper() {
        return words.say("paper." + kind.word());
    }

    static String capital(String text) {
        int first = Untranslated.start(text);
        if (text.length() == first) return text;
        return text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }

    /** LATIHAN · EXERCISE – FICTIONAL · TERHAD; marks are never translated. */
    private String marking() {
        String exercise = settings.exercise() ? words.say("marking.exercise") : "";
        return Wording.join(Wording.DOT, exercise, settings.marking().printed());
    }

    private String draft() {
        return issue.before()
                .map(before -> words.say("issue.draft", before.version().name()))
                .orElseGet(() -> words.say("issue.draft-first"));
    }

    private String issueTitle() {
        return issue.version()
                .map(v -> words.say("issue.version", v.name()))
                .orElseGet(() -> words.say("issue.draft-word"));
    }

    private String footerIssue() {
        return issue.version()
                .map(v -> words.say("issue.version", v.name()))
                .orElseGet(() -> draft() + " " + words.say("issue.not-issued"));
    }

    private List<String> issueLines() {
        String notIssued = issue.draftOnly() ? words.say("issue.not-issued") : "";
        String both = Wording.join(Wording.DOT, edition(), superseded());
        Stream<String> which = both.length() > LONGEST_LINE ? Stream.of(edition(), superseded()) : Stream.of(both);
        return Stream.of(Stream.of(notIssued), which, Stream.of(asOf(false)))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String superseded() {
        if (issue.draftOnly() || issue.before().isEmpty()) return "";
        return words.say("issue.supersedes", issue.before().get().version().name());
    }

    private String edition() {
        return words.say("edition." + edition.word());
    }

    private String asOf(boolean year) {
        String host = Wording.inCity(there(settings.hostZone(), year), words.hostCity());
        if (settings.hostZone()
                .getRules()
                .getOffset(asOf)
                .equals(settings.homeZone().getRules().getOffset(asOf))) return words.say("issue.as-of.one", host);
        return words.say("issue.as-of", host, Wording.inCity(there(settings.homeZone(), false), words.homeCity()));
    }

    private String there(java.time.ZoneId zone, boolean year) {
        LocalDate day = asOf.atZone(zone).toLocalDate();
        return Wording.join(
                " ",
                words.times().shortDate(day),
                year ? Integer.toString(day.getYear()) : "",
                words.times().clock(asOf, zone));
    }

    /** "Prime Minister’s programme": that of the principal; empty if the trip has none. */
    String programme() {
        return programme(words.trip().tracks(TrackKind.PRINCIPAL));
    }

    /** The programme on which the event is: the principal's if it is on that; empty if on none. */
    String programme(Event event, TripDay day) {
        if (day.principals(event)) return programme();
        return programme(event.tracks());
    }

    private String programme(Set<Id<Track>> tracks) {
        return tracks.stream()
                .flatMap(id -> words.trip().tracks().get(id).stream())
                .min(Track.ORDER)
                .map(Track::name)
                .map(words::of)
                .map(name -> words.say("programme-of", name))
                .orElse("");
    }

    /** "Day 2 of 5"; empty outside the trip. */
    String dayOfTrip(LocalDate date) {
        long day = ChronoUnit.DAYS.between(settings.firstDay(), date) + 1;
        long all = ChronoUnit.DAYS.between(settings.firstDay(), settings.lastDay()) + 1;
        return day < 1 || day > all ? "" : words.say("day-of", day, all);
    }

    String theme(TripDay day) {
        return day.day().map(d -> words.of(d.theme())).orElse("");
    }

    // that in which the trip is called: English, where it has a name in it
    private Language firstLanguage() {
        Set<Language> named = settings.title().in().keySet();
        return named.isEmpty() || named.contains(Language.EN)
                ? Language.EN
                : named.iterator().next();
    }

    /**
     * 2024-11-13_daily-brief_office_draft-after-v6, without an ending; with its language where that is not the first one of the trip, so that
     * a translation does not take the place of what it was translated from.
     *
     * @param front what it is about
     */
    String fileName(String front) {
        String state = issue.version().map(v -> "v" + v.name()).orElseGet(() -> issue.before()
                .map(b -> "draft-after-v" + b.version().name())
                .orElse("draft"));
        return Wording.join("_", Untranslated.plain(front), edition.word(), translated(), state);
    }

    private String translated() {
        boolean usual =
                words.language() == firstLanguage() && words.voice().beside().isEmpty();
        return usual ? "" : words.voice().tags().replace('+', '-');
    }
}
