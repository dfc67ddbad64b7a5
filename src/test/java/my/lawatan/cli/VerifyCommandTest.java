package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.json.Json;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code on a page, from the paper back to the file. */
class VerifyCommandTest {
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    /** The code on the only page of the brief of the dinner's day. */
    private String printed(String name) throws IOException {
        Path pdf = folder.resolve(name);
        assertThat(run("print", file, "--paper", "daily-brief", "--date", "2024-11-13", "--out", pdf))
                .isEqualTo(new Commands.Ran(0, "", ""));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }

    private void rename(String event, String title) {
        String edit = "{\"edit\":\"rename-event\",\"event\":\"" + event + "\",\"title\":\"" + title + "\"}";
        assertThat(Commands.withInput(edit, "apply", file).code()).isZero();
    }

    private void issue(String note) {
        assertThat(run("issue", file, "--note", note).code()).isZero();
    }

    @Test
    void aPageIsCurrentUntilItIsSupersededAndThenItIsSaidWhatChangedOnIt() throws IOException {
        issue("First");
        String code = printed("one.pdf");
        assertThat(run("verify", file, code))
                .isEqualTo(new Commands.Ran(
                        0,
                        "Current: version 1 was issued last.\n"
                                + "Version 1 · Wednesday 13 November 2024 · Daily brief · page 1\n",
                        ""));

        rename(SmallTrip.DINNER, "Supper");
        rename(SmallTrip.SITE_VISIT, "Port visit");
        assertThat(run("verify", file, code).out()).contains("has been changed since version 1");
        String draft = printed("draft.pdf");
        Commands.Ran ofDraft = run("verify", file, draft);
        assertThat(ofDraft.code()).isEqualTo(1);
        assertThat(ofDraft.lines().get(0)).isEqualTo("A draft after version 1, not issued. Do not work from it.");
        assertThat(ofDraft.lines())
                .contains("What its readers may see of the plan has not been changed since it was drawn, as far as its"
                        + " code can tell.");
        assertThat(Json.parse(run("verify", file, draft, "--format", "json").out())
                        .at("/changedSince")
                        .asBoolean(true))
                .isFalse();
        rename(SmallTrip.DINNER, "Late supper");
        assertThat(run("verify", file, draft).lines())
                .contains("What its readers may see of the plan has been changed since it was drawn.");
        assertThat(printed("other.pdf")).as("two drafts after one version").isNotEqualTo(draft);
        rename(SmallTrip.DINNER, "Supper");
        assertThat(printed("again.pdf")).as("a draft that says the same").isEqualTo(draft);

        issue("Second");
        // the visit is on no page of that day
        Commands.Ran superseded = run("verify", file, code.toLowerCase(java.util.Locale.ROOT));
        assertThat(superseded.code()).isEqualTo(1);
        assertThat(superseded.lines().get(0)).isEqualTo("Superseded by version 2: one change on this page.");
        assertThat(superseded.lines().get(2)).contains("Supper", "Gala dinner");
        var json = Json.parse(run("verify", file, code, "--format", "json").out());
        assertThat(json.at("/state").asText()).isEqualTo("superseded");
        assertThat(json.at("/latest").asText()).isEqualTo("2");
        assertThat(json.at("/changes")).hasSize(1);
        assertThat(json.at("/changes/0/about/id").asText()).isEqualTo(SmallTrip.DINNER);
    }

    @Test
    void theCodeOfAWordFileIsOfAllItsPages() throws IOException {
        issue("First");
        Path docx = folder.resolve("brief.docx");
        assertThat(run("print", file, "--paper", "daily-brief", "--date", "2024-11-13", "--out", docx))
                .isEqualTo(new Commands.Ran(0, "", ""));
        String code = "";
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(docx))) {
            Matcher found =
                    CODE.matcher(word.getHeaderFooterPolicy().getDefaultFooter().getText());
            assertThat(found.find()).isTrue();
            code = found.group();
        }
        assertThat(run("verify", file, code).lines())
                .containsExactly(
                        "Current: version 1 was issued last.",
                        "Version 1 · Wednesday 13 November 2024 · Daily brief · Word file");
        rename(SmallTrip.DINNER, "Supper");
        rename(SmallTrip.SITE_VISIT, "Port visit");
        issue("Second");
        Commands.Ran superseded = run("verify", file, code);
        assertThat(superseded.code()).isEqualTo(1);
        assertThat(superseded.lines().get(0)).isEqualTo("Superseded by version 2: one change on this paper.");
        assertThat(superseded.lines().get(2)).contains("Supper", "Gala dinner");
    }

    @Test
    void whatIsDrawnIsNotWrittenForWord() {
        Path docx = folder.resolve("cars.docx");
        assertThat(run("print", file, "--paper", "motorcade", "--date", "2024-11-13", "--out", docx))
                .isEqualTo(new Commands.Ran(
                        2,
                        "",
                        "lawatan: There is no Word file of the paper motorcade: it is drawn, bound or folded."
                                + " Print it as PDF.\n"));
        assertThat(docx).doesNotExist();
    }

    @Test
    void thePictureOnThePageSaysTheSameAsTheLetters() throws IOException, ReaderException {
        String code = printed("draft.pdf");
        try (PdfPages pages = PdfPages.of(Files.readAllBytes(folder.resolve("draft.pdf")))) {
            PdfPages.Image page = pages.image(0, 150);
            assertThat(read(page)).isEqualTo(code.replace("-", ""));
        }
    }

    private static String read(PdfPages.Image page) throws ReaderException {
        RGBLuminanceSource source = new RGBLuminanceSource(page.width(), page.height(), page.pixels());
        int part = page.height() / 6;
        var foot = source.crop(page.width() / 2, page.height() - part, page.width() / 2, part);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(foot)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code is found on the page", e);
        }
    }

    @Test
    void whatIsMistypedOrOfAnotherVisitIsSaid() throws IOException {
        Commands.Ran mistyped = run("verify", file, "1T63N-2W7Z6-VAQM7-RTYZB");
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("Typing error in group 4: RTYZB");
        Commands.Ran other = run("verify", file, "1T63N", "2W7Z6", "VAQM7", "RTYZA");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).startsWith("Of another visit");
    }
}
