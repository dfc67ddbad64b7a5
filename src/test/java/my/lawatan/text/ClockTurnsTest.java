package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import my.lawatan.trip.Language;
import my.lawatan.trip.TimePoint;
import org.junit.jupiter.api.Test;

class ClockTurnsTest {
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");
    private final Messages messages = new Messages(Language.EN);
    private final ClockTurns turns = new ClockTurns(messages);

    @Test
    void aTimeThatClocksSkipIsSaidWithWhatTheyDo() {
        assertThat(turns.skipped(LocalDateTime.parse("2024-09-08T00:30"), SANTIAGO, "Santiago"))
                .hasValueSatisfying(no -> assertThat(messages.text(no))
                        .isEqualTo("00:30 does not exist in Santiago on Sun 8 Sep: clocks go from 00:00 to 01:00."
                                + " Give a time before or after."));
        assertThat(turns.skipped(LocalDateTime.parse("2024-09-08T01:00"), SANTIAGO, "Santiago"))
                .isEmpty();
    }

    @Test
    void aTimeThatComesTwiceSaysWhichItIs() {
        TimePoint first = TimePoint.at(LocalDateTime.parse("2024-04-06T23:30"), SANTIAGO);
        TimePoint second = TimePoint.of(first.instant().plusSeconds(3600), SANTIAGO);
        assertThat(second.local()).isEqualTo(first.local());
        assertThat(turns.said(first, "Santiago"))
                .hasValue("23:30 comes twice in Santiago on Sat 6 Apr, as clocks go back from 00:00 to 23:00"
                        + " (this is the first)");
        assertThat(turns.said(second, "Santiago"))
                .hasValueSatisfying(said -> assertThat(said).endsWith("(this is the second)"));
        assertThat(turns.said(TimePoint.at(LocalDateTime.parse("2024-04-06T22:30"), SANTIAGO), "Santiago"))
                .isEmpty();
    }
}
