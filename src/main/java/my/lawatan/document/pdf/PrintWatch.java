package my.lawatan.document.pdf;

/** Follows a paper on its way to the printer; called on the thread that prints. */
public interface PrintWatch {
    /** So many of the pages that go to the printer are drawn. */
    void drawn(int pages, int all);

    /** Whether to go no further. */
    boolean stopped();
}
