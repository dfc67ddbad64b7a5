package my.lawatan.ui.programme;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.AsRun;
import my.lawatan.ui.kit.rows.RowTable;
import my.lawatan.ui.kit.timeline.Timeline;

/** The keys that act on what is selected, the same in every way to look at the programme. In a table a letter alone is typed into a cell. */
final class EventKeys {
    private final Selected selected;
    private final Messages messages;
    private final Supplier<Perspective> looking;
    private Optional<AskPopup> days = Optional.empty();
    private Optional<AskPopup> time = Optional.empty();

    /** @param looking the way in which the programme is looked at */
    EventKeys(Selected selected, Messages messages, Supplier<Perspective> looking) {
        this.selected = selected;
        this.messages = messages;
        this.looking = looking;
    }

    /** @return whether the key means something here */
    boolean press(KeyEvent e) {
        boolean timeline = e.getTarget() instanceof Timeline;
        if (!timeline && !(e.getTarget() instanceof RowTable<?>) || e.isAltDown() || e.isMetaDown()) return false;
        return e.isControlDown() ? withControl(e) : timeline && !e.isShiftDown() && plain(e);
    }

    private boolean withControl(KeyEvent e) {
        switch (e.getCode()) {
            case C, INSERT -> selected.copy(false);
            case X -> selected.copy(true);
            case V -> selected.paste(looking.get().here(), this::reveal);
            case D -> duplicate();
            case J -> {
                if (e.isShiftDown()) split();
                else selected.join();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent e) {
        switch (e.getCode()) {
            case S -> split();
            case J -> selected.join();
            case H -> selected.onTheDay(AsRun::toggleHold);
            case B -> selected.onTheDay(run -> run.began(selected.now()));
            case E -> selected.onTheDay(run -> run.ended(selected.now()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void reveal(ItemRef item) {
        looking.get().reveal(item);
    }

    private Node over() {
        return looking.get().node();
    }

    private void duplicate() {
        if (selected.events().isEmpty()) return;
        if (days.isEmpty())
            days = Optional.of(new AskPopup(
                    "programme-duplicate",
                    messages.text("programme.duplicate"),
                    messages.text("programme.duplicate.hint")));
        days.get().show(over(), selected.nextDay(), text -> selected.duplicate(text, this::reveal));
    }

    private void split() {
        selected.splittable().ifPresent(event -> {
            if (time.isEmpty())
                time = Optional.of(new AskPopup(
                        "programme-split", messages.text("programme.split"), messages.text("programme.split.hint")));
            Optional<Integer> pointed = looking.get().pointed(ItemRef.to(event));
            time.get().show(over(), selected.splitTime(event, pointed), text -> selected.split(event, text));
        });
    }
}
