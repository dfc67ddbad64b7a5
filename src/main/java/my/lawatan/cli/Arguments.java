package my.lawatan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Arguments from text, each with a sentence of its own for what it cannot be. */
final class Arguments {
    private Arguments() {}

    /** The constants of {@code type} by their names in small letters. */
    static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new Stop("cli.error.word", text, known(type)));
    }

    static Path path(String text) {
        try {
            if (text.isEmpty()) throw new Stop("cli.error.path-empty");
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Stop("cli.error.path", text);
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Stop("cli.error.date", text);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String known(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Arguments::word).collect(Collectors.joining(", "));
    }
}
