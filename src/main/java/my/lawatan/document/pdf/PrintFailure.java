package my.lawatan.document.pdf;

/** A printer that did not take a paper. The message is what the printer's own software says, and may be empty. */
public final class PrintFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PrintFailure(Throwable cause) {
        super(said(cause), cause);
    }

    PrintFailure(String said) {
        super(said);
    }

    // what is wrong is often said by the innermost of several
    private static String said(Throwable cause) {
        String said = "";
        for (Throwable at = cause; at != null; at = at.getCause())
            if (at.getMessage() != null && !at.getMessage().isBlank()) said = at.getMessage();
        return said;
    }
}
