package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import my.lawatan.json.Json;
import my.lawatan.store.sqlite.Mount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyCommandTest {
    @TempDir
    Path folder;

    private Commands.Ran nightly(Path file, Path out, Object... more) {
        List<Object> all = new java.util.ArrayList<>(List.of("nightly", file, "--date", "2024-11-13", "--out", out));
        all.addAll(List.of(more));
        return run(all.toArray());
    }

    private static JsonNode manifest(Path out) throws IOException {
        return Json.parse(Files.readString(out.resolve("manifest.json")));
    }

    @Test
    void everyPaperOfTheDayIsAFileWithItsHashAndARunThatWasStoppedGoesOn() throws Exception {
        Path file = SmallTrip.in(folder);
        run("issue", file, "--note", "First");
        Path out = folder.resolve("tonight");
        Commands.Ran ran = nightly(file, out);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("2024-11-13_daily-brief_office_v1.pdf", "2024-11-13_day-sheet-001_office_v1.pdf");
        JsonNode manifest = manifest(out);
        for (JsonNode entry : manifest.at("/files")) hashed(out, entry);
        assertThat(manifest.at("/files")).hasSizeGreaterThan(8);
        // nothing was issued before the first version
        assertThat(StreamSupport.stream(manifest.at("/leftOut").spliterator(), false)
                        .map(left -> left.path("file").asText()))
                .contains("2024-11-13_change-sheet_office_v1.pdf");
        assertThat(ran.lines().get(ran.lines().size() - 1)).contains("left out, see manifest.json");

        Path brief = out.resolve("2024-11-13_daily-brief_office_v1.pdf");
        Files.writeString(brief, "%PDF-half");
        Files.delete(out.resolve("2024-11-13_programme_office_v1.pdf"));
        Commands.Ran again = nightly(file, out, "--resume");
        assertThat(again.lines())
                .filteredOn(line -> line.endsWith(".pdf"))
                .containsExactlyInAnyOrder(
                        "2024-11-13_daily-brief_office_v1.pdf", "2024-11-13_programme_office_v1.pdf");
        for (JsonNode entry : manifest(out).at("/files")) hashed(out, entry);
        assertThat(manifest(out).at("/files")).hasSameSizeAs(manifest.at("/files"));
    }

    private static void hashed(Path out, JsonNode entry) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(out.resolve(entry.path("file").asText()));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(entry.path("sha256").asText());
        assertThat(entry.path("bytes").asInt()).isEqualTo(bytes.length);
        assertThat(entry.path("pages").asInt()).isPositive();
    }

    @Test
    void whatIsNotForAnEditionIsNoLossAndWhatIsLeftOutIsSaidWithTheReason() throws IOException {
        Path file = SmallTrip.in(folder);
        Commands.Ran office = nightly(file, folder.resolve("office"));
        assertThat(office.lines())
                .anyMatch(line -> line.startsWith("LEFT OUT 2024-11-13_change-sheet_office_draft.pdf: No version"));
        assertThat(office.lines().get(office.lines().size() - 1))
                .endsWith("1 was left out, see manifest.json.")
                .doesNotContain("edition");
        run("issue", file, "--note", "First");
        run("issue", file, "--note", "Second");
        Commands.Ran press = nightly(file, folder.resolve("press"), "--edition", "press");
        assertThat(press.err()).isEmpty();
        assertThat(press.out()).doesNotContain("left out", "LEFT OUT");
        assertThat(press.lines().get(press.lines().size() - 1))
                .contains("are not for this edition.")
                .contains(manifest(folder.resolve("press")).at("/leftOut").size() + " are not");
    }

    @Test
    void whatAPaperCouldNotPrintAsItIsEnteredIsSaidAndStaysInTheManifest() throws IOException {
        Path file = SmallTrip.in(folder);
        Commands.withInput(
                "{\"edit\":\"rename-event\",\"event\":\"" + SmallTrip.DINNER + "\",\"title\":\"Supper \uD83C\uDF89\"}",
                "apply",
                file);
        Path out = folder.resolve("tonight");
        Commands.Ran ran = nightly(file, out, "--collated");
        String brief = "2024-11-13_daily-brief_office_draft.pdf";
        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .contains(brief)
                .anyMatch(line -> line.startsWith("NOTE " + brief + ": Characters") && line.contains("PARTY POPPER"))
                .noneMatch(line -> line.startsWith("NOTE 2024-11-13_delegation"));
        assertThat(ran.lines().get(ran.lines().size() - 1)).contains(" have notes, see manifest.json");
        List<String> noted = notes(out);
        assertThat(noted).contains(brief).doesNotContain("2024-11-13_delegation_office_draft.pdf");
        Files.delete(out.resolve("2024-11-13_delegation_office_draft.pdf"));
        assertThat(nightly(file, out, "--collated", "--resume").lines())
                .anyMatch(line -> line.contains(noted.size() + " have notes, see manifest.json"));
        assertThat(notes(out)).containsExactlyInAnyOrderElementsOf(noted);
    }

    private static List<String> notes(Path out) throws IOException {
        return StreamSupport.stream(manifest(out).at("/files").spliterator(), false)
                .filter(entry -> !entry.path("notes").isEmpty())
                .map(entry -> entry.path("file").asText())
                .toList();
    }

    @Test
    void theDaySheetsCanBeOneFileWithASheetThatSaysWhatItIs() throws Exception {
        Path file = SmallTrip.in(folder);
        Path out = folder.resolve("tonight");
        Commands.Ran ran = nightly(file, out, "--collated");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("2024-11-13_day-sheets_office_draft.pdf").doesNotContain("day-sheet-001");
        Path job = folder.resolve("job.pdf");
        Commands.Ran again =
                run("print", file, "--paper", "day-sheets", "--date", "2024-11-13", "--from-sheet", "3", "--out", job);
        assertThat(again.err()).isEqualTo("lawatan: There is no sheet 3: the job has 2 sheets.\n");
        assertThat(job).doesNotExist();
        again = run(
                "print",
                file,
                "--paper",
                "day-sheets",
                "--date",
                "2024-11-13",
                "--separate",
                "none",
                "--from-sheet",
                "1",
                "--out",
                job);
        assertThat(again.err()).isEmpty();
        assertThat(job).isNotEmptyFile();
        assertThat(run("print", file, "--paper", "programme", "--from-sheet", "2", "--out", job)
                        .err())
                .contains("are for day-sheets");
    }

    @Test
    void aFullDiskLeavesNoHalfFileAndIsSaid() throws IOException {
        Path file = SmallTrip.in(folder);
        try (Mount disk = Mount.ofTwoMegabytes(folder)) {
            Files.write(disk.folder.resolve("other"), new byte[1_880_000]);
            Path out = disk.folder.resolve("tonight");
            Commands.Ran ran = nightly(file, out);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("The disk has no room for");
            List<String> written =
                    ran.lines().stream().filter(line -> line.endsWith(".pdf")).toList();
            assertThat(written).isNotEmpty();
            try (var left = Files.list(out)) {
                for (Path paper : left.toList()) {
                    assertThat(paper.getFileName().toString()).doesNotStartWith(".");
                    if (paper.toString().endsWith(".pdf"))
                        assertThat(Files.readString(paper, java.nio.charset.StandardCharsets.ISO_8859_1))
                                .startsWith("%PDF-")
                                .endsWith("%%EOF\n");
                }
            }
            Path job = out.resolve("job.pdf");
            Commands.Ran one = run("print", file, "--paper", "day-sheets", "--date", "2024-11-13", "--out", job);
            assertThat(one.code()).isEqualTo(2);
            assertThat(job).doesNotExist();
        }
    }

    @Test
    void aFileThatIsNoPaperIsNeverWrittenOver() throws IOException {
        Path file = SmallTrip.in(folder);
        Path out = Files.createDirectories(folder.resolve("tonight"));
        Files.writeString(out.resolve("2024-11-13_daily-brief_office_draft.pdf"), "somebody's notes");
        Commands.Ran ran = nightly(file, out);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(out.resolve("2024-11-13_daily-brief_office_draft.pdf")).hasContent("somebody's notes");
        try (var left = Files.list(out)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aDayOutsideTheTripAndAFileInPlaceOfTheFolderAreSaidBeforeAnythingIsWritten() {
        Path file = SmallTrip.in(folder);
        Path out = folder.resolve("tonight");
        Commands.Ran mistyped = run("nightly", file, "--date", "2025-11-13", "--out", out);
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.out()).isEmpty();
        assertThat(mistyped.err()).contains("2025-11-13 is outside the trip").contains("Choose a day of the trip");
        assertThat(out).doesNotExist();
        Commands.Ran trip = nightly(file, file);
        assertThat(trip.code()).isEqualTo(2);
        assertThat(trip.err()).contains(file + " is a file and no folder");
    }
}
