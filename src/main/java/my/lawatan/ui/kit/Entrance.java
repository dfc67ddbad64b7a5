package my.lawatan.ui.kit;

/** A view that knows where the keyboard belongs when somebody comes in: at its content, past its tool bar. */
public interface Entrance {
    /** Puts the keyboard there. */
    void enter();
}
