package my.lawatan.interchange.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/**
 * What a list says of one person.
 *
 * @param line its row in the file, from 1
 * @param person as a new one
 * @param before who may be meant already; none if nobody is like that
 * @param how by what that one was found
 * @param twice the line of a row above that may be the same person; none if there is none
 * @param differences in what the row differs from the one who may be meant, component by component
 * @param making what makes the organisation and the group of a new person, if they are not there
 * @param attending what puts a new person on the list of the event whose guests these are
 * @param said what should be known of how the row was read
 */
public record PersonProposal(
        int line,
        Person person,
        Optional<Person> before,
        Optional<How> how,
        Optional<Integer> twice,
        List<Difference> differences,
        List<Edit> making,
        List<Edit> attending,
        List<Remark> said) {
    /** The component of a difference that is about a place at an event; its values are {@link Attends}. */
    public static final String ATTENDANCE = "attendance";

    private static final List<String> NAME = List.of("name", "forms", "sortKey");

    public PersonProposal {
        differences = List.copyOf(differences);
        making = List.copyOf(making);
        attending = List.copyOf(attending);
        said = List.copyOf(said);
    }

    /** What becomes of the row. */
    public enum Kind {
        ADDED,
        UPDATED,
        UNCHANGED,
        /** Somebody must say whether the two are one person. */
        PERHAPS
    }

    /** By what somebody may be the same, the surest first. */
    public enum How {
        ID,
        NAME_AND_EMAIL,
        NAME_AND_ORGANISATION,
        EMAIL,
        NAME,
        ALIKE
    }

    /**
     * One component in which a row differs.
     *
     * @param component its name
     * @param before its value in the trip
     * @param after its value if the row is right
     * @param edits what taking it over does
     */
    public record Difference(String component, Object before, Object after, List<Edit> edits) {
        public Difference {
            edits = List.copyOf(edits);
        }
    }

    /** What somebody does at an event, and whether they come. */
    public record Attends(Id<Event> event, AttendanceRole role, AttendanceStatus status) {}

    /**
     * The differences as they are taken or refused: the parts of a name are one component, and how it is printed and sorted belongs to it
     * where the row has both, or a new name would stand beside the old one's forms.
     */
    public List<List<Difference>> belonging() {
        boolean named = differences.stream().anyMatch(d -> d.component().equals(NAME.get(0)));
        List<Difference> name = differences.stream()
                .filter(d -> named && NAME.contains(d.component()))
                .toList();
        return Stream.concat(
                        Stream.of(name),
                        differences.stream().filter(d -> !name.contains(d)).map(List::of))
                .filter(together -> !together.isEmpty())
                .toList();
    }

    /** What becomes of the row where nobody says otherwise. */
    public Kind kind() {
        if (twice.isPresent()) return Kind.PERHAPS;
        if (before.isEmpty()) return Kind.ADDED;
        if (differences.isEmpty() && how.filter(by -> by != How.ALIKE).isPresent()) return Kind.UNCHANGED;
        return how.filter(this::known).isPresent() ? Kind.UPDATED : Kind.PERHAPS;
    }

    // who differs in nothing else, name and e-mail or name and organisation included, only comes to an event
    private boolean known(How by) {
        boolean comes = differences.stream().allMatch(d -> d.component().equals(ATTENDANCE));
        return by == How.ID || comes && (by == How.NAME_AND_EMAIL || by == How.NAME_AND_ORGANISATION);
    }

    /** Whether it can be taken without a second look. */
    public boolean sure() {
        return kind() != Kind.PERHAPS && said.stream().allMatch(Remark::harmless);
    }

    /** What puts the person into the trip as a new one. */
    public List<Edit> adding() {
        List<Edit> edits = new java.util.ArrayList<>(making);
        edits.add(new CreateItem(person));
        edits.addAll(attending);
        return edits;
    }

    /** What makes the one who is there already as the row says. */
    public List<Edit> updating() {
        return differences.stream()
                .flatMap(difference -> difference.edits().stream())
                .toList();
    }
}
