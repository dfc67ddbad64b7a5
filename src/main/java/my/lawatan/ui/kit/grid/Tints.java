package my.lawatan.ui.kit.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of one grid as the stylesheet in force gives them. A canvas has no CSS of its own. */
final class Tints {
    private static final Map<Tint, CssMetaData<CellGrid, Color>> META = meta();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();
    private final Map<Tint, StyleableObjectProperty<Color>> colours = new EnumMap<>(Tint.class);

    /** @param changed called when a colour has changed */
    Tints(CellGrid grid, Runnable changed) {
        META.forEach((tint, data) -> {
            StyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(data, grid, tint.name(), data.getInitialValue(grid));
            property.addListener(o -> changed.run());
            colours.put(tint, property);
        });
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return ALL;
    }

    Color of(Tint tint) {
        return colours.get(tint).get();
    }

    private static Map<Tint, CssMetaData<CellGrid, Color>> meta() {
        Map<Tint, CssMetaData<CellGrid, Color>> meta = new EnumMap<>(Tint.class);
        for (Tint tint : Tint.values()) meta.put(tint, new Data(tint));
        return meta;
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new java.util.ArrayList<>(Region.getClassCssMetaData());
        all.addAll(META.values());
        return List.copyOf(all);
    }

    private static final class Data extends CssMetaData<CellGrid, Color> {
        private final Tint tint;

        // what is seen without a stylesheet: black on white, so that a missing one is noticed and nothing is lost
        Data(Tint tint) {
            super(
                    tint.property(),
                    StyleConverter.getColorConverter(),
                    switch (tint) {
                        case INK, MUTED, WARN, OK, DANGER, LINE -> Color.BLACK;
                        case SURFACE, HEAD, CHOSEN, PLAIN, WARN_BG, OK_BG, DANGER_BG -> Color.WHITE;
                    });
            this.tint = tint;
        }

        @Override
        public boolean isSettable(CellGrid grid) {
            return !grid.tints().colours.get(tint).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(CellGrid grid) {
            return grid.tints().colours.get(tint);
        }
    }
}
