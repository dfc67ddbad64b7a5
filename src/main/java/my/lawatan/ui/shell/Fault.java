package my.lawatan.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import my.lawatan.text.Messages;

/**
 * A fault of ours. Its code is the same whenever the same place fails in the same way, so that an officer can name it on the
 * telephone; the details hold class names and places, and the exception's own text, which may quote the trip.
 */
record Fault(Throwable failure) {
    private static final int FRAMES = 3;

    String code() {
        Object[] places = Arrays.stream(failure.getStackTrace()).limit(FRAMES).toArray();
        int hash = 31 * failure.getClass().getName().hashCode()
                + Arrays.toString(places).hashCode();
        return String.format(Locale.ROOT, "L-%04X", hash & 0xFFFF);
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
