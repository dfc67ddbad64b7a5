package my.lawatan.interchange.ics;

import java.util.List;
import my.lawatan.interchange.Remark;

/** An event that cannot be trusted, because of one of its lines. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Remark why;

    Unusable(int line, String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.why = Remark.at(line, key, arguments);
    }

    Remark why() {
        return why;
    }
}
