package my.lawatan.store;

import java.util.List;
import java.util.Locale;

/** The file or the device failed. It says in which way; the sentence for it is in the bundle {@code store}. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** In which way. */
    public enum Kind {
        /** There is no such file. Argument: the path. */
        MISSING,
        /** The file is something else. Argument: its name. */
        NOT_A_TRIP,
        /** What is in the file is not what was written. Arguments: its name, what and where. */
        DAMAGED,
        /** The file was written by a newer Lawatan. Arguments: its name, its format, the newest format known. */
        NEWER,
        /** Whoever runs this may not read the file. Argument: its name. */
        UNREADABLE,
        /** SQLite could not be unpacked into the folder for temporary files. Arguments: the name of the file, that folder. */
        NO_SQLITE,
        /** The file or its folder cannot be written. Argument: its name. */
        READ_ONLY,
        /** No room on the disk. Argument: the name of the file. */
        DISK_FULL,
        /** Another Lawatan has the file. Arguments: its name, who, on which computer, since when. */
        OPEN_ELSEWHERE,
        /** The file was moved, deleted or replaced while it was open. Argument: its path. */
        GONE,
        /** The journal has gone on without this window. Argument: the name of the file. */
        CHANGED_ELSEWHERE,
        /** Another program is busy with the file. Argument: its name. */
        BUSY,
        /** A file of that name is there already. Argument: the path. */
        EXISTS,
        /** The device reports an error. Arguments: the name of the file, what it says. */
        DEVICE
    }

    private final Kind kind;
    private final transient List<Object> arguments;

    public StoreFailure(Kind kind, Throwable cause, Object... arguments) {
        super(kind + " " + List.of(arguments), cause);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** The key of its sentence, such as {@code store.disk-full}. */
    public String key() {
        return "store." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Object> arguments() {
        return arguments;
    }
}
