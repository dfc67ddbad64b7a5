package my.lawatan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.lawatan.change.Diff;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.Item;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFormTest {
    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBack(int seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip trip = Fixtures.smallTrip();
        for (int i = 0; i < 40; i++) {
            Edit edit = edits.next(trip);
            assertThat(EditJson.read(reread(EditJson.write(edit).toString()))).isEqualTo(edit);
            Trip next = edit.applyTo(trip);
            Entry entry = entry(trip, next, edit);
            assertThat(EntryJson.read(reread(EntryJson.write(entry).toString())))
                    .isEqualTo(entry);
            trip = next;
        }
        List<Item> items = new ArrayList<>();
        trip.all()
                .forEach(item ->
                        items.add(ItemJson.read(reread(ItemJson.write(item).toString()))));
        assertThat(Trip.of(items)).isEqualTo(trip);
    }

    @Test
    void aMoveOnTheCommandLineLooksLikeThis() {
        Edit edit = EditJson.read(Json.parse("{\"edit\":\"move-event\",\"event\":\"" + Fixtures.ROUNDTABLE
                + "\",\"when\":{\"start\":\"2024-11-13T10:30\",\"end\":\"2024-11-13T12:30\",\"zone\":\"America/Lima\","
                + "\"certainty\":\"exact\"}}"));
        assertThat(edit)
                .isEqualTo(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "10:30", "12:30")));
    }

    @Test
    void theFormOfAnEventIsStable() {
        assertThat(ItemJson.write(Fixtures.smallTrip().event(Fixtures.ROUNDTABLE))
                        .toString())
                .isEqualTo("{\"kind\":\"event\",\"id\":\"" + Fixtures.ROUNDTABLE
                        + "\",\"title\":\"Roundtable\",\"type\":\"business\",\"when\":{\"start\":\"2024-11-13T10:30\","
                        + "\"end\":\"2024-11-13T12:30\",\"zone\":\"America/Lima\",\"certainty\":\"exact\"},\"place\":\""
                        + Fixtures.HALL + "\",\"status\":\"confirmed\",\"tracks\":[\"" + Fixtures.MAIN + "\"]}");
    }

    @Test
    void aTextInTwoLanguagesIsAnObject() {
        Text text = Text.en("Roundtable").with(Language.ES, "Mesa redonda");
        assertThat(Values.write(text, Text.class).toString())
                .isEqualTo("{\"en\":\"Roundtable\",\"es\":\"Mesa redonda\"}");
    }

    @Test
    void slipsAreRefusedAndNamed() {
        refused("{\"edit\":\"move-evnt\"}", "refused.json.edit");
        refused("{\"edit\":\"move-event\",\"event\":\"x\"}", "refused.id");
        refused("{\"edit\":\"move-event\"}", "refused.json.missing");
        refused("{\"edit\":\"fix-event\",\"event\":\"" + Fixtures.LUNCH + "\",\"fixd\":true}", "refused.json.unknown");
        refused(
                "{\"edit\":\"fix-event\",\"event\":\"" + Fixtures.LUNCH + "\",\"fixed\":\"yes\"}",
                "refused.json.value");
        refused("[]", "refused.json.missing");
        refused("{\"edit\":\"fix-event\",\"edit\":\"fix-event\"}", "refused.json.syntax");
        refused("{\"edit\":", "refused.json.syntax");
        refused("{} {}", "refused.json.syntax");
        refused("", "refused.json.empty");
        refused("[".repeat(5_000), "refused.json.syntax");
    }

    private static void refused(String text, String key) {
        assertThatThrownBy(() -> EditJson.read(Json.parse(text)))
                .as(text)
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    private static com.fasterxml.jackson.databind.JsonNode reread(String text) {
        return Json.parse(text);
    }

    private static Entry entry(Trip before, Trip after, Edit edit) {
        return new Entry(
                java.util.UUID.randomUUID(),
                java.util.UUID.randomUUID(),
                1,
                java.time.Instant.parse("2024-11-01T10:00:00.123Z"),
                "Aina",
                Label.of("edit.move-event", edit.label(before).key()),
                Optional.empty(),
                Optional.of(java.util.UUID.randomUUID()),
                Diff.between(before, after));
    }
}
