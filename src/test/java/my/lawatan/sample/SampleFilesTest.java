package my.lawatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import my.lawatan.change.Diff;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples as trip files, opened again as an officer would. */
class SampleFilesTest {
    private static final Instant TODAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(TODAY, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"peru-2024", "exercise"})
    void theFileHoldsTheTripThatTheTextDescribes(String name) {
        Sample sample = Sample.of(name);
        try (Workspace workspace = written(sample)) {
            assertThat(workspace.trip()).isEqualTo(sample.latest());
            assertThat(workspace.clashes()).isEmpty();
        }
    }

    @Test
    void theExerciseHasSixVersionsAtTheirInstants() {
        Sample sample = Sample.of("exercise");
        try (Workspace workspace = written(sample)) {
            List<Version> versions = workspace.versions();
            List<Step.Issued> issued = sample.history().stream()
                    .filter(Step.Issued.class::isInstance)
                    .map(Step.Issued.class::cast)
                    .toList();
            assertThat(versions).hasSize(6);
            for (int i = 0; i < 6; i++) {
                Version version = versions.get(i);
                assertThat(version.number()).isEqualTo(issued.get(i).number());
                assertThat(version.asOf()).isEqualTo(issued.get(i).at());
                assertThat(version.officer()).isEqualTo(issued.get(i).officer());
                assertThat(version.note()).isEqualTo(issued.get(i).note());
            }
            UUID sixth = versions.get(5).id();
            assertThat(Diff.between(workspace.versionTrip(sixth), workspace.trip()))
                    .hasSize(12);
        }
    }

    @Test
    void theJournalNamesWhoDidWhatAndWhen() {
        Sample sample = Sample.of("exercise");
        List<Step> made =
                sample.history().stream().filter(Step.Made.class::isInstance).toList();
        try (Workspace workspace = written(sample)) {
            List<Entry> journal = workspace.journal();
            assertThat(journal).hasSize(1 + made.size());
            assertThat(journal.get(0).at())
                    .isEqualTo(sample.begun().orElseThrow().at());
            for (int i = 0; i < made.size(); i++) {
                assertThat(journal.get(i + 1).at()).isEqualTo(made.get(i).at());
                assertThat(journal.get(i + 1).officer()).isEqualTo(made.get(i).officer());
            }
        }
    }

    @Test
    void theReportedSampleIsBegunWhenItIsWritten() {
        try (Workspace workspace = written(Sample.of("peru-2024"))) {
            assertThat(workspace.journal()).singleElement().satisfies(entry -> {
                assertThat(entry.at()).isEqualTo(TODAY);
                assertThat(entry.changes()).hasSize((int) workspace.trip().all().count());
            });
            assertThat(workspace.versions()).isEmpty();
        }
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Samples.write(Sample.of("peru-2024"), folder.resolve("peru.lawatan"), CLOCK);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactly("peru.lawatan");
        }
    }

    @Test
    void aFileThatIsThereIsNotTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.lawatan"), "mine");
        assertThatThrownBy(() -> Samples.write(Sample.of("peru-2024"), file, CLOCK))
                .isInstanceOfSatisfying(
                        StoreFailure.class, f -> assertThat(f.kind()).isEqualTo(StoreFailure.Kind.EXISTS));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aSampleThatCannotBeWrittenToItsEndLeavesNoFile() throws IOException {
        Sample whole = Sample.of("peru-2024");
        Trip other = Sample.of("exercise").base();
        Step impossible = new Step.Made(
                TODAY,
                "X",
                new my.lawatan.edit.CancelEvent(
                        other.events().stream().findFirst().orElseThrow().id()));
        Sample broken = new Sample("broken", whole.base(), whole.begun(), List.of(impossible), List.of());
        assertThatThrownBy(() -> Samples.write(broken, folder.resolve("broken.lawatan"), CLOCK))
                .isInstanceOf(my.lawatan.trip.Refused.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Workspace written(Sample sample) {
        Path file = folder.resolve(sample.name() + ".lawatan");
        Samples.write(sample, file, CLOCK);
        return Workspace.open(SqliteStore.open(file), CLOCK, "Test", Runnable::run);
    }
}
