package my.lawatan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import my.lawatan.json.Json;
import my.lawatan.json.Values;
import my.lawatan.text.Messages;
import my.lawatan.text.Said;
import my.lawatan.text.Spans;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How times and other values are said, and how columns hold them. */
class SpansTest {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private final Messages messages = new Messages(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'start':'2024-11-13T10:30','end':'2024-11-13T12:30','zone':'America/Lima'} | Wed 13 Nov 2024 10:30–12:30",
                "{'start':'2024-11-13T10:30','zone':'America/Lima'} | Wed 13 Nov 2024 10:30–",
                "{'start':'2024-11-13T10:30','end':'2024-11-13T12:30','zone':'America/Lima','certainty':'about'} | Wed 13 Nov 2024 ~10:30–12:30",
                "{'start':'2024-11-13T23:15','end':'2024-11-14T01:00','zone':'America/Lima'} | Wed 13 Nov 2024 23:15–Thu 14 Nov 01:00",
                "{'start':'2024-11-14T00:30','end':'2024-11-14T01:00','zone':'America/Lima','programmeDay':'2024-11-13'} | Wed 13 Nov 2024 Thu 14 Nov 00:30–01:00",
                "{'start':'2024-11-12T09:20','end':'2024-11-12T12:35','zone':'America/Sao_Paulo','endZone':'America/Lima'} | Tue 12 Nov 2024 09:20 America/Sao_Paulo–12:35",
                "{'start':'2024-11-12T09:20','end':'2024-11-12T12:35','zone':'Asia/Kuala_Lumpur'} | Tue 12 Nov 2024 09:20–12:35 Asia/Kuala_Lumpur",
                "{'start':'2024-11-12','zone':'America/Lima'} | Tue 12 Nov 2024",
                "{'start':'2024-11-14','end':'2024-11-16','zone':'America/Lima'} | Thu 14 Nov 2024 – Sat 16 Nov 2024",
                "{'start':'2024-11-12','zone':'America/Lima','certainty':'to-be-advised'} | Tue 12 Nov 2024, time to be advised",
                "{'certainty':'to-be-advised'} | time to be advised",
                "{} | not stated",
            })
    void aTimeIsSaidAsFarAsItIsKnown(String json, String words) {
        TimeSpan span = (TimeSpan) Values.read(Json.parse(json.replace('\'', '"')), TimeSpan.class, "when");
        assertThat(new Spans(messages, LIMA).whole(span)).isEqualTo(words);
    }

    @Test
    void valuesAreSaidInWords() {
        Said spoken = new Said(SmallTrip.trip(), java.util.Map.of(), messages);
        assertThat(spoken.value(true)).isEqualTo("yes");
        assertThat(spoken.value(Text.NONE)).isEqualTo("–");
        assertThat(spoken.value(List.of("es", "en"))).isEqualTo("es, en");
        assertThat(spoken.value(new my.lawatan.trip.Headcount(java.util.Optional.of(22), java.util.Optional.empty())))
                .isEqualTo("People: 22");
        assertThat(spoken.value(my.lawatan.trip.Id.of(SmallTrip.DINNER))).isEqualTo("Gala dinner");
        assertThat(spoken.value(Text.en("Gala").with(Language.ES, "Cena"))).isEqualTo("en: Gala; es: Cena");
        assertThat(spoken.value(Text.en("one\ntwo\u202Ethree"))).isEqualTo("one two‹U+202E›three");
    }

    @Test
    void columnsKnowHowWideCharactersAre() {
        assertThat(Columns.cells("Ñahui")).isEqualTo(5);
        assertThat(Columns.cells("Na\u0303hui")).isEqualTo(5);
        assertThat(Columns.cells("石破茂")).isEqualTo(6);
        assertThat(Columns.cells("😀")).isEqualTo(2);
    }
}
