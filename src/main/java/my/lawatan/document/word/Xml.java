package my.lawatan.document.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written, element by element. */
final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private final StringBuilder out = new StringBuilder(HEAD);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element.
     *
     * @param attributes names and values in turn */
    Xml open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element with that text in it. */
    Xml text(String name, String text) {
        open(name);
        escape(text);
        return close();
    }

    Xml text(String text) {
        escape(text);
        return this;
    }

    private void escape(String text) {
        text.codePoints().filter(Xml::allowed).forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    // a page spells such characters out; a title or an address of ours has none
    private static boolean allowed(int c) {
        return c >= 0x20 && c < 0xD800 || c == '\n' || c == '\t' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }

    byte[] bytes() {
        if (!open.isEmpty()) throw new IllegalStateException(open.peek());
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
