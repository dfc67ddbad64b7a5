package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Attending;
import my.lawatan.document.AttendeeList.Seat;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.Standing;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Makes the attendee list of one event. */
final class AttendeeLists {
    private final Commission commission;
    private final EventSheet sheet;
    private final Wording words;
    private final Event event;
    private final PeopleOfEvent with;
    private final SideOrders orders;
    private final EventOrder order;
    private final List<Attendance> all;
    /** Whether its readers may see what a rule goes by. */
    private final boolean ranked;

    /** @param whole the trip with everything, by which people stand in order for whoever reads
     * @throws Refused if there is no such event */
    AttendeeLists(Commission commission, Trip whole, Id<Event> id) {
        this.commission = commission;
        this.words = commission.words();
        this.sheet = new EventSheet(words, id, new Imprint(commission, words, PaperKind.ATTENDEES));
        this.event = sheet.event();
        this.with = new PeopleOfEvent(words, sheet.day());
        this.all = sheet.attendances();
        this.orders = new SideOrders(words);
        this.ranked = commission.edition().sees(ItemKind.PERSON, "precedence")
                && commission.edition().sees(ItemKind.ATTENDANCE, "rank");
        this.order = ranked ? EventOrder.of(commission.trip(), id, all) : EventOrder.of(whole, id);
    }

    AttendeeList paper() {
        List<AttendeeList.Side> sides = new ArrayList<>();
        for (Side side : List.of(Side.OURS, Side.HOST, Side.OTHER, Side.NOT_STATED)) {
            List<Seat> seats = seats(side);
            if (!seats.isEmpty()) sides.add(new AttendeeList.Side(sheet.side(side), order(side), seats));
        }
        List<Seat> organisations = organisations();
        return new AttendeeList(
                words.language(),
                commission.asOf(),
                sheet.fileName("attendees"),
                sheet.head(),
                Anchor.of(event),
                sheet.facts(),
                counts(),
                disagreement(),
                sides,
                organisations,
                sheet.claims(),
                all.isEmpty() ? words.say("attendees.nothing") : "");
    }

    // the order is what a host must have; by which places of which list it came about, and who stands elsewhere and
    // why, is not
    private String order(Side side) {
        return ranked && order.isOrder(side) ? orders.line(order.rule(side)) : "";
    }

    private List<Standing> known(List<Standing> standings) {
        if (ranked) return standings;
        Map<Id<Attendance>, Attendance> known =
                all.stream().collect(Collectors.toMap(Attendance::id, Function.identity()));
        List<Standing> seen = new ArrayList<>();
        int place = 0;
        for (Standing standing : standings) {
            Attendance attendance = known.get(standing.attendance().id());
            if (attendance == null) continue;
            seen.add(new Standing(attendance, standing.place() == 0 ? 0 : ++place, false, standing.why()));
        }
        return seen;
    }

    private List<Seat> seats(Side side) {
        return known(order.people(side)).stream()
                .map(s -> s.attendance().person().isPresent() ? person(s) : unnamed(s))
                .toList();
    }

    private Seat person(Standing standing) {
        Attendance attendance = standing.attendance();
        Person person = words.trip().person(attendance.person().orElseThrow());
        String script = person.name().inScript();
        return new Seat(
                Anchor.of(person),
                number(standing),
                words.name(person),
                true,
                script,
                words.of(person.position()),
                organisation(attendance.organisation().or(person::organisation)),
                words.word(attendance.role()),
                status(attendance),
                Wording.join(Wording.DOT, words.of(attendance.note()), orders.exception(standing)));
    }

    private Seat unnamed(Standing standing) {
        Attendance attendance = standing.attendance();
        String name = attendance
                .number()
                .map(n -> words.say("attendees.seat", n, Math.max(n, with.seats(event))))
                .orElseGet(() -> words.say("attendees.seat-unnumbered"));
        return new Seat(
                Anchor.of(attendance),
                number(standing),
                name,
                false,
                "",
                "",
                organisation(attendance.organisation()),
                words.word(attendance.role()),
                status(attendance),
                Wording.join(Wording.DOT, words.of(attendance.note()), orders.exception(standing)));
    }

    private String organisation(Optional<Id<Organisation>> id) {
        return id.flatMap(i -> words.trip().organisations().get(i))
                .map(o -> words.named(o.name()))
                .orElse("");
    }

    private String status(Attendance attendance) {
        return attendance.status() == AttendanceStatus.NOT_STATED ? "" : words.word(attendance.status());
    }

    // "3"; who has declined has no place
    private static String number(Standing standing) {
        return standing.place() == 0 ? "" : Integer.toString(standing.place());
    }

    private List<Seat> organisations() {
        int total = Math.max(
                (int) ofOrganisations().count(),
                event.expected().organisations().orElse(0));
        List<Standing> all = Stream.of(Side.values())
                .flatMap(side -> known(order.organisations(side)).stream())
                .toList();
        List<Seat> seats = new ArrayList<>();
        for (Standing standing : all) seats.add(organisation(standing.attendance(), seats.size() + 1, total));
        return seats;
    }

    private Stream<Attendance> ofOrganisations() {
        return all.stream().filter(a -> a.unit() == Attendance.Unit.ORGANISATION);
    }

    private Seat organisation(Attendance attendance, int number, int total) {
        Optional<Organisation> organisation = attendance
                .organisation()
                .flatMap(id -> words.trip().organisations().get(id));
        return new Seat(
                organisation.map(Anchor::of).orElseGet(() -> Anchor.of(attendance)),
                Integer.toString(number),
                organisation
                        .map(o -> words.named(o.name()))
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
        String claimed = sheet.rows().expected(event.expected());
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
            // what is left out for a reader is not said to be unknown
            if (status == AttendanceStatus.NOT_STATED && !commission.office()) continue;
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
