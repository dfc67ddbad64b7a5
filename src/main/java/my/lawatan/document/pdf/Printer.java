package my.lawatan.document.pdf;

/** A printer that a paper can be handed to. */
public interface Printer {
    /** What this computer calls it. */
    String name();

    /** Whether it can print on both sides of a sheet. */
    boolean bothSides();

    /**
     * Hands over what is ordered and returns once the printer, or the queue before it, has all of it.
     *
     * @return whether it was handed over; not so if {@code watch} stopped it
     * @throws PrintFailure if the printer does not take it
     */
    boolean print(Pdf pdf, PrintOrder order, PrintWatch watch);
}
