package my.lawatan.ui.kit;

/** What lies over the work area and may have something of its own for Escape to put away first. */
@FunctionalInterface
public interface Escapable {
    /** Puts it away; says whether there was anything. */
    boolean escape();
}
