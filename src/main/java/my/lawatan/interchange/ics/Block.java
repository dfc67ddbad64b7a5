package my.lawatan.interchange.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component with all that stands between its BEGIN and its END. */
final class Block {
    private final String name;
    private final int line;
    private int last;
    private final List<Property> properties = new ArrayList<>();
    private final List<Block> children = new ArrayList<>();

    /** @param name in capitals
     * @param line of its BEGIN, from 1 */
    Block(String name, int line) {
        this.name = name;
        this.line = line;
        this.last = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** Line of its END. */
    int last() {
        return last;
    }

    void endsAt(int end) {
        last = end;
    }

    List<Property> properties() {
        return properties;
    }

    List<Block> children() {
        return children;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** The first of that name. */
    Optional<Property> property(String wanted) {
        return properties.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    List<Property> all(String wanted) {
        return properties.stream().filter(p -> p.name().equals(wanted)).toList();
    }
}
