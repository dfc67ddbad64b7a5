package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.Standing;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/**
 * The opening line of a speech at an event: who is greeted by name, in the order of the event, the host's side first; then the groups of
 * all others. Whoever speaks is not greeted, nor are those who are there to help. What the records do not tell is not made up but
 * told as a doubt.
 *
 * @param greetings in order
 * @param groups how all others are greeted, in order
 * @param doubts what is to be asked before it is read aloud
 */
public record SpeechOpening(List<Greeting> greetings, List<String> groups, List<String> doubts) {
    /** More are not greeted by name; the others are in their groups. */
    private static final int MOST_BY_NAME = 12;

    private static final Set<AttendanceRole> HELPERS = EnumSet.of(
            AttendanceRole.NOTE_TAKER, AttendanceRole.INTERPRETER, AttendanceRole.SECURITY, AttendanceRole.PRESS);

    public SpeechOpening {
        greetings = List.copyOf(greetings);
        groups = List.copyOf(groups);
        doubts = List.copyOf(doubts);
    }

    /** As it is read aloud, one greeting on a line. */
    public String text() {
        return Stream.concat(greetings.stream().map(Greeting::words), groups.stream())
                .reduce((above, below) -> above + ";\n" + below)
                .map(text -> text + ",")
                .orElse("");
    }

    /**
     * The opening of a speech at that event.
     *
     * @param speaker who speaks; none if that is not known
     * @param messages in the language of the speech
     * @param window in the language of whoever reads the doubts
     */
    public static SpeechOpening of(
            Trip trip, Id<Event> event, Optional<Id<Person>> speaker, Messages messages, Messages window) {
        return new Writing(trip, speaker, messages, window).of(event);
    }

    /** Writes one. */
    private static final class Writing {
        private final Trip trip;
        private final Optional<Id<Person>> speaker;
        private final Messages messages;
        private final Messages window;
        private final List<Greeting> greetings = new ArrayList<>();
        private final Set<String> doubts = new LinkedHashSet<>();
        private final List<Person> others = new ArrayList<>();

        Writing(Trip trip, Optional<Id<Person>> speaker, Messages messages, Messages window) {
            this.trip = trip;
            this.speaker = speaker;
            this.messages = messages;
            this.window = window;
        }

        SpeechOpening of(Id<Event> event) {
            List<Attendance> all = trip.attendances().stream()
                    .filter(a -> a.event().equals(event))
                    .filter(a -> a.unit() == Attendance.Unit.PERSON && a.status() != AttendanceStatus.DECLINED)
                    .filter(a -> !HELPERS.contains(a.role()))
                    .toList();
            long unnamed = all.stream().filter(Attendance::awaitsName).count();
            inOrder(EventOrder.of(trip, event, all), all).forEach(this::greet);
            if (unnamed > 0) doubts.add(window.text("speech.doubt.unnamed", unnamed));
            if (speaker.isEmpty()) doubts.add(window.text("speech.doubt.speaker"));
            return new SpeechOpening(greetings, groups(unnamed > 0), List.copyOf(doubts));
        }

        private List<Person> inOrder(EventOrder order, List<Attendance> all) {
            return sides(all).stream()
                    .flatMap(side -> order.people(side).stream())
                    .filter(standing -> standing.place() > 0)
                    .map(Standing::attendance)
                    .flatMap(a -> a.person().stream())
                    .distinct()
                    .filter(person -> speaker.filter(person::equals).isEmpty())
                    .map(trip::person)
                    .toList();
        }

        // the side of whoever is the host of the event, if that is said
        private static List<Side> sides(List<Attendance> all) {
            Side host = all.stream()
                    .filter(a -> a.role() == AttendanceRole.HOST)
                    .map(Attendance::side)
                    .findFirst()
                    .orElse(Side.HOST);
            return Stream.concat(Stream.of(host), Stream.of(Side.HOST, Side.OURS, Side.OTHER, Side.NOT_STATED))
                    .distinct()
                    .toList();
        }

        private void greet(Person person) {
            if (greetings.size() == MOST_BY_NAME) {
                others.add(person);
                return;
            }
            Greeted greeted = new Greeted(person, messages);
            greetings.add(new Greeting(person.id(), greeted.words()));
            greeted.doubt()
                    .ifPresent(key ->
                            doubts.add(window.text(key, Names.list(person, window.language()), greeted.words())));
        }

        private List<String> groups(boolean unnamed) {
            List<String> groups = new ArrayList<>();
            for (String group : List.of("excellencies", "honourable", "titled"))
                if (others.stream().anyMatch(p -> new Greeted(p, messages).isOf(group)))
                    groups.add(messages.text("speech.group." + group));
            if (unnamed || !others.isEmpty() || !greetings.isEmpty()) groups.add(messages.text("speech.group.guests"));
            groups.add(messages.text("speech.group.all"));
            return groups;
        }
    }
}
