package my.lawatan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Language;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.inspector.WhenModel.Part;
import org.junit.jupiter.api.Test;

/** Times typed where clocks are put forward or back. */
class WhenDraftTest {
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");
    private static final LocalDate BACK = LocalDate.of(2024, 4, 6);
    private final WhenDraft.Words words = new WhenDraft.Words(new Messages(Language.EN));
    private TimeSpan now = TimeSpan.on(BACK, SANTIAGO);

    private TimeSpan typed(Part part, String text) {
        Map<Part, String> fields = new EnumMap<>(words.of(now, SANTIAGO, 2024));
        fields.put(part, text);
        now = new WhenDraft(fields::get, now, SANTIAGO, BACK, words).span(Optional.of(part), Certainty.EXACT);
        return now;
    }

    @Test
    void theSecondOfTwoEqualTimesCanBeTypedAndStaysTheSecond() {
        TimePoint first = typed(Part.START_TIME, "23:30").start().orElseThrow();
        assertThat(first.later()).isFalse();
        assertThat(words.of(now, SANTIAGO, 2024).get(Part.START_TIME)).isEqualTo("23:30 first");
        TimePoint second = typed(Part.START_TIME, "23:30 second").start().orElseThrow();
        assertThat(Duration.between(first.instant(), second.instant())).isEqualTo(Duration.ofHours(1));
        assertThat(words.of(now, SANTIAGO, 2024).get(Part.START_TIME)).isEqualTo("23:30 second");
        assertThat(typed(Part.END_TIME, "23:45 second").start().orElseThrow()).isEqualTo(second);
    }

    @Test
    void aTimeThatClocksSkipIsRefusedAtItsField() {
        now = TimeSpan.on(LocalDate.of(2024, 9, 8), SANTIAGO);
        assertThatThrownBy(() -> typed(Part.START_TIME, "0:30"))
                .isInstanceOfSatisfying(WhenDraft.Wrong.class, wrong -> {
                    assertThat(wrong.part()).isEqualTo(Part.START_TIME);
                    assertThat(new Messages(Language.EN).text(wrong.refused()))
                            .startsWith("00:30 does not exist in Santiago on Sun 8 Sep");
                });
    }
}
