package my.lawatan.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How a box shows one of a few values from which an officer chooses; nothing is typed there. */
public final class InWords<V> extends StringConverter<V> {
    private final Function<? super V, String> words;

    public InWords(Function<? super V, String> words) {
        this.words = words;
    }

    @Override
    public String toString(V value) {
        return value == null ? "" : words.apply(value);
    }

    /** Never asked for: a box whose text can be edited needs a converter of its own. */
    @Override
    public V fromString(String text) {
        throw new IllegalStateException("typed into a box of offers: " + text);
    }
}
