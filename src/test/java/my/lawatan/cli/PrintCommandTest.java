package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Id;
import my.lawatan.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {
    @TempDir
    Path folder;

    private Path file;
    private Path pdf;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
        pdf = folder.resolve("brief.pdf");
    }

    @Test
    void theBriefOfADayIsADraftUntilAVersionIsIssued() throws IOException {
        Commands.Ran ran = print("2024-11-13", pdf);
        assertThat(ran).isEqualTo(new Commands.Ran(0, "", ""));
        assertThat(text()).contains("Gala dinner", "19:30", "DRAFT");

        Clock clock = Clock.fixed(Commands.NOW, ZoneOffset.UTC);
        try (Workspace workspace = Workspace.open(SqliteStore.open(file), clock, "Aina", Runnable::run)) {
            workspace.issue("Siti", "first");
        }
        assertThat(print("2024-11-13", pdf).code()).isZero();
        assertThat(text()).contains("Gala dinner", "Version 1").doesNotContain("DRAFT");

        Commands.withInput(
                "{\"edit\":\"rename-event\",\"event\":\"" + SmallTrip.DINNER + "\",\"title\":\"Supper\"}",
                "apply",
                file);
        assertThat(print("2024-11-13", pdf).code()).isZero();
        assertThat(text()).contains("Supper", "DRAFT after version 1");
    }

    @Test
    void aNumberedCopyOfTheBookIsOneOfTheDistributionListOfAVersion() throws IOException {
        assertThat(paper("briefing-book", "--copy", "2").err()).startsWith("lawatan: A draft has no numbered copies.");
        assertThat(run("issue", file, "--note", "First", "--copy", "Protocol", "--copy", "Press", "--officer", "Aina")
                        .code())
                .isZero();
        assertThat(paper("briefing-book", "--copy", "2")).isEqualTo(new Commands.Ran(0, "", ""));
        assertThat(text()).contains("no. 2 of 2", "Version 1");
        assertThat(paper("briefing-book").code()).isZero();
        assertThat(text()).contains("no. ______ of ______");
        Files.delete(pdf);
        assertThat(paper("briefing-book", "--copy", "3").err())
                .isEqualTo(
                        "lawatan: The distribution list of version 1 has no book with the number 3. It has: 1, 2.\n");
        assertThat(paper("programme", "--copy", "1").err())
                .isEqualTo("lawatan: --copy is for briefing-book, whose cover has the number of the copy;"
                        + " “programme” has none.\n");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aMessageIsHeldAgainstTheVersionBeforeAndNamesWhatIsTicked() throws IOException {
        assertThat(paper("message", "--edition", "host").err()).startsWith("lawatan: No version was issued before");
        assertThat(run("issue", file, "--note", "First", "--officer", "Aina").code())
                .isZero();
        Commands.withInput(
                "{\"edit\":\"move-event\",\"event\":\"" + SmallTrip.DINNER
                        + "\",\"when\":{\"start\":\"2024-11-13T20:00\",\"end\":\"2024-11-13T22:00\",\"zone\":\"America/Lima\"}}",
                "apply",
                file);
        assertThat(paper("message")).isEqualTo(new Commands.Ran(0, "", ""));
        assertThat(text()).contains("Changes since version 1").doesNotContain("Gala dinner");
        assertThat(paper("message", "--from", "1", "--naming", "names").code()).isZero();
        assertThat(text()).contains("Gala dinner", "20:00");
        Files.delete(pdf);
        assertThat(paper("programme", "--naming", "names").err())
                .isEqualTo("lawatan: --naming is for message; “programme” says what its edition may know.\n");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void anOtherLanguageIsPrintedInItOnAnOtherSheetAndWithoutColour() throws IOException {
        assertThat(paper("daily-brief", "--date", "2024-11-13", "--language", "es", "--size", "letter", "--grey")
                        .code())
                .isZero();
        assertThat(text()).contains("Cena de gala");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792, within(1f));
        }
        assertThat(paper("daily-brief", "--date", "2024-11-13", "--size", "a5").err())
                .isEqualTo("lawatan: The paper daily-brief has no room on a5.\n");
        assertThat(paper("daily-brief", "--date", "2024-11-13", "--size", "a0").err())
                .contains("no paper size called “a0”");
    }

    @Test
    void aPaperOfColumnsMayLieAcrossAndTheProgrammeHasALargePrint() throws IOException {
        assertThat(paper("daily-brief", "--date", "2024-11-13", "--orientation", "landscape"))
                .isEqualTo(new Commands.Ran(0, "", ""));
        assertThat(wide()).isTrue();
        assertThat(paper("daily-brief", "--date", "2024-11-13", "--orientation", "portrait")
                        .code())
                .isZero();
        assertThat(wide()).isFalse();
        assertThat(paper("programme", "--orientation", "landscape").code()).isZero();
        assertThat(wide()).isTrue();
        assertThat(paper("programme", "--large").code()).isZero();
        assertThat(wide()).as("its columns stand below each other").isFalse();
        assertThat(text()).contains("Gala dinner", "Garden hall");
        Files.delete(pdf);
        assertThat(paper("programme", "--orientation", "portrait").err())
                .isEqualTo("lawatan: The paper programme is made in landscape only. Try it without --orientation.\n");
        assertThat(paper("booklet", "--orientation", "landscape").err())
                .isEqualTo("lawatan: The paper booklet is made in portrait only. Try it without --orientation.\n");
        assertThat(pdf).doesNotExist();
    }

    private boolean wide() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var page = document.getPage(0).getMediaBox();
            return page.getWidth() > page.getHeight();
        }
    }

    @Test
    void twoLanguagesStandBesideEachOtherWhereThatMakesSense() throws IOException {
        assertThat(paper("daily-brief", "--date", "2024-11-13", "--language", "en+es"))
                .isEqualTo(new Commands.Ran(0, "", ""));
        assertThat(text()).contains("Gala dinner", "Cena de gala", "Daily brief", "Ayuda memoria del día");
        Files.delete(pdf);
        assertThat(paper("programme", "--language", "en+en").err())
                .isEqualTo("lawatan: A paper in two languages needs two that differ, not en twice. Example: en+es.\n");
        assertThat(paper("programme", "--language", "en+fr").err())
                .isEqualTo("lawatan: “fr” is none of: en, ms, es.\n");
        assertThat(paper("timetable", "--language", "en+es").err())
                .isEqualTo("lawatan: The paper timetable is not made in two languages beside each other."
                        + " Print it once in each.\n");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aPdfWithAPassphraseOpensWithItOnlyAndMayStillBeReadAloud() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "short\n");
        String[] print = {"--date", "2024-11-13", "--lock-with", secret.toString()};
        assertThat(paper("daily-brief", print).err())
                .isEqualTo(
                        "lawatan: The first line of " + secret + " is no passphrase: it takes 8 letters at least.\n");
        for (String untypable : List.of("sulit \u0633\u0631 123456", "ombak\u0007laut Paracas")) {
            Files.writeString(secret, untypable);
            assertThat(paper("daily-brief", print).err())
                    .startsWith("lawatan: This passphrase cannot be typed in every reader")
                    .hasLineCount(1);
        }
        assertThat(pdf).doesNotExist();

        Files.writeString(secret, "ombak laut Paracas\nnot this");
        assertThat(paper("daily-brief", print)).isEqualTo(new Commands.Ran(0, "", ""));
        assertThatThrownBy(() -> Loader.loadPDF(pdf.toFile())).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(pdf.toFile(), "ombak laut"))
                .isInstanceOf(InvalidPasswordException.class);
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("Gala", "Wednesday");
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), "ombak laut Paracas")) {
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
            assertThat(document.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).contains("Gala dinner");
        }
    }

    @Test
    void aDayOutsideTheTripIsRefusedAndNothingIsWritten() throws IOException {
        Commands.Ran ran = print("2025-01-01", pdf);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("2025-01-01 is outside the trip").hasLineCount(1);
        assertThat(pdf).doesNotExist();
        assertThat(folder.toFile().list()).doesNotContain("brief.pdf").noneMatch(name -> name.endsWith(".new"));
    }

    @Test
    void onlyAPdfIsEverReplaced() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.pdf"), "Dear Sir");
        assertThat(print("2024-11-13", letter).err())
                .isEqualTo("lawatan: " + letter + " is there already and is no PDF. Give another name, or remove it"
                        + " first.\n");
        assertThat(letter).hasContent("Dear Sir");
        Path named = Files.move(file, folder.resolve("trip.pdf"));
        file = named;
        assertThat(print("2024-11-13", file).err()).endsWith(" is the trip file itself. Give the PDF another name.\n");
        assertThat(print("2024-11-13", folder).err()).endsWith(" is a folder.\n");
        assertThat(run("list", file, "events").code()).isZero();
    }

    @Test
    void aPaperIsNamedAsAPdfOrAsAWordFile() throws IOException {
        for (String name : List.of("brief.txt", "brief", "brief.pdf.new", "pdf", "small.lawatan")) {
            Path out = folder.resolve(name);
            assertThat(print("2024-11-13", out))
                    .isEqualTo(new Commands.Ran(
                            2,
                            "",
                            "lawatan: A paper is a PDF or a Word file, and " + out
                                    + " is named as neither. End its name in .pdf or .docx.\n"));
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("brief") || name.startsWith("pdf"));
        assertThat(print("2024-11-13", folder.resolve("Brief.PDF")).code()).isZero();
        assertThat(folder.resolve("Brief.PDF"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");
        assertThat(print("2024-11-13", folder.resolve("Brief.DOCX")).code()).isZero();
        assertThat(folder.resolve("Brief.DOCX"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("PK");
    }

    @Test
    void theAdvanceSheetOfAPlaceIsPrintedByItsName() {
        String[] print = {"print", file.toString(), "--paper", "advance-sheet", "--out", pdf.toString()};
        assertThat(run((Object[]) print).err()).contains("is of one place. Say which: --place");
        assertThat(run("print", file, "--paper", "advance-sheet", "--place", "nowhere at all", "--out", pdf)
                        .err())
                .isEqualTo("lawatan: No place has the id “nowhere at all” or a name that begins so.\n");
        String name =
                run("list", file, "places").out().lines().skip(1).findFirst().orElseThrow();
        String id = name.replaceAll(".*?([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
        assertThat(run("print", file, "--paper", "advance-sheet", "--place", id, "--out", pdf)
                        .code())
                .isZero();
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void whatCannotBePrintedIsSaid() {
        assertThat(run("print", file, "--paper", "seating", "--date", "2024-11-13", "--out", pdf)
                        .err())
                .isEqualTo(
                        "lawatan: “seating” is none of: daily-brief, brief, programme, timetable, line-by-line, attendees, greeting-line,"
                                + " seating-plan, place-cards, delegation, unknowns, change-sheet, message, advance-sheet,"
                                + " motorcade, manifest, meal-sheet, contact-sheet, room-list, pass-ledger,"
                                + " gift-register, recall-list, host-forms, day-sheet, day-sheets, completeness,"
                                + " shift-handover, press-programme, booklet, briefing-book, motorcade-card,"
                                + " face-cards, wallet-card. Try: lawatan print --help\n");
        assertThat(run("print", file, "--paper", "daily-brief", "--date", "13/11/2024", "--out", pdf)
                        .err())
                .isEqualTo("lawatan: “13/11/2024” is no date. Dates look like 2024-11-13. Try: lawatan print --help\n");
        assertThat(run("print", file, "--paper", "room-list", "--edition", "host", "--out", pdf)
                        .err())
                .startsWith("lawatan: There is no room-list for the host edition: it says who sleeps where."
                        + " Editions that have it: office.");
    }

    @Test
    void onlyLanguagesThatPapersHaveWordsInAreTaken() {
        assertThat(paper("daily-brief", "--date", "2024-11-13", "--language", "zh")
                        .err())
                .isEqualTo("lawatan: “zh” is none of: en, ms, es.\n");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void nothingMarkedRahsiaIsPrinted() {
        String id = "00000000-0000-4000-8000-000000000001";
        Commands.withInput(
                "{\"edit\":\"revise-item\",\"item\":{\"kind\":\"settings\",\"id\":\"" + id
                        + "\"},\"component\":\"marking\",\"value\":\"rahsia\"}",
                "apply",
                file);
        Commands.Ran ran = print("2024-11-13", pdf);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("RAHSIA");
        assertThat(pdf).doesNotExist();
    }

    private Commands.Ran print(String date, Path out) {
        return run("print", file, "--paper", "daily-brief", "--date", date, "--out", out);
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aBriefIsPrintedByItsNumberOrItsId() throws IOException {
        Id<Brief> id = Id.named("print/brief");
        Commands.withInput(
                "{\"edit\":\"call-for-brief\",\"brief\":\"" + id + "\",\"event\":\"" + SmallTrip.DINNER + "\"}\n"
                        + "{\"edit\":\"write-brief\",\"brief\":\"" + id
                        + "\",\"head\":\"press-line\",\"text\":\"No word at table.\"}\n"
                        + "{\"edit\":\"revise-item\",\"item\":{\"kind\":\"brief\",\"id\":\"" + id
                        + "\"},\"component\":\"number\",\"value\":\"77\"}",
                "apply",
                file);
        for (String name : List.of("77", id.toString())) {
            Commands.Ran ran = run("print", file, "--paper", "brief", "--brief", name, "--out", pdf);
            assertThat(ran).isEqualTo(new Commands.Ran(0, "", ""));
            assertThat(text()).contains("Brief 77", "No word at table.", "DRAFT");
        }
        Commands.Ran unknown = run("print", file, "--paper", "brief", "--brief", "78", "--out", pdf);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("78", "77");
        Commands.Ran silent = run("print", file, "--paper", "brief", "--out", pdf);
        assertThat(silent.code()).isEqualTo(2);
        assertThat(silent.err()).contains("Say which");
    }

    @Test
    void everyPaperIsPrintedWithWhatItIsAbout() throws IOException {
        assertThat(paper("programme")).isEqualTo(new Commands.Ran(0, "", ""));
        assertThat(text()).contains("programme", "Gala dinner", "DRAFT");
        assertThat(paper("line-by-line", "--date", "2024-11-13").code()).isZero();
        assertThat(text()).contains("Line by line", "Ends: Gala dinner");
        assertThat(paper("delegation").code()).isZero();
        assertThat(text()).contains("Delegation list");
        assertThat(paper("unknowns").code()).isZero();
        assertThat(text()).contains("What we do not know", "Not stated");
        assertThat(paper("attendees", "--event", "GALA din").code()).isZero();
        assertThat(text()).contains("Attendee list", "Gala dinner");
        assertThat(paper("attendees", "--event", SmallTrip.DINNER).code()).isZero();
    }

    @Test
    void aPhotographThatIsLeftOutAndSpelledOutCharactersAreSaidAndThePaperIsThere() throws IOException {
        String image = Base64.getEncoder()
                .encodeToString(HexFormat.ofDelimiter(" ").parseHex("ff d8 ff c0 00 40 08 00 ff d9"));
        assertThat(Commands.withInput(
                                "{\"edit\":\"create-item\",\"item\":{\"kind\":\"photo\",\"id\":"
                                        + "\"00000000-0000-4000-8000-0000000000f1\",\"person\":\"" + SmallTrip.LUCIA
                                        + "\",\"image\":\"" + image + "\",\"rank\":\"a\"}}",
                                "apply",
                                file)
                        .code())
                .isZero();
        Commands.Ran cards = paper("face-cards", "--event", SmallTrip.DINNER);
        assertThat(cards.code()).isZero();
        assertThat(cards.out()).isEmpty();
        assertThat(cards.err())
                .isEqualTo("lawatan: " + pdf + " is written. The photograph of Lucía Ñahui is left out: its file is cut"
                        + " off or damaged. The page says so in its place. Remove it at Lucía Ñahui and add another"
                        + " one.\n");
        assertThat(text().replaceAll("\\s+", " ")).contains("The photograph cannot be read and is left out");
        assertThat(paper("attendees", "--event", SmallTrip.DINNER).err()).isEmpty();

        assertThat(Commands.withInput(
                                "{\"edit\":\"rename-event\",\"event\":\"" + SmallTrip.DINNER
                                        + "\",\"title\":\"Supper \uD83C\uDF89\"}",
                                "apply",
                                file)
                        .code())
                .isZero();
        assertThat(print("2024-11-13", pdf).err())
                .contains("spelled out", "U+1F389 PARTY POPPER")
                .hasLineCount(1);
        pdf = folder.resolve("brief.docx");
        assertThat(print("2024-11-13", pdf).err()).contains("spelled out", "U+1F389 PARTY POPPER");
    }

    @Test
    void whatAPaperNeedsIsAskedForInOneLine() {
        assertThat(paper("daily-brief").err())
                .isEqualTo("lawatan: The paper daily-brief is of one day. Say which: --date 2024-11-13.\n");
        assertThat(paper("line-by-line").err()).contains("is of one day").hasLineCount(1);
        assertThat(paper("attendees").err())
                .isEqualTo(
                        "lawatan: The paper attendees is of one event. Say which: --event with its id, or how its title"
                                + " begins.\n");
        assertThat(paper("attendees", "--event", "Garden party").err())
                .isEqualTo("lawatan: No event has the id “Garden party” or a title that begins so.\n");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aTitleThatSeveralEventsBeginWithIsRefusedWithTheirIds() {
        Path exercise = folder.resolve("exercise.lawatan");
        assertThat(run("sample", "exercise", "--out", exercise).code()).isZero();
        Commands.Ran ran = run("print", exercise, "--paper", "attendees", "--event", "m", "--out", pdf);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("lawatan: “m” may be any of ")
                .contains("Give more of the title")
                .hasLineCount(1);
        assertThat(pdf).doesNotExist();
    }

    private Commands.Ran paper(String paper, String... more) {
        List<Object> words = new ArrayList<>(List.of("print", file, "--paper", paper, "--out", pdf));
        words.addAll(List.of(more));
        return run(words.toArray());
    }
}
