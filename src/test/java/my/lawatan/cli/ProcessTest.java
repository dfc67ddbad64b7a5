package my.lawatan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import my.lawatan.store.Store;
import my.lawatan.store.sqlite.SqliteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own can show: encodings, zones, exit codes, pipes, and death in the middle. */
class ProcessTest {
    private static final String FIX = "{\"edit\":\"fix-event\",\"event\":\"" + SmallTrip.DINNER + "\",\"fixed\":%s}\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "C, en, US, America/Lima, US-ASCII",
        "C.UTF-8, tr, TR, Asia/Kuala_Lumpur, ISO-8859-9",
        "POSIX, de, DE, Europe/Berlin, UTF-16",
    })
    void theResultIsTheSameInEveryLocaleAndZone(
            String lang, String language, String country, String zone, String encoding)
            throws IOException, InterruptedException {
        for (List<Object> command :
                List.of(List.<Object>of("list", file, "events"), List.<Object>of("check", file, "--format", "json"))) {
            Commands.Ran ran = new Program(folder)
                    .environment("LC_ALL", lang)
                    .with("-Duser.language=" + language, "-Duser.country=" + country)
                    .with("-Duser.timezone=" + zone, "-Dfile.encoding=" + encoding)
                    .run(command.toArray());
            assertThat(ran).isEqualTo(Commands.run(command.toArray()));
            assertThat(ran.out()).isNotEmpty();
        }
    }

    @Test
    void noJavaFxClassIsLoadedForACommand() throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        new Program(folder).with("-Xlog:class+load:file=" + loaded).run("list", file, "people");
        assertThat(Files.readString(loaded))
                .contains("my.lawatan.cli.ListCommand")
                .doesNotContain("javafx.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasAnsweredBeforeTheProcessWasKilledIsInTheFile(long seed) throws IOException, InterruptedException {
        int enough = 1 + new Random(seed).nextInt(20);
        Process process = new Program(folder).start("apply", file);
        List<String> answers = new ArrayList<>();
        try (Writer in = process.outputWriter(UTF_8);
                BufferedReader out = process.inputReader(UTF_8)) {
            for (int i = 0; i < 2 * enough; i++) in.write(FIX.formatted(i % 2 == 0));
            in.flush();
            while (answers.size() < enough) answers.add(out.readLine());
            process.destroyForcibly().waitFor();
            for (String line = out.readLine(); line != null; line = out.readLine()) answers.add(line);
        } catch (IOException e) {
            // the pipe of a killed process may not close in order
        }
        String log = Commands.run("log", file, "--format", "json").out();
        assertThat(answers).hasSizeGreaterThanOrEqualTo(enough);
        for (String answer : answers.subList(0, enough))
            assertThat(log).contains(answer.replace("{\"entry\":", "\"id\":").replace("}", ""));
        assertThat(Commands.withInput(FIX.formatted("true"), "apply", file).code())
                .isZero();
    }

    @Test
    void whoeverComesSecondIsToldWhoHasTheFileAndMayReadIt() throws IOException, InterruptedException {
        Process process = new Program(folder).start("apply", file);
        try (Writer in = process.outputWriter(UTF_8);
                BufferedReader out = process.inputReader(UTF_8)) {
            in.write(FIX.formatted("true"));
            in.flush();
            assertThat(out.readLine()).startsWith("{\"entry\":\"");
            Commands.Ran second = Commands.withInput(FIX.formatted("false"), "apply", file);
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err())
                    .startsWith("lawatan: small.lawatan is open elsewhere: " + System.getProperty("user.name") + " on ")
                    .hasLineCount(1);
            assertThat(Commands.run("list", file, "events").code()).isZero();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(Commands.withInput(FIX.formatted("false"), "apply", file).code())
                .isZero();
    }

    @Test
    void editsStopWhenNobodyReadsTheAnswers() throws IOException, InterruptedException {
        Process process = new Program(folder).start("apply", file);
        try (Writer in = process.outputWriter(UTF_8);
                BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            process.getInputStream().close();
            for (int i = 0; i < 100; i++) in.write(FIX.formatted(i % 2 == 0));
            in.flush();
            assertThat(err.readLine()).startsWith("lawatan: The result could not be written to standard output");
            assertThat(err.readLine()).isNull();
        } catch (IOException e) {
            // it may be gone before everything is written to it
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        try (Store store = SqliteStore.openReadOnly(file)) {
            assertThat(store.entriesAfter(1)).hasSizeLessThan(5);
        }
    }

    @Test
    void aFullDiskBehindStandardOutputIsNoticed() throws IOException, InterruptedException {
        Process process = new Program(folder)
                .behind("sh", "-c", "exec \"$@\" > /dev/full", "sh")
                .start("list", file, "people");
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                .startsWith("lawatan: The result could not be written")
                .hasLineCount(1);
    }
}
