package my.lawatan.ui.imports;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/** What was read, before anything of it is in the trip. */
interface Preview {
    /** From what it was read. */
    ReadOnlyStringProperty title();

    /** How much of it is new, changed, left out. */
    ReadOnlyStringProperty summary();

    Choosing choosing();

    /** "Take over 7 items". */
    ObservableStringValue name();

    /** Whether there is anything to take over. */
    ObservableBooleanValue able();

    /** Why it was not taken over; empty if nobody tried. */
    ReadOnlyStringProperty error();

    /** Message key of whose the other side is. */
    String theirs();

    /** What is said where there is nothing to show. */
    String nothing();

    /** Takes over what is ticked, as one edit, and goes away. */
    void takeOver();

    /** Goes away, and the trip is as it was; while it is being taken over, stops that and stays. */
    void leave();
}
