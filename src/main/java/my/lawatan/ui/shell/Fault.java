package my.lawatan.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import my.lawatan.text.Messages;

/**
 * A fault of ours. Its code is the same whenever the same place fails in the same way, so that an officer can name it on the
 * telephone; the details hold class names and places, and the exception's own text, which may quote the trip.
 */
record Fault(Throwable failure) {
    private static final String OURS = "my.lawatan.";

    String code() {
        int hash = Objects.hash(failure.getClass().getName(), place(frame -> true), place(Fault::ours));
        return String.format(Locale.ROOT, "L-%04X", hash & 0xFFFF);
    }

    private String place(Predicate<StackTraceElement> which) {
        return Arrays.stream(failure.getStackTrace())
                .filter(which)
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
    }

    private static boolean ours(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS);
    }

    String details() {
        StringWriter text = new StringWriter();
        text.append(code()).append('\n');
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    Banner banner(Messages messages, Consumer<String> copy) {
        return new Banner(
                messages.text("ui.banner.fault", code()),
                messages.text("ui.banner.fault.copy"),
                Optional.of(() -> copy.accept(details())));
    }
}
