package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.trip.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON forms here are promised in README.md: if one of these tests must change, a promise is broken. */
class ListCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    @Test
    void eventsAsJsonComeInOrderOfTimeWithEverythingThatIsStated() {
        assertThat(json("events")).isEqualTo("""
            [
            {"kind":"event","id":"00000000-0000-4000-8000-0000000000e2","title":"Arrival","type":"ceremony",\
            "when":{"start":"2024-11-12","zone":"America/Lima","certainty":"date-only"},"status":"tentative"},
            {"kind":"event","id":"00000000-0000-4000-8000-0000000000e1",\
            "title":{"en":"Gala dinner","es":"Cena de gala"},"type":"meal",\
            "when":{"start":"2024-11-13T19:30","end":"2024-11-13T22:00","zone":"America/Lima","certainty":"exact"},\
            "place":"00000000-0000-4000-8000-0000000000b1","status":"confirmed"},
            {"kind":"event","id":"00000000-0000-4000-8000-0000000000e3","title":"Site visit","type":"business"}
            ]
            """);
    }

    @Test
    void peopleAsJsonComeByTheNameTheyAreSortedBy() {
        assertThat(json("people")).isEqualTo("""
            [
            {"kind":"person","id":"00000000-0000-4000-8000-0000000000a2",\
            "name":{"given":["Lucía"],"family":["Ñahui"],"order":"given-paternal-maternal"},"side":"host"},
            {"kind":"person","id":"00000000-0000-4000-8000-0000000000a1",\
            "name":{"given":["Siti"],"patronymic":"binti Osman","order":"given-patronymic"},\
            "position":"Private secretary","side":"ours"}
            ]
            """);
    }

    @Test
    void placesBriefsAndAttendanceAsJson() {
        assertThat(json("places")).isEqualTo("""
            [
            {"kind":"place","id":"00000000-0000-4000-8000-0000000000b1","name":"Garden hall","address":"1 Any Street"}
            ]
            """);
        assertThat(json("briefs")).isEqualTo("""
            [
            {"kind":"brief","id":"00000000-0000-4000-8000-0000000000d1",\
            "event":"00000000-0000-4000-8000-0000000000e1","title":"The dinner","number":"1","status":"draft"}
            ]
            """);
        assertThat(json("attendance")).isEqualTo("""
            [
            {"kind":"attendance","id":"00000000-0000-4000-8000-0000000000c1",\
            "event":"00000000-0000-4000-8000-0000000000e1","unit":"person","number":1,"role":"participant",\
            "side":"ours"},
            {"kind":"attendance","id":"00000000-0000-4000-8000-0000000000c2",\
            "event":"00000000-0000-4000-8000-0000000000e1","unit":"person",\
            "person":"00000000-0000-4000-8000-0000000000a2","role":"host","status":"confirmed","side":"host"}
            ]
            """);
    }

    @Test
    void anItemFromTheListIsReadBackAsItWas() {
        String line = json("events").lines().toList().get(2).replaceAll(",$", "");
        Item dinner = ItemJson.read(Json.parse(line));
        assertThat(SmallTrip.trip().all()).contains(dinner);
    }

    @Test
    void columnsStandStraightForPeople() {
        assertThat(run("list", file, "events").out()).isEqualTo("""
            ID                                    DAY              TIME         KIND      STATUS      TITLE        PLACE
            00000000-0000-4000-8000-0000000000e2  Tue 12 Nov 2024               Ceremony  Tentative   Arrival
            00000000-0000-4000-8000-0000000000e1  Wed 13 Nov 2024  19:30–22:00  Meal      Confirmed   Gala dinner  Garden hall
            00000000-0000-4000-8000-0000000000e3                   not stated   Business  Not stated  Site visit
            """);
    }

    @Test
    void aSeatWithoutANameSaysThatItIsAwaited() {
        List<String> lines = run("list", file, "attendance").lines();
        assertThat(lines.get(1))
                .contains("name awaited", "Participant", "Not stated")
                .endsWith("Seat 1, which awaits a name.");
        assertThat(lines.get(2)).contains("Lucía Ñahui", "Host", "Confirmed").endsWith("Attends as host.");
    }

    @Test
    void everythingThatCanBeListedCanBeListedForPeople() {
        for (String what : List.of("events", "people", "places", "briefs", "attendance")) {
            Commands.Ran ran = run("list", file, what);
            assertThat(ran.code()).as(what).isZero();
            assertThat(ran.lines()).as(what).hasSizeGreaterThan(1);
            assertThat(ran.out()).as(what).doesNotContain("Optional", "Text[");
        }
    }

    private String json(String what) {
        Commands.Ran ran = run("list", file, what, "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
    }
}
