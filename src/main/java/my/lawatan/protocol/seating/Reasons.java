package my.lawatan.protocol.seating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.protocol.order.Why;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Reasons and people of a plan in words. */
public final class Reasons {
    private final Trip trip;
    private final Messages messages;
    private final WhyWords words;

    public Reasons(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.words = new WhyWords(trip, messages);
    }

    /** The sentence. */
    public String say(Reason why) {
        return messages.text(why.key(), why.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        if (argument instanceof Reason why) return say(why);
        if (argument instanceof Why why) return words.sentence(why).replaceAll("[.]$", "");
        if (argument instanceof Side side) return side(side);
        if (argument instanceof Text text) return Visible.line(text.in(messages.language()));
        if (argument instanceof List<?> many)
            return many.stream().map(this::word).map(String::valueOf).collect(Collectors.joining(", "));
        if (argument instanceof Id<?> id) return name(id);
        return argument instanceof String text ? Visible.line(text) : argument;
    }

    /** Whose side somebody is on: "our side". */
    public String side(Side side) {
        return switch (side) {
            case OURS -> messages.text("seating.side.ours");
            case HOST -> messages.text("seating.side.host");
            case OTHER -> messages.text("seating.side.other");
            case NOT_STATED -> messages.text("seating.side.not-stated");
        };
    }

    private String name(Id<?> id) {
        return trip.attendances().get(id).map(this::name).orElse(id.toString());
    }

    /** The name as in lists; of a seat that awaits its name which one it is. */
    public String name(Attendance attendance) {
        return person(attendance)
                .map(p -> Visible.line(Names.list(p, messages.language())))
                .orElseGet(() -> unnamed(attendance));
    }

    /** The name as it fits on a small card: without style and titles where no plate form is stated. */
    public String plate(Attendance attendance) {
        return person(attendance).map(this::plate).orElseGet(() -> unnamed(attendance));
    }

    private String plate(Person person) {
        Text plate = person.forms().plate();
        return Visible.line(plate.stated() ? plate.in(messages.language()) : Names.list(person, messages.language()));
    }

    private Optional<Person> person(Attendance attendance) {
        return attendance.person().flatMap(trip.people()::get);
    }

    private String unnamed(Attendance attendance) {
        return attendance
                .number()
                .map(n -> messages.text("seating.unnamed.number", n))
                .orElseGet(() -> messages.text("seating.unnamed"));
    }
}
