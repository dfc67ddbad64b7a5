package my.lawatan.ui.lookup;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Edits;
import my.lawatan.workspace.Workspace;

/** Ticks of who has come, and names heard at the door: what an aide writes into the file at hand. */
final class DoorNotes {
    private final Workspace workspace;
    private final Edits edits;
    private final Clock clock;
    private final Consumer<Refused> refused;

    /** @param refused told why a note was not taken */
    DoorNotes(Workspace workspace, Edits edits, Clock clock, Consumer<Refused> refused) {
        this.refused = refused;
        this.workspace = workspace;
        this.edits = edits;
        this.clock = clock;
    }

    boolean able() {
        return workspace.takesNotes();
    }

    /** The tick of that person at that event; none if there is none. */
    Optional<Heard> tick(Optional<Id<Event>> event, Id<Person> person) {
        return workspace.trip().heard().stream()
                .filter(heard ->
                        heard.what() == Heard.What.ARRIVED && heard.event().equals(event))
                .filter(heard -> heard.person().filter(person::equals).isPresent())
                .min(Comparator.comparing(Heard::id));
    }

    /** Names and notes of that event, in the order in which they were written down. */
    List<Heard> names(Optional<Id<Event>> event) {
        return workspace.trip().heard().stream()
                .filter(heard ->
                        heard.what() != Heard.What.ARRIVED && heard.event().equals(event))
                .sorted(Comparator.comparing((Heard h) -> h.at().instant()).thenComparing(Heard::id))
                .toList();
    }

    /** Ticks the person as arrived, or takes the tick back. */
    void toggle(Optional<Id<Event>> event, Id<Person> person) {
        if (!able()) return;
        Optional<Heard> known = tick(event, person);
        if (known.isPresent()) remove(known.get().id());
        else create(event, Optional.of(person), Heard.What.ARRIVED, "");
    }

    /** Writes down a name as it was heard. */
    void hear(Optional<Id<Event>> event, String words) {
        if (able() && !words.isBlank()) create(event, Optional.empty(), Heard.What.NAME, words.strip());
    }

    void remove(Id<Heard> heard) {
        if (able()) submit(new RemoveItem(new ItemRef(ItemKind.HEARD, heard)));
    }

    // a control character, for one, is refused where the note is made
    private void create(Optional<Id<Event>> event, Optional<Id<Person>> person, Heard.What what, String words) {
        try {
            submit(new CreateItem(heard(event, person, what, words)));
        } catch (Refused no) {
            refused.accept(no);
        }
    }

    private Heard heard(Optional<Id<Event>> event, Optional<Id<Person>> person, Heard.What what, String words) {
        Trip trip = workspace.trip();
        TimePoint at = TimePoint.of(
                clock.instant().truncatedTo(ChronoUnit.MINUTES), trip.settings().hostZone());
        return new Heard(Id.random(), event, person, what, words, workspace.officer(), at);
    }

    private void submit(Edit edit) {
        edits.submit(edit, entry -> {}, refused);
    }
}
