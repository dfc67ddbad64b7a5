package my.lawatan.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/**
 * The colours of one canvas as the stylesheet in force gives them. A canvas has no CSS of its own.
 *
 * @param <T> names a colour
 */
public final class Tints<T> {
    private final Map<T, StyleableObjectProperty<Color>> colours = new HashMap<>();

    private Tints() {}

    public Color of(T tint) {
        return colours.get(tint).get();
    }

    /**
     * The colours for which nodes of one kind ask the stylesheet.
     *
     * @param <N> the kind of node
     * @param <T> names a colour
     */
    public static final class Palette<N extends Node, T> {
        private final Map<T, CssMetaData<N, Color>> own;
        private final List<CssMetaData<? extends Styleable, ?>> all;

        /** @param unstyled which there are, with what each is where no stylesheet speaks of it
         * @param property the CSS property of one
         * @param inherited what such a node takes from the stylesheet besides
         * @param tints those of one node */
        public Palette(
                Map<T, Color> unstyled,
                Function<T, String> property,
                List<CssMetaData<? extends Styleable, ?>> inherited,
                Function<N, Tints<T>> tints) {
            Map<T, CssMetaData<N, Color>> made = new HashMap<>();
            unstyled.forEach((tint, colour) -> made.put(tint, new Data<>(tint, property.apply(tint), colour, tints)));
            own = Map.copyOf(made);
            List<CssMetaData<? extends Styleable, ?>> list = new ArrayList<>(inherited);
            list.addAll(own.values());
            all = List.copyOf(list);
        }

        /** The tints of that node.
         *
         * @param changed called when a colour has changed */
        public Tints<T> of(N node, Runnable changed) {
            Tints<T> tints = new Tints<>();
            own.forEach((tint, data) -> {
                StyleableObjectProperty<Color> colour =
                        new SimpleStyleableObjectProperty<>(data, node, data.getProperty(), data.getInitialValue(node));
                colour.addListener(o -> changed.run());
                tints.colours.put(tint, colour);
            });
            return tints;
        }

        public List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
            return all;
        }
    }

    private static final class Data<N extends Node, T> extends CssMetaData<N, Color> {
        private final T tint;
        private final Function<N, Tints<T>> tints;

        Data(T tint, String property, Color unstyled, Function<N, Tints<T>> tints) {
            super(property, StyleConverter.getColorConverter(), unstyled);
            this.tint = tint;
            this.tints = tints;
        }

        @Override
        public boolean isSettable(N node) {
            return !tints.apply(node).colours.get(tint).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(N node) {
            return tints.apply(node).colours.get(tint);
        }
    }
}
