package my.lawatan.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import my.lawatan.trip.ItemKind;

/**
 * Several views of one room, of which one is seen. Each is made when it is first asked for and keeps its state from then on. It is given a
 * switch between all of them, to be put at the left of its tool bar; Alt with a digit does the same.
 */
public final class SubViews extends StackPane implements Entrance {
    private final String id;
    private final IntFunction<String> tip;
    private final List<Sub> subs = new ArrayList<>();
    private final Map<String, Node> made = new HashMap<>();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

    private record Sub(String word, String name, Set<ItemKind> kinds, Function<Node, ? extends Node> maker) {}

    /** @param id what the ids of its switches begin with
     * @param tip says which key shows a view, given its number, 1 first */
    public SubViews(String id, IntFunction<String> tip) {
        this.id = id;
        this.tip = tip;
        setId(id);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Adds a view behind those that are there; all are added before the first is shown.
     *
     * @param word what it is called in ids
     * @param name what it is called on the switch
     * @param kinds the items that are seen in it
     * @param maker makes it, and puts the switch it is given at the left of its tool bar
     */
    public SubViews add(String word, String name, Set<ItemKind> kinds, Function<Node, ? extends Node> maker) {
        subs.add(new Sub(word, name, Set.copyOf(kinds), maker));
        return this;
    }

    /** The word of the one that is seen; empty before the first is. */
    public ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows that one; the keyboard goes with it if it was in the one that goes. */
    public void show(String word) {
        if (word.equals(shown.get())) return;
        Sub next = of(word);
        boolean inside = hasKeyboard();
        Node view = made.computeIfAbsent(word, w -> next.maker().apply(switcher()));
        // what is not looked at is out of the scene, so that it costs nothing
        getChildren().setAll(view);
        shown.set(word);
        if (getScene() != null) {
            // a control that was never seen can bring nothing into sight
            applyCss();
            layout();
        }
        if (inside) enter();
    }

    /** Shows one in which items of that kind are seen: the one that is there if it does, else the first. */
    public void reveal(ItemKind kind) {
        if (!shown.get().isEmpty() && of(shown.get()).kinds().contains(kind)) return;
        subs.stream().filter(s -> s.kinds().contains(kind)).findFirst().ifPresent(s -> show(s.word()));
    }

    private Sub of(String word) {
        return subs.stream().filter(s -> s.word().equals(word)).findFirst().orElseThrow();
    }

    @Override
    public void enter() {
        for (Node view : getChildren()) if (view instanceof Entrance entrance) entrance.enter();
    }

    private boolean hasKeyboard() {
        for (Node n = getScene() == null ? null : getScene().getFocusOwner(); n != null; n = n.getParent())
            if (n == this) return true;
        return false;
    }

    private void pressed(KeyEvent e) {
        int digit = e.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (!e.isAltDown() || e.isControlDown() || e.isMetaDown() || digit < 0 || digit >= subs.size()) return;
        show(subs.get(digit).word());
        e.consume();
    }

    // each view has one of its own, since a node is in one place only
    private Node switcher() {
        HBox bar = new HBox();
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        for (int i = 0; i < subs.size(); i++) bar.getChildren().add(segment(i));
        boolean choice = subs.size() > 1;
        bar.setVisible(choice);
        bar.setManaged(choice);
        return bar;
    }

    private ToggleButton segment(int at) {
        Sub sub = subs.get(at);
        ToggleButton button = new ToggleButton(sub.name());
        button.setId(id + "-" + sub.word());
        button.getStyleClass().setAll("lw-segment");
        if (at == 0) button.getStyleClass().add("first");
        if (at == subs.size() - 1) button.getStyleClass().add("last");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip.apply(at + 1)));
        // the one that is shown cannot be switched off
        button.setOnAction(e -> {
            button.setSelected(sub.word().equals(shown.get()));
            show(sub.word());
        });
        shown.subscribe(now -> button.setSelected(sub.word().equals(now)));
        return button;
    }
}
