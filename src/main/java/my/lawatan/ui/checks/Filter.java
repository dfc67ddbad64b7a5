package my.lawatan.ui.checks;

import my.lawatan.check.Severity;

/** Which findings are shown. */
enum Filter {
    ALL,
    STOP,
    WARN,
    HINT,
    WAIVED;

    boolean passes(Severity severity) {
        return switch (this) {
            case ALL -> true;
            case STOP -> severity == Severity.STOP;
            case WARN -> severity == Severity.WARN;
            case HINT -> severity == Severity.HINT;
            case WAIVED -> false;
        };
    }
}
