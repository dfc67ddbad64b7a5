package my.lawatan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsViewTest {
    private static final String CALENDAR = HostFiles.receptionAnd("""
            BEGIN:VEVENT
            UID:invented-2@example.org
            SUMMARY:Invented walk
            DTSTART:20241114T070000
            END:VEVENT
            """);

    @TempDir
    Path folder;

    @Test
    void aCalendarAndATableAreShownAndTakenOverByKeyboard() throws IOException {
        Path host = Files.writeString(folder.resolve("host.ics"), CALENDAR);
        Path out = folder.resolve("out.ics");
        Desktop officer = new Desktop(folder, "exercise").open();
        try {
            officer.all().answerWith(chooser -> Optional.of(host), chooser -> Optional.of(out));
            Trip before = officer.trip();

            officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            officer.until("shown", () -> officer.lookup("#import").tryQuery().isPresent());
            assertThat(officer.text("import-take")).isEqualTo("Take over 1 item");
            assertThat(officer.lookup("#print").query().isVisible()).isFalse();
            officer.push(KeyCode.ESCAPE);
            assertThat(officer.lookup("#import").tryQuery()).isEmpty();
            assertThat(officer.trip()).isSameAs(before);

            officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            officer.until("again", () -> officer.lookup("#import").tryQuery().isPresent());
            // the second group is what is in doubt: its head ticks it
            officer.push(KeyCode.DOWN);
            officer.push(KeyCode.DOWN);
            officer.push(KeyCode.SPACE);
            assertThat(officer.text("import-take")).isEqualTo("Take over 2 items");
            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until(
                    "stored",
                    () -> officer.trip().events().size() == before.events().size() + 2);
            officer.until("gone", () -> officer.lookup("#import").tryQuery().isEmpty());
            officer.push(KeyCode.CONTROL, KeyCode.Z);
            officer.until("one undo", () -> officer.trip().equals(before));

            officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            officer.until("written", () -> Files.exists(out));
            assertThat(out).content().contains("BEGIN:VTIMEZONE");

            officer.interact(() -> javafx.scene.input.Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.HTML, HostFiles.TABLE, DataFormat.PLAIN_TEXT, "10:45 Roundtable")));
            officer.push(KeyCode.CONTROL, KeyCode.V);
            officer.until(
                    "compared",
                    () -> officer.lookup("#import-columns").tryQuery().isPresent());
            assertThat(officer.text("import-take")).isEqualTo("Take over 1 change");
            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until("moved", () -> officer.event("Roundtable")
                    .when()
                    .start()
                    .orElseThrow()
                    .local()
                    .toString()
                    .equals("2024-11-13T10:45"));
            officer.push(KeyCode.CONTROL, KeyCode.Z);
            officer.until("as before", () -> officer.trip().equals(before));
        } finally {
            officer.close();
        }
    }

    /** Ten megabytes in one line, a zone nobody knows, a rule without end, twenty thousand lines that are none, and no end. */
    private Path hostile() throws IOException {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        text.append(event("big", "DTSTART:20241113T103000Z", "DESCRIPTION:" + "x".repeat(10 << 20)));
        text.append(event("zone", "DTSTART;TZID=Atlantis/Deep:20241113T103000"));
        text.append(event("endless", "DTSTART:20241113T103000Z", "RRULE:FREQ=SECONDLY"));
        text.append("no line of a calendar\r\n".repeat(20_000));
        text.append(event("good", "DTSTART;TZID=America/Lima:20241113T190000"));
        text.append("BEGIN:VEVENT\r\nUID:cut\r\nDTST");
        return Files.writeString(folder.resolve("hostile.ics"), text);
    }

    private static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "@example.org\r\nSUMMARY:Invented " + uid + "\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    @Test
    void ofAHostileCalendarWhatCanBeTrustedIsOfferedAndTheRestListed() throws IOException {
        Path host = hostile();
        Desktop officer = new Desktop(folder, "exercise").open();
        try {
            officer.all().answerWith(chooser -> Optional.of(host), chooser -> Optional.empty());
            Trip before = officer.trip();
            officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            officer.until("shown", () -> officer.lookup("#import").tryQuery().isPresent());
            assertThat(officer.text("import-take")).isEqualTo("Take over 2 items");
            officer.until("each line that is left out is listed", () -> officer.lookup(
                            "2 new · 0 changed · 0 as they are · 20006 left out")
                    .tryQuery()
                    .isPresent());
            assertThat(officer.trip()).isSameAs(before);
            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until("the good one is stored", () -> officer.trip().events().stream()
                    .anyMatch(e -> e.title().plain().equals("Invented good")));
            assertThat(officer.trip().events().stream().map(e -> e.title().plain()))
                    .noneMatch(title -> title.contains("endless") || title.contains("Invented cut"));
            officer.push(KeyCode.CONTROL, KeyCode.Z);
            officer.until("one undo", () -> officer.trip().equals(before));
        } finally {
            officer.close();
        }
    }
}
