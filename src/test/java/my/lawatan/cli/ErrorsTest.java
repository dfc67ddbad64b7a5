package my.lawatan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultOfOursIsOneLineWithTheSameCodeEachTime() {
        String first = list(Map.of(), new IllegalStateException("secret detail"));
        assertThat(first)
                .matches("lawatan: This is a fault of Lawatan, code L-[0-9A-F]{8}\\..*\n")
                .doesNotContain("secret", "\tat ");
        assertThat(list(Map.of(), new IllegalStateException("another"))).isEqualTo(first);
        assertThat(list(Map.of(), new NullPointerException())).isNotEqualTo(first);
    }

    @Test
    void whoAsksIsShownAllThatIsKnownOfAFault() {
        assertThat(list(Map.of("LAWATAN_DEBUG", "1"), new IllegalStateException("detail")))
                .contains("code L-", "IllegalStateException: detail", "\tat my.lawatan.");
    }

    @ParameterizedTest
    @EnumSource(StoreFailure.Kind.class)
    void eachFailureOfAFileHasASentenceOfItsOwn(StoreFailure.Kind kind) {
        String sentence = list(Map.of(), new StoreFailure(kind, null, "trip.lawatan", "one", "two", "three"));
        assertThat(sentence)
                .startsWith("lawatan: ")
                .contains("trip.lawatan")
                .hasLineCount(1)
                .doesNotContain("{");
    }

    /** What is on standard error when the file cannot be opened for that reason. */
    private String list(Map<String, String> environment, RuntimeException why) {
        err.reset();
        Session session = new Session(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
                new PrintStream(err, false, UTF_8),
                Clock.fixed(Commands.NOW, ZoneOffset.UTC),
                "siti",
                environment,
                new TripFiles(file -> fail(why), file -> fail(why), Commands.FILES.verify(), Commands.FILES.format()));
        assertThat(Cli.run(session, "", List.of("list", "x", "events"))).isEqualTo(2);
        return err.toString(UTF_8);
    }

    private static Store fail(RuntimeException why) {
        throw why;
    }
}
