package my.lawatan.ui.programme;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import my.lawatan.trip.ItemRef;

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

    /** Begins a new event. */
    void create();
}
