package my.lawatan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import my.lawatan.store.StoreFailure;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Refused;

/** Whatever went wrong, in one line on standard error; what is no fault of the user's gets a code and a way to see more. */
public final class Errors {
    private final Session session;
    private final Messages messages;

    public Errors(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    /** Says what went wrong.
     *
     * @return the exit code */
    public int tell(Throwable e) {
        session.out().flush();
        say(sentence(e));
        if (session.environment().containsKey(Session.DEBUG)) e.printStackTrace(session.err());
        return Exit.FAILED;
    }

    /** Says it on standard error, in one line. */
    public void say(String sentence) {
        session.err().print(messages.text("cli.error", Visible.line(sentence)) + "\n");
        session.err().flush();
    }

    /** What went wrong, in one sentence. */
    public String sentence(Throwable e) {
        if (e instanceof Stop stop) return text(stop.key(), stop.arguments());
        if (e instanceof Refused refused) return messages.text(refused);
        if (e instanceof StoreFailure failure) return text(failure.key(), failure.arguments());
        if (e instanceof UncheckedIOException io) return sentence(io.getCause());
        if (e instanceof NoSuchFileException io) return messages.text("cli.error.no-file", io.getFile());
        if (e instanceof AccessDeniedException io) return messages.text("cli.error.denied", io.getFile());
        if (e instanceof IOException io) return messages.text("cli.error.device", String.valueOf(io.getMessage()));
        if (e instanceof OutOfMemoryError) return messages.text("cli.error.memory");
        return messages.text("cli.error.fault", code(e));
    }

    private String text(String key, List<Object> arguments) {
        return messages.text(key, arguments.toArray());
    }

    /** The same for the same fault: from its kind and the place in our own code where it came up. */
    static String code(Throwable e) {
        String place = java.util.Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("my.lawatan."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        CRC32 sum = new CRC32();
        sum.update((e.getClass().getName() + " " + place).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "L-%08X", sum.getValue());
    }
}
