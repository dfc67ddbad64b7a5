package my.lawatan.ui.seating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.protocol.seating.Placed;
import my.lawatan.protocol.seating.Reasons;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** The chairs of a plan as they are drawn. */
final class Cards {
    private final Trip trip;
    private final Messages messages;
    private final Reasons reasons;

    Cards(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.reasons = new Reasons(trip, messages);
    }

    List<Card> of(TablePlan plan) {
        return plan.placed().stream().map(this::card).toList();
    }

    private Card card(Placed placed) {
        Optional<Attendance> who =
                placed.sitter().flatMap(s -> trip.attendances().get(s.attendance()));
        String name = who.map(reasons::plate).orElse("");
        String why = reasons.say(placed.why());
        boolean atTable = placed.chair().atTable();
        return new Card(
                placed.key(),
                placed.chair().x(),
                placed.chair().y(),
                atTable ? placed.chair().number() : 0,
                who.map(Attendance::id),
                who.map(Attendance::side),
                name,
                Stream.of(
                                name,
                                who.map(this::brief).orElse(""),
                                who.map(this::shortest).orElse(""))
                        .distinct()
                        .toList(),
                who.map(this::under).orElse(""),
                who.filter(Attendance::awaitsName).isPresent(),
                placed.seat().isPresent(),
                placed.locked(),
                why,
                spoken(placed, who, why));
    }

    private String brief(Attendance attendance) {
        return attendance
                .person()
                .flatMap(trip.people()::get)
                .map(p -> Visible.line(Names.bare(p.name())))
                .orElseGet(() -> attendance
                        .number()
                        .map(n -> messages.text("seats.card.awaited", n))
                        .orElse("?"));
    }

    // "T. Núñez", "Rahim O."
    private String shortest(Attendance attendance) {
        return attendance
                .person()
                .flatMap(trip.people()::get)
                .map(p -> Visible.line(Names.shortest(p.name())))
                .orElseGet(() -> brief(attendance));
    }

    private String under(Attendance attendance) {
        Optional<Person> person = attendance.person().flatMap(trip.people()::get);
        String position = person.map(p -> p.position().in(messages.language())).orElse("");
        if (!position.isBlank()) return Visible.line(position);
        return attendance
                .organisation()
                .or(() -> person.flatMap(Person::organisation))
                .flatMap(trip.organisations()::get)
                .map(Organisation::name)
                .map(n -> Visible.line(n.in(messages.language())))
                .orElse("");
    }

    // "Seat 3, Mr Lim, Malaysian side. Right of the host: …"
    private String spoken(Placed placed, Optional<Attendance> who, String why) {
        String seat = placed.chair().atTable()
                ? messages.text("seats.card.seat", placed.chair().number())
                : messages.text("seats.card.behind", placed.chair().number());
        String locked = placed.locked() ? messages.text("seats.card.locked") : "";
        return who.map(a -> messages.text("seats.card.spoken", seat, reasons.name(a), side(a.side()), why))
                        .orElseGet(() -> messages.text("seats.card.spoken-free", seat, why))
                + locked;
    }

    private String side(Side side) {
        return messages.word(side);
    }
}
