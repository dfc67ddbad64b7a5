package my.lawatan.document.pdf;

import java.util.Optional;

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

    /** Why what it took does not come out yet, in the words of its own software, which may be none; nothing if it goes on, or cannot be asked. */
    default Optional<String> pause() {
        return Optional.empty();
    }
}
