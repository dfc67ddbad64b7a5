package my.lawatan.ui.inspector;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;

/** Something that is typed in place: a text, why it is not taken, and when it counts. */
interface Typed {
    StringProperty text();

    /** Why what is typed is not taken, in words; empty if nothing is wrong. */
    ReadOnlyStringProperty error();

    /** The keyboard came in: what stands here now is what {@link #restore} brings back. */
    void begin();

    /** Makes what is typed true, if it is another value. */
    void commit();

    /** Back to what stood here when the keyboard came in; says whether that changes anything. */
    boolean restore();
}
