package my.lawatan.ui.kit.grid;

import java.util.Locale;

/** A colour that the canvas takes from the stylesheet: the CSS property {@code -grid-<name>}. */
enum Tint {
    INK,
    MUTED,
    SURFACE,
    HEAD,
    LINE,
    CHOSEN,
    PLAIN,
    WARN,
    WARN_BG,
    OK,
    OK_BG,
    DANGER,
    DANGER_BG;

    String property() {
        return "-grid-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Tint ink(GridCell.Look look) {
        return switch (look) {
            case NONE -> MUTED;
            case PLAIN -> INK;
            case WARN -> WARN;
            case OK -> OK;
            case DANGER -> DANGER;
        };
    }

    static Tint ground(GridCell.Look look) {
        return switch (look) {
            case NONE -> SURFACE;
            case PLAIN -> PLAIN;
            case WARN -> WARN_BG;
            case OK -> OK_BG;
            case DANGER -> DANGER_BG;
        };
    }
}
