package my.lawatan.ui.settings;

import java.util.function.Consumer;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Line;

/** One line of the settings: what holds, what is typed, and how that is taken. What holds never overwrites what is being typed. */
final class Setting {
    private final Line line = new Line("");
    private final Messages messages;
    private final Consumer<String> take;
    private String held = "";

    /** @param take takes what is typed, and calls {@link #taken} or {@link #refused} of this; may throw {@link Refused} */
    Setting(Messages messages, Consumer<String> take) {
        this.messages = messages;
        this.take = take;
    }

    Line line() {
        return line;
    }

    /** What holds now. */
    void show(String now) {
        boolean typing = !line.text().get().equals(held);
        held = now;
        if (!typing) line.text().set(now);
    }

    /** Takes what is typed, if it is something else than what holds. */
    void commit() {
        if (line.typed().equals(held)) return;
        try {
            take.accept(line.typed());
        } catch (Refused no) {
            refused(no);
        }
    }

    void taken(String typed) {
        if (line.typed().equals(typed)) line.text().set(held);
    }

    void refused(Refused no) {
        line.refuse(messages.text(no));
    }

    /** Brings back what holds; says whether something else was typed. */
    boolean restore() {
        boolean changes = !line.text().get().equals(held) || line.refused();
        line.text().set(held);
        line.refuse("");
        return changes;
    }
}
