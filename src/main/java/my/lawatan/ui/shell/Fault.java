package my.lawatan.ui.shell;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import my.lawatan.text.Messages;

/**
 * A fault of ours. Its code is the same whenever the same place fails in the same way, so that an officer can name it on the
 * telephone; the details hold class names and places in the program.
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

    /** What we need to find the fault, and nothing of the trip: an exception's own text may quote it, so it stays out. */
    String details() {
        StringBuilder text = new StringBuilder(code()).append('\n');
        String version = Fault.class.getPackage().getImplementationVersion();
        text.append("Lawatan ").append(version == null ? "(unpacked)" : version).append('\n');
        text.append("Java ").append(property("java.version")).append(", ").append(property("java.vendor"));
        text.append('\n').append(property("os.name")).append(' ').append(property("os.version"));
        text.append(' ').append(property("os.arch")).append('\n');
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = failure; t != null && told.add(t); t = t.getCause()) {
            text.append(t == failure ? "" : "Caused by: ")
                    .append(t.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : t.getStackTrace())
                text.append("\tat ").append(frame).append('\n');
        }
        return text.toString();
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    Banner banner(Messages messages, Consumer<String> copy) {
        return new Banner(
                messages.text("ui.banner.fault", code()),
                messages.text("ui.banner.fault.copy"),
                Optional.of(() -> copy.accept(details())));
    }
}
