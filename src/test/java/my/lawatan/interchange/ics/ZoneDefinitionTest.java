package my.lawatan.interchange.ics;

import static my.lawatan.interchange.ics.Calendars.WORDS;
import static my.lawatan.interchange.ics.Calendars.lima;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import my.lawatan.interchange.Decoded;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What we write of a zone is what we count by: read back by our own reader of definitions, at random times in every zone there is. */
class ZoneDefinitionTest {
    private static final int YEAR = 2024;

    @Test
    void everyZoneIsDefinedAsItsClocksGo() {
        Random random = new Random(31);
        for (String id : ZoneId.getAvailableZoneIds()) if (id.indexOf('/') > 0) defined(ZoneId.of(id), random);
    }

    private static void defined(ZoneId zone, Random random) {
        LocalDateTime at = LocalDateTime.of(YEAR, 6, 1, 12, 0);
        Trip trip = lima().with(
                        Event.of(Id.named("e"), Text.en("E"), EventKind.TRAVEL, TimeSpan.from(TimePoint.at(at, zone))));
        byte[] file =
                IcsExport.of(trip, Choice.ALL, WORDS, java.time.Instant.EPOCH).file();
        FileZones zones = new FileZones(Blocks.of(Decoded.of(file).text()).whole());
        Stream.generate(() -> LocalDateTime.of(YEAR, 1, 2, 0, 0).plusMinutes(random.nextInt(363 * 24 * 60)))
                .limit(30)
                .filter(local -> zone.getRules().getValidOffsets(local).size() == 1)
                .forEach(local -> {
                    ZoneOffset ours = zone.getRules().getOffset(local);
                    assertThat(zones.offset(zone.getId(), local))
                            .as("%s at %s", zone, local)
                            .contains(ours);
                });
    }

    @Test
    void whereClocksFollowARuleTheRuleIsWritten() {
        assertThat(rules("Europe/Berlin"))
                .containsExactlyInAnyOrder("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        assertThat(rules("America/New_York"))
                .containsExactlyInAnyOrder("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
        assertThat(rules("America/Lima")).isEmpty();
    }

    private static List<String> rules(String zone) {
        var definition = ZoneDefinition.of(
                ZoneId.of(zone), java.time.LocalDate.of(YEAR, 6, 1), java.time.LocalDate.of(YEAR, 6, 2));
        return definition.getObservances().stream()
                .flatMap(o -> o.getProperties("RRULE").stream())
                .map(p -> p.getValue())
                .toList();
    }
}
