package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.GreetingLine.OneLine;
import my.lawatan.document.GreetingLine.Stand;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.Standing;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;

/** Makes the greeting line of one event. */
final class GreetingLines {
    private final Instant asOf;
    private final Wording words;
    private final EventSheet sheet;
    private final SideOrders orders;
    private final EventOrder order;

    /** @throws Refused if there is no such event */
    GreetingLines(Commission commission, Id<Event> id) {
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.sheet = new EventSheet(words, id, new Imprint(commission, words, PaperKind.GREETING_LINE));
        this.orders = new SideOrders(words);
        this.order = EventOrder.of(commission.trip(), id, sheet.attendances());
    }

    GreetingLine paper() {
        Side receives = receives();
        boolean known =
                sheet.event().receivedBy().stated() || !order.people(receives).isEmpty();
        List<OneLine> lines = new ArrayList<>();
        Stream.concat(Stream.of(receives), Stream.of(Side.values()).filter(side -> side != receives))
                .map(side -> line(side, known ? name(side, side == receives) : sheet.side(side)))
                .filter(line -> !line.stands().isEmpty())
                .forEach(lines::add);
        return new GreetingLine(
                words.language(),
                asOf,
                sheet.fileName(PaperKind.GREETING_LINE.word()),
                sheet.head(),
                Anchor.of(sheet.event()),
                facts(known),
                lines,
                lines.isEmpty() ? words.say("attendees.nothing") : "");
    }

    private String name(Side side, boolean receives) {
        // "others" are several, where a side is one
        String walks = side == Side.OTHER ? "greeting.walk" : "greeting.walks";
        return words.say(receives ? "greeting.receives" : walks, sheet.side(side));
    }

    // where nobody is known to receive, nobody is said to walk along a line
    private List<Line> facts(boolean known) {
        List<Line> facts = new ArrayList<>(sheet.facts());
        String open = words.say("not-stated");
        if (!known && !open.isEmpty()) facts.add(new Line(words.say("attendees.received-by"), open));
        return facts;
    }

    // whose head attends as host; else whoever is at home
    private Side receives() {
        return Stream.of(Side.HOST, Side.OURS, Side.OTHER, Side.NOT_STATED)
                .filter(side -> sheet.attendances().stream()
                        .anyMatch(a -> a.side() == side && a.role() == AttendanceRole.HOST && comes(a)))
                .findFirst()
                .orElse(Side.HOST);
    }

    private static boolean comes(Attendance attendance) {
        return attendance.status() != AttendanceStatus.DECLINED;
    }

    /** Those of one side, in their order.
     *
     * @param name what stands over them */
    OneLine line(Side side, String name) {
        List<Stand> stands = order.people(side).stream()
                .filter(standing -> standing.place() > 0)
                .map(this::stand)
                .toList();
        return new OneLine(
                "line-" + side.ordinal(), name, order.isOrder(side) ? orders.line(order.rule(side)) : "", stands);
    }

    private Stand stand(Standing standing) {
        Attendance attendance = standing.attendance();
        String number = Integer.toString(standing.place());
        return attendance
                .person()
                .flatMap(words.trip().people()::get)
                .map(person -> stand(standing, number, person))
                .orElseGet(() -> new Stand(
                        Anchor.of(attendance),
                        number,
                        attendance
                                .number()
                                .map(n -> words.say("greeting.seat", n))
                                .orElseGet(() -> words.say("greeting.seat-unnumbered")),
                        false,
                        "",
                        "",
                        organisation(attendance.organisation()),
                        notes(standing, List.of())));
    }

    private Stand stand(Standing standing, String number, Person person) {
        List<String> about = new ArrayList<>();
        if (!person.pronunciation().isBlank()) about.add(words.say("greeting.spoken", person.pronunciation()));
        if (person.interpreter() == Person.InterpreterNeed.NEEDED) about.add(words.say("greeting.interpreter"));
        String met = met(person.lastMet());
        if (!met.isEmpty()) about.add(met);
        return new Stand(
                Anchor.of(person),
                number,
                words.name(person),
                true,
                person.name().inScript(),
                Names.address(person, words.language()).orElse(""),
                role(office(standing.attendance(), person), standing.attendance()),
                notes(standing, about));
    }

    // for whom, of those whom we need to be told of
    private String office(Attendance attendance, Person person) {
        String office = words.of(person.position());
        if (attendance.side() == Side.OURS) return office;
        Optional<Id<Organisation>> of = attendance.organisation().or(person::organisation);
        String body = organisation(of);
        return Untranslated.plain(office).endsWith(Untranslated.plain(body))
                ? office
                : Wording.join(", ", office, body);
    }

    private String role(String office, Attendance attendance) {
        return switch (attendance.role()) {
            case PRINCIPAL, PARTICIPANT, ACCOMPANIES -> office;
            case HOST, LEADS, NOTE_TAKER, INTERPRETER, SECURITY, PRESS ->
                words.tells(office, attendance.role())
                        ? office
                        : Wording.join(Wording.DOT, office, words.inside(attendance.role()));
        };
    }

    private String met(LastMet met) {
        if (met.on().isEmpty() && !met.where().stated()) return "";
        String when = met.on().map(words.times()::date).orElse("");
        return words.say("greeting.met", Wording.join(", ", when, words.of(met.where())));
    }

    private List<String> notes(Standing standing, List<String> about) {
        List<String> notes = new ArrayList<>(about);
        String exception = orders.exception(standing);
        if (!exception.isEmpty()) notes.add(exception);
        return notes;
    }

    private String organisation(Optional<Id<Organisation>> organisation) {
        return organisation
                .flatMap(words.trip().organisations()::get)
                .map(Organisation::name)
                .map(words::named)
                .orElse("");
    }
}
