package my.lawatan.ui.kit.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;
import my.lawatan.trip.EventKind;
import my.lawatan.ui.kit.Tints;

/** A colour that the canvas takes from the stylesheet: the CSS property {@code -timeline-<name>}. */
record Tint(String name) {
    static final Tint INK = new Tint("ink");
    static final Tint MUTED = new Tint("muted");
    static final Tint SURFACE = new Tint("surface");
    static final Tint SHADE = new Tint("shade");
    static final Tint LINE = new Tint("line");
    static final Tint FAINT = new Tint("faint");
    static final Tint DANGER = new Tint("danger");
    static final Tint TURN = new Tint("turn");
    static final Tint SKY = new Tint("sky");

    static Tint ink(EventKind kind) {
        return new Tint(word(kind));
    }

    static Tint ground(EventKind kind) {
        return new Tint(word(kind) + "-bg");
    }

    static String word(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String property() {
        return "-timeline-" + name;
    }

    /** What timelines ask the stylesheet for. Without one all is black on white, so that it is missed and nothing is lost. */
    static Tints.Palette<Timeline, Tint> palette() {
        Map<Tint, Color> unstyled = new HashMap<>();
        for (Tint ink : List.of(INK, MUTED, SHADE, LINE, FAINT, DANGER, TURN, SKY)) unstyled.put(ink, Color.BLACK);
        unstyled.put(SURFACE, Color.WHITE);
        for (EventKind kind : EventKind.values()) {
            unstyled.put(ink(kind), Color.BLACK);
            unstyled.put(ground(kind), Color.WHITE);
        }
        return new Tints.Palette<>(unstyled, Tint::property, Control.getClassCssMetaData(), Timeline::tints);
    }
}
