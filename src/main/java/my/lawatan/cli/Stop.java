package my.lawatan.cli;

import java.util.List;

/** Ends a command that cannot do what it was asked, with a sentence of the bundle {@code cli} and exit code 2. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;

    Stop(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
