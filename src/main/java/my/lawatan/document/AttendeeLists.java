package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Attending;
import my.lawatan.document.AttendeeList.Seat;
import my.lawatan.text.Fold;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Need;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Makes the attendee list of one event. */
final class AttendeeLists {
    private static final int LONGEST_FILE_NAME = 40;

    private final Instant asOf;
    private final Wording words;
    private final Imprint imprint;
    private final Event event;
    private final LocalDate date;
    private final TripDay day;
    private final With with;
    private final EventRows rows;
    private final Clocks clocks;
    private final Claims claims;
    private final List<Attendance> all;
    private int number;

    /** @throws Refused if there is no such event */
    AttendeeLists(Trip trip, Id<Event> id, Edition edition, Language language, Issue issue, Instant asOf) {
        this.asOf = asOf;
        this.words = new Wording(trip, language);
        this.imprint = new Imprint(words, PaperKind.ATTENDEES, edition, issue, asOf);
        this.event = trip.events().get(id).orElseThrow(() -> new Refused("refused.paper-event-gone"));
        this.date = event.when().day().orElse(trip.settings().firstDay());
        this.day = TripDay.only(trip, date, event::equals);
        this.clocks = new Clocks(words, date);
        this.claims = new Claims(words);
        this.with = new With(words, day);
        this.rows = new EventRows(words, day, clocks, claims);
        this.all = day.attendances(event);
    }

    AttendeeList paper() {
        List<AttendeeList.Side> sides = new ArrayList<>();
        for (Side side : List.of(Side.OURS, Side.HOST, Side.OTHER, Side.NOT_STATED)) {
            List<Seat> seats = seats(side);
            if (!seats.isEmpty()) sides.add(new AttendeeList.Side(name(side), seats));
        }
        List<Seat> organisations = organisations();
        return new AttendeeList(
                words.language(),
                asOf,
                imprint.fileName(fileName()),
                imprint.of(
                        words.of(event.title()),
                        Wording.join(
                                Wording.DOT, imprint.paper(), imprint.programme(event, day), words.hostCityInFull()),
                        Wording.join(
                                Wording.DOT,
                                day(),
                                words.of(words.trip().settings().title()))),
                Anchor.of(event),
                facts(),
                counts(),
                disagreement(),
                sides,
                organisations,
                claims.about(event),
                all.isEmpty() ? words.say("attendees.nothing") : "");
    }

    private String day() {
        return event.when().day().isPresent()
                ? Imprint.capital(words.times().longDate(date))
                : words.say("when.not-stated");
    }

    private String fileName() {
        String name = Fold.fold(event.title().plain()).replaceAll("[^a-z0-9]+", "-");
        String shorter = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
        String front = event.when().day().map(d -> d + "_").orElse("");
        return front + "attendees_" + shorter.replaceAll("^-+|-+$", "");
    }

    private String name(Side side) {
        return switch (side) {
            case OURS, HOST -> words.word(side);
            case OTHER -> words.say("attendees.side.other");
            case NOT_STATED -> words.say("attendees.side.not-stated");
        };
    }

    private List<Line> facts() {
        List<Line> facts = new ArrayList<>();
        When when = clocks.of(event.when());
        String home =
                when.home().isEmpty() || !event.when().timed() ? when.home() : words.homeCity() + " " + when.home();
        facts.add(new Line(words.say("column.time"), Wording.join(Wording.DOT, when.line(), home)));
        facts.add(new Line(words.say("column.venue"), stated(rows.place(event))));
        fact(facts, "attendees.received-by", words.of(event.receivedBy()));
        fact(facts, "column.attire", words.of(event.attire()));
        fact(facts, "column.press", rows.press(event));
        if (event.interpreter() != Need.NOT_STATED) fact(facts, "head.interpreter", words.inside(event.interpreter()));
        facts.add(new Line(words.say("column.officer-ic"), stated(rows.officer(event))));
        return facts;
    }

    private String stated(String text) {
        return text.isEmpty() ? words.say("not-stated") : text;
    }

    private void fact(List<Line> facts, String key, String text) {
        if (!text.isEmpty()) facts.add(new Line(words.say(key), text));
    }

    private List<Seat> seats(Side side) {
        number = 0;
        List<Seat> seats = new ArrayList<>();
        with.people(event, Optional.empty()).filter(a -> a.side() == side).forEach(a -> seats.add(person(a)));
        all.stream()
                .filter(a -> a.awaitsName() && a.side() == side)
                .sorted(Comparator.comparing((Attendance a) -> a.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Attendance::id))
                .forEach(a -> seats.add(unnamed(a)));
        return seats;
    }

    private Seat person(Attendance attendance) {
        Person person = words.trip().person(attendance.person().orElseThrow());
        String script = person.name().inScript();
        return new Seat(
                Anchor.of(person),
                Integer.toString(++number),
                words.name(person),
                true,
                script,
                words.of(person.position()),
                organisation(attendance.organisation().or(person::organisation)),
                words.word(attendance.role()),
                status(attendance),
                words.of(attendance.note()));
    }

