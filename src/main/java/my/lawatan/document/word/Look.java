package my.lawatan.document.word;

import java.util.Optional;

/**
 * How type looks: what an element has from those around it and says itself.
 *
 * @param size in points
 * @param colour RRGGBB
 * @param lines from one to the next, as a part of {@code size}
 * @param spread between the letters, in points
 * @param language tag of another language than that of the paper; empty if it is that
 */
record Look(
        double size,
        boolean strong,
        boolean slanted,
        boolean struck,
        String colour,
        String align,
        double lines,
        double spread,
        String language) {
    static final Look PLAIN = new Look(9.3, false, false, false, "000000", "left", 1.36, 0, "");

    /** That of an element within, of which that is said. */
    Look with(String tag, Declarations says) {
        double now = says.length("font-size", size, size).orElse(size);
        String weight = says.value("font-weight");
        boolean bold = weight.isEmpty()
                ? strong || tag.equals("b") || tag.equals("th") || tag.matches("h[1-6]")
                : Integer.parseInt(weight) >= 600;
        String style = says.value("font-style");
        boolean italic = style.isEmpty() ? slanted || tag.equals("i") : style.equals("italic");
        String ink = says.value("color");
        String side = says.value("text-align");
        String high = says.value("line-height");
        return new Look(
                now,
                bold,
                italic,
                struck || says.says("text-decoration", "line-through"),
                ink.isEmpty() ? colour : ink.substring(1),
                side.isEmpty() ? align : side,
                high.isEmpty() ? lines : Double.parseDouble(high),
                Optional.of(says.value("letter-spacing"))
                        .filter(s -> !s.isEmpty())
                        .flatMap(s -> Declarations.points(s, now, 0))
                        .orElse(spread),
                language);
    }

    /** The same in that language. */
    Look in(String other) {
        return new Look(size, strong, slanted, struck, colour, align, lines, spread, other);
    }
}
