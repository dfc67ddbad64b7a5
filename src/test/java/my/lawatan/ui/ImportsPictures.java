package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import my.lawatan.trip.Event;
import my.lawatan.ui.imports.HostList;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what other programs' files would change. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class ImportsPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void calendar(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        Event roundtable = officer.event("Roundtable");
        Path host = Files.writeString(
                folder.resolve("host-programme.ics"),
                String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        item(
                                "a@x",
                                "Invented reception",
                                "20241113T190000",
                                "LOCATION:Invented hall, Av. Ficticia 100"),
                        item(
                                "b@x",
                                "Invented breakfast with chambers of commerce",
                                "20241114T073000",
                                "ATTENDEE:mailto:a@x"),
                        item(roundtable.id().toString(), "Roundtable and lunch", "20241113T104500", "LOCATION:Hall Z"),
                        "BEGIN:VEVENT\r\nUID:c@x\r\nSUMMARY:Invented walk\r\nDTSTART:20241114T070000\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:d@x\r\nSUMMARY:Never\r\nDTSTART:yesterday\r\nEND:VEVENT",
                        "END:VCALENDAR",
                        ""));
        officer.all().answerWith(chooser -> Optional.of(host), chooser -> Optional.empty());
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        officer.until("shown", () -> officer.lookup("#import").tryQuery().isPresent());
        officer.push(KeyCode.DOWN);
        officer.push(KeyCode.DOWN);
        take(officer, "import-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void table(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        Path host = Files.writeString(folder.resolve("host.tsv"), """
                Time\tProgramme\tVenue\tRemarks
                Wednesday, 13 November 2024\t\t\t
                10.45 am - 12.30 pm\tRoundtable with captains of industry\tHall Z\tSeated lunch follows
                3.00 - 4.30 pm (KL 4.00 am)\tInvented visit of a museum\tMuseo Ficticio\t
                TBC\tPress remarks\t\t
                Thursday, 14 November 2024\t\t\t
                half past seven\tInvented breakfast\t\t
                19:00-21:30\tInvented gala\tPalacio Ficticio\t
                """);
        officer.all().answerWith(chooser -> Optional.of(host), chooser -> Optional.empty());
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        officer.until(
                "shown", () -> officer.lookup("#import-columns").tryQuery().isPresent());
        officer.push(KeyCode.DOWN);
        take(officer, "table-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        take(officer, "table-empty-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void people(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        Path host = HostList.messy(folder, HostList.known(officer.trip()));
        officer.all().answerWith(chooser -> Optional.of(host), chooser -> Optional.empty());
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.until("room", () -> officer.lookup("#people-import").tryQuery().isPresent());
        take(officer, "people-room-" + theme);
        officer.clickOn("#people-import");
        officer.until(
                "shown", () -> officer.lookup("#import-columns").tryQuery().isPresent());
        officer.push(KeyCode.DOWN);
        take(officer, "people-import-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void merge(Theme theme) throws IOException {
        OtherCopy.look(folder, theme, officer -> {
            take(officer, "merge-" + theme);
            officer.clickOn("#merge-all-ours");
            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until("gone", () -> officer.lookup("#merge").tryQuery().isEmpty());
            officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            officer.until("worse", () -> officer.lookup(".lw-checks-head").queryAllAs(Label.class).stream()
                    .anyMatch(head -> head.getText().startsWith("Became worse")));
            officer.push(KeyCode.HOME).push(KeyCode.DOWN);
            take(officer, "worse-" + theme);
            officer.interact(() -> officer.stage().setWidth(1000));
            take(officer, "worse-narrow-" + theme);
        });
    }

    private static String item(String uid, String title, String start, String line) {
        return String.join(
                "\r\n",
                "BEGIN:VEVENT",
                "UID:" + uid,
                "SUMMARY:" + title,
                "DTSTART;TZID=America/Lima:" + start,
                line,
                "END:VEVENT");
    }
}
