package my.lawatan.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One line of a form: what is typed in it, and why it is not taken. Typing takes the reason away. */
public final class Line {
    private final StringProperty text;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public Line(String text) {
        this.text = new SimpleStringProperty(text);
        this.text.subscribe(typed -> error.set(""));
    }

    public StringProperty text() {
        return text;
    }

    /** What is typed, without spaces around it. */
    public String typed() {
        return text.get().strip();
    }

    /** Why it is not taken; empty if it is, or nobody has looked yet. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** Says why it is not taken. */
    public void refuse(String why) {
        error.set(why);
    }

    /** Whether it is refused. */
    public boolean refused() {
        return !error.get().isEmpty();
    }
}
