package my.lawatan.document.pdf;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import my.lawatan.trip.Refused;

/** Says of a file that could not be written why, where, and what to do. */
public final class NotWritten {
    private NotWritten() {}

    /** @param file that was to be written, and of which nothing is there */
    public static Refused of(Path file, IOException why) {
        Path folder = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        // the JDK has no kind of its own for a full disk, only the words of the system
        String reason = reason(why);
        if (reason.toLowerCase(Locale.ROOT).contains("no space"))
            return new Refused("refused.file-full", name, folder.toString());
        if (why instanceof AccessDeniedException denied && file.toString().equals(denied.getFile()))
            return new Refused("refused.file-read-only", name, folder.toString());
        if (why instanceof AccessDeniedException) return new Refused("refused.file-denied", name, folder.toString());
        if (!Files.isDirectory(folder)) return new Refused("refused.file-no-folder", name, folder.toString());
        if (!Files.isWritable(folder)) return new Refused("refused.file-denied", name, folder.toString());
        return new Refused("refused.file-not-written", name, folder.toString(), reason);
    }

    private static String reason(IOException why) {
        String reason = why instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : why.getMessage();
        return reason == null ? why.getClass().getSimpleName() : reason;
    }
}
