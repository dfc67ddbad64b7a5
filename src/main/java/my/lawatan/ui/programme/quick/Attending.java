package my.lawatan.ui.programme.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Who attends an event by its title: whoever is named whole after "with". Nobody is guessed at. */
final class Attending {
    private static final Pattern WITH = Pattern.compile("(?i)\\bwith\\s+(.+)$");

    private final Trip trip;
    private final Messages messages;
    private final Event event;
    private final List<String> names = new ArrayList<>();

    Attending(Trip trip, Messages messages, Event event) {
        this.trip = trip;
        this.messages = messages;
        this.event = event;
    }

    /** The attendances that the title gives. */
    List<Item> of(String title) {
        Matcher with = WITH.matcher(title);
        List<Item> found = new ArrayList<>();
        if (with.find())
            for (String name : with.group(1).split("\\s*(?:,|&|\\band\\b)\\s*", -1))
                named(Fold.fold(name.strip())).ifPresent(found::add);
        return found;
    }

    /** Those who were found, in the order of the title. */
    List<String> names() {
        return List.copyOf(names);
    }

    private Optional<Attendance> named(String wanted) {
        List<Person> people = trip.people().stream()
                .filter(p -> Fold.fold(Names.bare(p.name())).equals(wanted)
                        || Fold.fold(Names.list(p, messages.language())).equals(wanted))
                .toList();
        if (people.size() == 1) return Optional.of(attends(people.get(0)));
        List<Organisation> organisations = trip.organisations().stream()
                .filter(o -> QuickReader.named(o.name(), wanted))
                .toList();
        return people.isEmpty() && organisations.size() == 1
                ? Optional.of(attends(organisations.get(0)))
                : Optional.empty();
    }

    private Attendance attends(Person person) {
        names.add(Names.list(person, messages.language()));
        return Attendance.of(
                Id.random(),
                event.id(),
                person.id(),
                AttendanceRole.PARTICIPANT,
                AttendanceStatus.NOT_STATED,
                person.side());
    }

    private Attendance attends(Organisation organisation) {
        names.add(organisation.name().in(messages.language()));
        return new Attendance(
                Id.random(),
                event.id(),
                Attendance.Unit.ORGANISATION,
                Optional.empty(),
                Optional.of(organisation.id()),
                Optional.empty(),
                AttendanceRole.PARTICIPANT,
                AttendanceStatus.NOT_STATED,
                Side.NOT_STATED,
                "",
                Text.NONE,
                "");
    }
}