    private Seat unnamed(Attendance attendance) {
        String name = attendance
                .number()
                .map(n -> words.say("attendees.seat", n, Math.max(n, with.seats(event))))
                .orElseGet(() -> words.say("attendees.seat-unnumbered"));
        return new Seat(
                Anchor.of(attendance),
                Integer.toString(++number),
                name,
                false,
                "",
                "",
                organisation(attendance.organisation()),
                words.word(attendance.role()),
                status(attendance),
                words.of(attendance.note()));
    }

    private String organisation(Optional<Id<Organisation>> id) {
        return id.flatMap(i -> words.trip().organisations().get(i))
                .map(o -> words.of(o.name()))
                .orElse("");
    }

    private String status(Attendance attendance) {
        return attendance.status() == AttendanceStatus.NOT_STATED ? "" : words.word(attendance.status());
    }

    private List<Seat> organisations() {
        number = 0;
        int total = Math.max(
                (int) ofOrganisations().count(),
                event.expected().organisations().orElse(0));
        return ofOrganisations()
                .sorted(Comparator.comparing((Attendance a) -> a.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Attendance::rank)
                        .thenComparing(Attendance::id))
                .map(a -> organisation(a, total))
                .toList();
    }

    private Stream<Attendance> ofOrganisations() {
        return all.stream().filter(a -> a.unit() == Attendance.Unit.ORGANISATION);
    }

    private Seat organisation(Attendance attendance, int total) {
        number++;
        Optional<Organisation> organisation = attendance
                .organisation()
                .flatMap(id -> words.trip().organisations().get(id));
        return new Seat(
                organisation.map(Anchor::of).orElseGet(() -> Anchor.of(attendance)),
                Integer.toString(number),
                organisation
                        .map(o -> words.of(o.name()))
                        .orElseGet(() -> words.say(
                                "attendees.organisation", attendance.number().orElse(number), total)),
                organisation.isPresent(),
                "",
                "",
                organisation.map(o -> words.of(o.economy())).orElse(""),
                words.word(attendance.role()),
                status(attendance),
                Wording.join(
                        Wording.DOT,
                        organisation.filter(Organisation::asPrinted).isPresent() ? words.say("unknown.as-printed") : "",
                        words.of(attendance.note())));
    }

    private List<Line> counts() {
        List<Line> counts = new ArrayList<>();
        String claimed = rows.expected(event.expected());
        // most lists have no number to hold them against
        if (!claimed.isEmpty()) counts.add(new Line(words.say("attendees.claimed"), claimed));
        if (!all.isEmpty())
            counts.add(new Line(words.say("attendees.held"), Wording.join(Wording.DOT, heldPeople(), heldBodies())));
        event.plus().ifPresent(most -> counts.add(new Line(words.say("attendees.quota"), quota(most))));
        String statuses = statuses();
        if (!statuses.isEmpty()) counts.add(new Line(words.say("column.status"), statuses));
        return counts;
    }

    private String quota(int most) {
        Attending list = with.attending(event);
        return list.over() == 0
                ? words.say("attendees.quota.held", most, list.accompanying())
                : words.say("attendees.quota.over", most, list.accompanying(), list.over());
    }

    private String heldPeople() {
        int seats = with.unnamedSeats(event);
        int named = with.attending(event).named();
        return Wording.join(
                ", ",
                words.say("attendees.named", named),
                seats == 0 ? "" : words.say("attendees.unnamed", seats, Math.max(seats, with.seats(event))));
    }

    private String heldBodies() {
        int named = with.named(event).size();
        int unnamed =
                (int) ofOrganisations().filter(a -> a.organisation().isEmpty()).count();
        return named + unnamed == 0 ? "" : words.say("attendees.organisations", named, unnamed);
    }

    private String statuses() {
        List<String> parts = new ArrayList<>();
        for (AttendanceStatus status : List.of(
                AttendanceStatus.CONFIRMED,
                AttendanceStatus.TENTATIVE,
                AttendanceStatus.INVITED,
                AttendanceStatus.DECLINED,
                AttendanceStatus.NOT_STATED)) {
            long people = with.people(event, Optional.empty())
                    .filter(a -> a.status() == status)
                    .count();
            if (people > 0) parts.add(words.say("attendees.status", people, words.inside(status)));
        }
        return String.join(", ", parts);
    }

    private String disagreement() {
        Attending list = with.attending(event);
        int claimed = event.expected().people().orElse(0);
        int claimedBodies = event.expected().organisations().orElse(0);
        String people =
                claimed == 0 || claimed == list.people() ? "" : words.say("attendees.differ", claimed, list.people());
        String organisations = claimedBodies == 0 || claimedBodies == list.organisations()
                ? ""
                : words.say("attendees.differ-organisations", claimedBodies, list.organisations());
        return Wording.join(" ", people, organisations);
    }
}
