package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.shell.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** For whoever does not see the window: each place that takes the keyboard says what it is, and Tab goes on in order. */
class AccessTest {
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final double SAME_LINE = 12;

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void selectTheRoundtable() {
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Roundtable with captains"))));
    }

    @Test
    void inEveryRoomEveryPlaceForTheKeyboardHasARoleAndAName() {
        Set<String> silent = new LinkedHashSet<>();
        for (Room room : Room.values()) {
            officer.push(KeyCode.CONTROL, KeyCode.values()[KeyCode.DIGIT1.ordinal() + room.ordinal()]);
            officer.settle();
            for (Node node : stops(officer.stage().getScene().getRoot()))
                if (NO_ROLE.contains(node.getAccessibleRole()) || name(node).isBlank())
                    silent.add(room + ": " + node.getAccessibleRole() + " " + node);
        }
        officer.push(KeyCode.CONTROL, KeyCode.COMMA);
        officer.settle();
        for (Node node : stops(officer.stage().getScene().getRoot()))
            if (NO_ROLE.contains(node.getAccessibleRole()) || name(node).isBlank())
                silent.add("settings: " + node.getAccessibleRole() + " " + node);
        assertThat(silent).isEmpty();
    }

    @Test
    void tabGoesThroughTheInspectorFromAboveToBelowAndComesBack() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        officer.until("the inspector shows it", () -> !stops(inspector()).isEmpty());
        List<Node> order = new ArrayList<>();
        officer.interact(() -> stops(inspector()).get(0).requestFocus());
        for (int i = 0; i < 200 && within(owner(), inspector()) && !order.contains(owner()); i++) {
            order.add(owner());
            officer.push(KeyCode.TAB);
        }
        assertThat(order.size()).isGreaterThan(5);
        for (int i = 1; i < order.size(); i++) {
            Bounds before = place(order.get(i - 1));
            Bounds after = place(order.get(i));
            assertThat(after.getMinY())
                    .as(order.get(i - 1) + " to " + order.get(i))
                    .isGreaterThan(before.getMinY() - SAME_LINE);
        }
    }

    private Node owner() {
        return officer.stage().getScene().getFocusOwner();
    }

    private Parent inspector() {
        return officer.lookup(".lw-inspector").query();
    }

    // where it lies in the page, whatever of the page is scrolled into sight
    private Bounds place(Node node) {
        Node page = officer.lookup(".lw-inspector-page").query();
        return officer.measured(() -> page.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    private static boolean within(Node node, Node area) {
        for (Node n = node; n != null; n = n.getParent()) if (n == area) return true;
        return false;
    }

    /** The places under it that take the keyboard now. */
    private static List<Node> stops(Node node) {
        List<Node> stops = new ArrayList<>();
        collect(node, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) return;
        if (node.isFocusTraversable()) into.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }

    private String name(Node node) {
        if (node instanceof Timeline) {
            // what is selected in it is what it says
            Object[] said = new Object[1];
            officer.interact(() -> said[0] = node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            return String.valueOf(said[0] == null ? "" : said[0]);
        }
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) return node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
