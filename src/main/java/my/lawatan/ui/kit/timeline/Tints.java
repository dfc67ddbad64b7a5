package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;
import my.lawatan.trip.EventKind;

/** The colours of one timeline as the stylesheet in force gives them. A canvas has no CSS of its own. */
final class Tints {
    private static final Map<Tint, CssMetaData<Timeline, Color>> META = meta();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final Map<Tint, StyleableObjectProperty<Color>> colours = new HashMap<>();

    /** @param changed called when a colour has changed */
    Tints(Timeline timeline, Runnable changed) {
        META.forEach((tint, data) -> {
            StyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(data, timeline, tint.name(), data.getInitialValue(timeline));
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

    Color ink(EventKind kind) {
        return of(Tint.ink(kind));
    }

    Color ground(EventKind kind) {
        return of(Tint.ground(kind));
    }

    private static Map<Tint, CssMetaData<Timeline, Color>> meta() {
        Map<Tint, CssMetaData<Timeline, Color>> meta = new HashMap<>();
        // what is seen without a stylesheet: black on white, so that a missing one is noticed and nothing is lost
        for (Tint tint : Tint.all())
            meta.put(
                    tint,
                    new Data(
                            tint,
                            tint.name().endsWith("-bg") || tint.equals(Tint.SURFACE) ? Color.WHITE : Color.BLACK));
        return Map.copyOf(meta);
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Control.getClassCssMetaData());
        all.addAll(META.values());
        return List.copyOf(all);
    }

    private static final class Data extends CssMetaData<Timeline, Color> {
        private final Tint tint;

        Data(Tint tint, Color initial) {
            super("-timeline-" + tint.name(), StyleConverter.getColorConverter(), initial);
            this.tint = tint;
        }

        @Override
        public boolean isSettable(Timeline timeline) {
            return !timeline.tints().colours.get(tint).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Timeline timeline) {
            return timeline.tints().colours.get(tint);
        }
    }
}
