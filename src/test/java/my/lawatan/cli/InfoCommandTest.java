package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static my.lawatan.cli.Commands.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import my.lawatan.json.Json;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
        Clock clock = Clock.fixed(Commands.NOW, ZoneOffset.UTC);
        try (Workspace workspace = Workspace.open(SqliteStore.open(file), clock, "Mei", Runnable::run)) {
            workspace.issue("Siti", "first");
        }
        String fix = "{\"edit\":\"fix-event\",\"event\":\"" + SmallTrip.DINNER + "\",\"fixed\":true}";
        withInput(fix, "apply", file, "--officer", "Ñahui");
    }

    @Test
    void everythingAsJson() {
        Commands.Ran ran = run("info", file, "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(Json.text(Json.parse(ran.out()))
                        .replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"…\"")
                        .replace(file.toString(), "FILE"))
                .isEqualTo("""
            {"file":"FILE","format":5,"trip":"00000000-0000-4000-8000-000000000001","title":"Small",\
            "marking":"terhad","exercise":true,"firstDay":"2024-11-12","lastDay":"2024-11-16",\
            "hostZone":"America/Lima","homeZone":"Asia/Kuala_Lumpur",\
            "counts":{"settings":1,"source":0,"track":0,"place":1,"organisation":0,"group":0,"person":2,"vehicle":0,\
            "day":0,"event":3,"leg":0,"attendance":2,"instruction":0,"brief":1,"contact":0,"preparation":0,"waiver":0,"copy":0,"link":0,"hold":0,"dependency":0,"actual":0,"alternative":0,"advance":0,"photo":0,"ranking":0,"order":0,"pass":0,"handover":0,"access":0,"lodging":0,"ride":0,"gift":0,"form":0,"table":0,"seat":0,"neighbours":0,"availability":0,"ruling":0,"leeway":0,"wanted":0,"heard":0,"claim":0},\
            "versions":[{"id":"…","number":1,"asOf":"2024-11-05T09:12:33.250Z","clearedBy":"Siti","note":"first",\
            "officer":"Mei","position":1}],\
            "journal":{"entries":2,"last":{"at":"2024-11-05T09:12:33.250Z","officer":"Ñahui"},\
            "writers":[{"id":"…","officers":["Aina"],"entries":1},{"id":"…","officers":["Ñahui"],"entries":1}]},\
            "integrity":{"whole":true,"rows":10,"entries":2,"versions":1,"problems":[]}}""");
    }

    @Test
    void everythingForPeople() {
        Commands.Ran ran = run("info", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.out().replace(file.toString(), "FILE")).isEqualTo("""
            File        FILE
            Format      5
            Trip        Small
            Marking     TERHAD; EXERCISE – FICTIONAL
            Days        Tue 12 Nov 2024 – Sat 16 Nov 2024
            Time zones  America/Lima (host), Asia/Kuala_Lumpur (home)
            Holds       place 1, person 2, event 3, attendance 2, brief 1
            Version     1, as of 2024-11-05T09:12:33.250Z, cleared by Siti: first
            Journal     2 entries in 2 openings, the last at 2024-11-05T09:12:33.250Z by Ñahui
            Integrity   everything is as it was written: 10 rows, journal 2, versions 1
            """);
    }

    @Test
    void aRowThatIsNotWhatWasWrittenIsNamed() throws IOException {
        overwrite("1 Any Street", "2 Any Street");
        Commands.Ran text = run("info", file);
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).contains("Problem", SmallTrip.HALL).doesNotContain("Holds");
        Commands.Ran json = run("info", file, "--format", "json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out()).contains("\"whole\" : false", "\"kind\" : \"row\"", SmallTrip.HALL);
        Commands.Ran list = run("list", file, "events");
        assertThat(list.code()).isEqualTo(2);
        assertThat(list.err())
                .contains("small.lawatan is damaged", SmallTrip.HALL)
                .hasLineCount(1);
    }

    /** In all of the file; both texts have the same length. */
    private void overwrite(String old, String fresh) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int at = bytes.indexOf(old); at >= 0; at = bytes.indexOf(old, at + 1)) {
                out.seek(at);
                out.write(fresh.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
