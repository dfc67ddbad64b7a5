package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RenameEvent;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two versions are issued, and a page of each is held against the file. */
class StalePaperViewTest {
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    @BeforeEach
    void showTheVersions() {
        officer.interact(() -> officer.app()
                .printing()
                .chooseWith(name -> Optional.of(officer.folder().resolve(name))));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        officer.until("the draft", () -> officer.text("version-title").startsWith("Draft after v6"));
    }

    private void type(String id, String text) {
        officer.interact(() -> ((TextInputControl) officer.lookup("#" + id).query()).setText(text));
    }

    private void press(String id) {
        officer.interact(() -> officer.lookup("#" + id).query().requestFocus());
        officer.push(KeyCode.SPACE);
    }

    private void issue(String version, String note) {
        press("issue");
        officer.until("asked for the note", () -> shown("issue-note"));
        type("issue-note", note);
        type("issue-reason", "Settled with the host");
        if (note.equals("Seven")) {
            type("issue-recipient", "Protocol");
            press("issue-add-copy");
        }
        press("issue-now");
        officer.until("issued", () -> officer.text("version-title").equals("Version " + version));
    }

    private boolean shown(String id) {
        return officer.lookup("#" + id)
                .tryQuery()
                .filter(node -> node.isVisible())
                .isPresent();
    }

    private void rename(String title, String to) {
        Edit edit = new RenameEvent(officer.event(title).id(), Text.en(to));
        officer.interact(() -> officer.app().edits().submit(edit, entry -> {}, no -> {}));
        officer.until(to, () -> officer.trip().events().stream()
                .anyMatch(event -> event.title().in(Language.EN).equals(to)));
    }

    /** The text of the only file whose name holds that. */
    private String paper(String name) {
        officer.until(name, () -> !files(name).isEmpty());
        try (PDDocument document = Loader.loadPDF(files(name).get(0).toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> files(String name) {
        try (var files = Files.list(officer.folder())) {
            return files.filter(file -> file.getFileName().toString().contains(name)
                            && file.getFileName().toString().endsWith(".pdf"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String code(String text) {
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private String verdict(String code) {
        type("page-code", code);
        officer.interact(() -> officer.lookup("#page-code").query().requestFocus());
        officer.push(KeyCode.ENTER);
        officer.until("said", () -> shown("code-verdict"));
        return officer.text("code-verdict");
    }

    @Test
    void aPageOfVersionSevenIsSupersededByVersionEightAndItIsSaidByWhat() {
        issue("7", "Seven");
        press("versions-copies");
        press("hand-over-1");
        officer.interact(() -> officer.app().printing().print(java.time.LocalDate.of(2024, 11, 14)));
        String seven = code(paper("daily-brief_office_v7"));
        assertThat(verdict(seven)).isEqualTo("Current: version 7 was issued last.");

        rename("Bilateral, Chile", "Talks with Chile");
        rename("Call by Lumina Media", "Call by the firm");
        rename("31st Leaders", "The Leaders meet");
        issue("8", "Eight");
        press("versions-changes");
        press("sheet-save");
        String sheet = paper("changes-since-v7");
        assertThat(sheet).contains("Talks with Chile", "Call by the firm", "The Leaders meet");
        press("versions-copies");
        press("swap-list");
        String swaps = paper("recall-list");
        assertThat(swaps.replaceAll("\\s+", " ")).contains("Protocol", "copy 1 of version 7", "Version 8");

        assertThat(verdict(seven)).isEqualTo("Superseded by version 8: three changes on this page.");
        assertThat(officer.lookup(".lw-page-code .lw-sheet-line").queryAll()).hasSize(3);
        ScrollPane answer = officer.lookup(".lw-page-code .scroll-pane").queryAs(ScrollPane.class);
        officer.until(
                "all of it is seen",
                () -> officer.measured(() -> answer.getViewportBounds().getHeight()
                        >= answer.getContent().getLayoutBounds().getHeight()));
        assertThat(verdict(code(swaps))).isEqualTo("Current: version 8 was issued last.");
    }
}
