package my.lawatan.cli;

/** What a process ends with. */
final class Exit {
    static final int OK = 0;

    /** It was done, and there is something to look at: findings, or edits that were refused. */
    static final int FOUND = 1;

    /** It could not be done. */
    static final int FAILED = 2;

    private Exit() {}
}
