package my.lawatan.document.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says, property by property; of the short forms only their parts are kept.
 *
 * @param all each property with its value
 */
record Declarations(Map<String, String> all) {
    static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final double POINTS_PER_MM = 72 / 25.4;

    Declarations {
        all = Map.copyOf(all);
    }

    /** What stands between the braces of a rule. */
    static Declarations of(String text) {
        Map<String, String> all = new HashMap<>();
        for (String one : text.split(";", -1)) {
            int colon = one.indexOf(':');
            if (colon > 0)
                put(one.substring(0, colon).strip(), one.substring(colon + 1).strip(), all);
        }
        return new Declarations(all);
    }

    private static void put(String property, String value, Map<String, String> into) {
        switch (property) {
            case "margin", "padding" -> {
                String[] parts = value.split("\\s+", -1);
                int[] part = {0, parts.length > 1 ? 1 : 0, parts.length > 2 ? 2 : 0, 0};
                part[3] = parts.length > 3 ? 3 : part[1];
                for (int i = 0; i < part.length; i++) into.put(property + "-" + SIDES.get(i), parts[part[i]]);
            }
            case "border" -> SIDES.forEach(side -> into.put("border-" + side, value));
            default -> into.put(property, value);
        }
    }

    String value(String property) {
        return all.getOrDefault(property, "");
    }

    boolean says(String property, String value) {
        return value(property).equals(value);
    }

    /** A length in points; nothing if none is said, or one that depends on what is inside.
     *
     * @param size of the type, which a length may be told in
     * @param whole of what a length may be a part */
    Optional<Double> length(String property, double size, double whole) {
        return points(value(property), size, whole);
    }

    /** The same, or 0. */
    double points(String property, double size) {
        return length(property, size, 0).orElse(0.0);
    }

    /** That of {@code value}. */
    static Optional<Double> points(String value, double size, double whole) {
        if (value.equals("0")) return Optional.of(0.0);
        for (Unit unit : Unit.values())
            if (value.endsWith(unit.sign)) {
                double number = Double.parseDouble(value.substring(0, value.length() - unit.sign.length()));
                return Optional.of(
                        switch (unit) {
                            case PT -> number;
                            case MM -> number * POINTS_PER_MM;
                            case EM -> number * size;
                            case PART -> number * whole / 100;
                        });
            }
        return Optional.empty();
    }

    private enum Unit {
        PT("pt"),
        MM("mm"),
        EM("em"),
        PART("%");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    /** The line on that side; nothing if there is none. */
    Optional<Line> line(String side) {
        String[] parts = value("border-" + side).split("\\s+", -1);
        if (parts.length < 3 || parts[2].length() != 7) return Optional.empty();
        return points(parts[0], 0, 0).filter(w -> w > 0).map(w -> new Line(w, parts[1], parts[2].substring(1)));
    }

    /** A drawn line.
     *
     * @param width in points
     * @param kind solid, dashed
     * @param colour RRGGBB */
    record Line(double width, String kind, String colour) {}
}
