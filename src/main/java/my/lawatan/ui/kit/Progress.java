package my.lawatan.ui.kit;

/** Shows how far a longer piece of work is, and lets the officer stop it. */
public interface Progress {
    /** Shows work that has begun, until {@link #ended}.
     *
     * @param stop what Cancel does; what the work had done is dropped then */
    void begun(String what, Runnable stop);

    /** How far it is, from 0 to 1. */
    void at(double part);

    void ended();
}
