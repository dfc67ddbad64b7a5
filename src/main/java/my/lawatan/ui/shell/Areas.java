package my.lawatan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import my.lawatan.ui.kit.Entrance;

/** The areas that F6 walks through. Each is entered where it was left, or at its first place that takes the keyboard. */
final class Areas {
    private final List<? extends Node> areas;
    private final Map<Node, Node> left = new HashMap<>();
    private Node current;

    Areas(List<? extends Node> areas) {
        this.areas = areas;
        this.current = areas.get(0);
    }

    /** Remembers from now on where the keyboard is in each area. */
    void watch(Scene scene) {
        scene.focusOwnerProperty().subscribe(owner -> {
            for (Node area : areas)
                if (owner != null && within(owner, area)) {
                    left.put(area, owner);
                    current = area;
                }
        });
    }

    void cycle(boolean backwards) {
        int at = areas.indexOf(current);
        for (int step = 1; step <= areas.size(); step++) {
            int next = Math.floorMod(at + (backwards ? -step : step), areas.size());
            if (areas.get(next).isVisible() && focus(areas.get(next))) return;
        }
    }

    /** Back to where the keyboard was last. */
    void back() {
        focus(current);
    }

    /** Puts the keyboard at the beginning of the area. */
    void enter(Node area) {
        left.remove(area);
        focus(area);
    }

    /** Puts the keyboard into the area; says whether it has a place for it. */
    boolean focus(Node area) {
        Node before = left.get(area);
        current = area;
        if (before == null && entrance(area)) return true;
        Optional<Node> target =
                before != null && usable(before) && within(before, area) ? Optional.of(before) : first(area);
        target.ifPresent(Node::requestFocus);
        return target.isPresent();
    }

    private static boolean entrance(Node node) {
        if (node instanceof Entrance entrance) {
            entrance.enter();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Areas::entrance);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .map(Areas::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean usable(Node node) {
        return node.getScene() != null && !node.isDisabled() && node.isVisible();
    }

    private static boolean within(Node node, Node area) {
        for (Node n = node; n != null; n = n.getParent()) if (n == area) return true;
        return false;
    }
}
