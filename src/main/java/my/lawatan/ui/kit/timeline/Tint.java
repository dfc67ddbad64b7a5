package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import my.lawatan.trip.EventKind;

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

    static List<Tint> all() {
        List<Tint> all = new ArrayList<>(List.of(INK, MUTED, SURFACE, SHADE, LINE, FAINT, DANGER, TURN, SKY));
        for (EventKind kind : EventKind.values()) all.addAll(List.of(ink(kind), ground(kind)));
        return all;
    }
}
