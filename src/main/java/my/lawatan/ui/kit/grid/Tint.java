package my.lawatan.ui.kit.grid;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import my.lawatan.ui.kit.Tints;

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

    private String property() {
        return "-grid-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What grids ask the stylesheet for. Without one all is black on white, so that it is missed and nothing is lost. */
    static Tints.Palette<CellGrid, Tint> palette() {
        Map<Tint, Color> unstyled = new EnumMap<>(Tint.class);
        for (Tint tint : values())
            unstyled.put(
                    tint,
                    switch (tint) {
                        case INK, MUTED, WARN, OK, DANGER, LINE -> Color.BLACK;
                        case SURFACE, HEAD, CHOSEN, PLAIN, WARN_BG, OK_BG, DANGER_BG -> Color.WHITE;
                    });
        return new Tints.Palette<>(unstyled, Tint::property, Region.getClassCssMetaData(), CellGrid::tints);
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
