package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.Completeness;
import my.lawatan.check.Facts;
import my.lawatan.check.Readiness;
import my.lawatan.check.Requisite;
import my.lawatan.document.BriefingBook.Entry;
import my.lawatan.document.BriefingBook.Tab;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Trip;

/** Binds the briefs of a visit, or of one of its days. */
final class BriefingBooks {
    private final Commission commission;
    private final Trip trip;
    private final Optional<LocalDate> only;
    private final Optional<Subject.OfCopy> copy;
    private final Wording words;
    private final Imprint imprint;
    private final Map<Id<Event>, List<Brief>> briefs = new HashMap<>();
    private final Map<Id<Event>, Requisite> owed = new HashMap<>();
    private final List<String> lacking = new ArrayList<>();
    private int tabs;

    /** @param only the day whose briefs are bound; none for the whole visit
     * @param copy which of its numbered copies it is; none if that is written in by hand */
    BriefingBooks(Commission commission, Optional<LocalDate> only, Optional<Subject.OfCopy> copy) {
        this.commission = commission;
        this.trip = commission.trip();
        this.only = only;
        this.copy = copy;
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.BRIEFING_BOOK);
        trip.briefs().stream().sorted(Brief.ORDER).forEach(brief -> brief.event()
                .ifPresent(event ->
                        briefs.computeIfAbsent(event, e -> new ArrayList<>()).add(brief)));
        // what others may not have is no brief that is missing
        if (commission.office()) lookForMissing();
    }

    private void lookForMissing() {
        for (Completeness.Line line :
                Completeness.of(Facts.of(trip, commission.asOf())).lines()) {
            Requisite brief = line.cell(Requirement.BRIEF);
            boolean missing = brief.state() == Readiness.MISSING || brief.state() == Readiness.OPEN;
            if (missing && line.event().status() != EventStatus.CANCELLED)
                owed.put(line.event().id(), brief);
        }
    }

    BriefingBook paper() {
        List<Tab> all = only.map(day -> Stream.of(day(day)))
                .orElseGet(this::wholeVisit)
                .flatMap(Optional::stream)
                .toList();
        List<Entry> entries =
                all.stream().flatMap(tab -> tab.entries().stream()).toList();
        Masthead head = head();
        return new BriefingBook(
                words.language(),
                commission.asOf(),
                imprint.fileName(only.map(day -> day + "_").orElse("") + PaperKind.BRIEFING_BOOK.word()),
                head,
                cover(head, entries),
                all,
                entries.stream().allMatch(entry -> entry.brief().isEmpty()) ? words.say("book.nothing") : "");
    }

    private Masthead head() {
        return imprint.named(
                imprint.paper(),
                only.map(day -> Imprint.capital(words.times().longDate(day))).orElseGet(words::dates),
                Wording.join(Wording.DOT, imprint.programme(), words.hostCityInFull()));
    }

    private List<Line> cover(Masthead head, List<Entry> entries) {
        long bound = entries.stream().filter(entry -> entry.brief().isPresent()).count();
        Stream<Line> lines = Stream.of(
                        new Line(
                                words.say("book.visit"),
                                words.of(trip.settings().title())),
                        new Line(words.say("book.marking"), head.marking()),
                        new Line(words.say("book.copy"), number()),
                        new Line(words.say("book.briefs"), Long.toString(bound)),
                        new Line(words.say("book.missing"), String.join("; ", lacking)))
                .filter(line -> !line.text().isEmpty());
        return Stream.concat(lines, Clearing.of(commission, words).stream()).toList();
    }

    // who gets it may be decided when it lies on the table
    private String number() {
        return copy.map(it -> words.say("book.copy.number", it.number(), it.of()))
                .orElseGet(() -> words.say("book.copy.blank"));
    }

    private Stream<Optional<Tab>> wholeVisit() {
        List<Optional<Tab>> all = new ArrayList<>();
        Set<Id<Event>> bound = new HashSet<>();
        for (LocalDate date : TripDays.of(trip)) all.add(day(date, bound));
        all.add(tab("undated", words.say("when.not-stated"), "", entries(TripDays.undated(trip), bound)));
        List<Entry> general = trip.briefs().stream()
                .filter(brief -> brief.event().isEmpty())
                .sorted(Brief.ORDER)
                .map(brief -> entry(brief, "", ""))
                .toList();
        all.add(tab("general", words.say("brief.no-event"), "", general));
        return all.stream();
    }

    private Optional<Tab> day(LocalDate date) {
        return day(date, new HashSet<>());
    }

    private Optional<Tab> day(LocalDate date, Set<Id<Event>> bound) {
        TripDay day = new TripDay(trip, date);
        return tab(
                "day-" + date,
                Imprint.capital(words.times().longDate(date)),
                Wording.join(Wording.DOT, imprint.dayOfTrip(date), imprint.theme(day)),
                entries(day, bound));
    }

    private Optional<Tab> tab(String anchor, String head, String context, List<Entry> entries) {
        if (entries.isEmpty()) return Optional.empty();
        return Optional.of(new Tab(anchor, words.say("book.tab", ++tabs), head, context, entries));
    }

    /** @param bound the events whose briefs stand before; those of this day are added */
    private List<Entry> entries(TripDay day, Set<Id<Event>> bound) {
        Clocks clocks = new Clocks(words, day.date());
        List<Entry> entries = new ArrayList<>();
        for (Event event : day.events()) {
            // what lasts several days is briefed on the first
            if (!bound.add(event.id())) continue;
            String when = clocks.of(event.when()).line();
            String place = event.place().map(words::place).orElse("");
            List<Brief> its = briefs.getOrDefault(event.id(), List.of());
            for (Brief brief : its) entries.add(entry(brief, when, place));
            if (its.isEmpty() && owed.containsKey(event.id())) entries.add(missing(event, when, place));
        }
        return entries;
    }

    private Entry entry(Brief brief, String when, String place) {
        BriefPaper paper = new BriefPapers(commission, brief.id()).paper();
        boolean numbered = !brief.number().isEmpty();
        String number = numbered ? words.say("brief.number", brief.number()) : words.say("brief");
        String title = paper.head().heading();
        return new Entry(
                paper.anchor(),
                numbered ? number : words.say("book.unnumbered"),
                when,
                title,
                place,
                Wording.join(Wording.DOT, number, title),
                Optional.of(paper),
                "");
    }

    private Entry missing(Event event, String when, String place) {
        // with its date, unlike under the tab of its day
        Clocks clocks = new Clocks(words, trip.settings().firstDay().minusYears(1));
        String title = words.of(event.title());
        lacking.add(only.isPresent() ? title : title + " (" + clocks.beginningInside(event.when()) + ")");
        String owner = owed.get(event.id())
                .owner()
                .flatMap(trip.people()::get)
                .map(words::shortName)
                .orElse("");
        return new Entry(
                Anchor.of(event),
                "",
                when,
                title,
                place,
                "",
                Optional.empty(),
                owner.isEmpty() ? words.say("book.no-brief") : words.say("book.no-brief.owner", owner));
    }
}
