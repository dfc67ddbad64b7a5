package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import my.lawatan.document.Seen;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;

/** One way to look at the programme: over the same trip as the others, with the same selection. */
public interface Perspective {
    /** What is seen. */
    Region node();

    /** What it puts into the tool bar. */
    Optional<Node> tools();

    /** Whether it is looked at from now on; while it is not, it need not follow the trip. */
    void look(boolean now);

    /** Puts the keyboard where one works. */
    void enter();

    /** Brings that item into sight. */
    void reveal(ItemRef item);

    /** Goes to that minute of a day, if it shows minutes. @return whether it does */
    boolean goTo(LocalDate day, int minute);

    /** Where one is, so that what is pasted goes there. */
    Here here();

    /** The minute of its day at which the mouse points at that item; none if it does not. */
    default Optional<Integer> pointed(ItemRef item) {
        return Optional.empty();
    }

    /** What is looked at, to be printed so. @param lane the programme that is shown alone */
    Seen seen(Optional<Id<Track>> lane);

    /** Begins a new event. */
    void create();
}
