package my.lawatan.ui.programme.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.trip.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTest {
    @ParameterizedTest
    @CsvSource({
        "-10, , -10",
        "+5, , 5",
        "15, , 15",
        "−10, , -10",
        "10 before, , -10",
        "10 min before start, START, -10",
        "5 after end, END, 5",
        "end+5, END, 5",
        "start -1 h 30, START, -90",
        "2 h before end, END, -120",
        "at start, START, 0",
        "end, END, 0",
    })
    void aDistanceIsReadHoweverItIsTyped(String typed, Anchor anchor, int minutes) {
        assertThat(Offset.of(typed)).isEqualTo(new Offset(Optional.ofNullable(anchor), minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "before", "10:15", "start-"})
    void whatIsNoDistanceIsRefused(String typed) {
        assertThatThrownBy(() -> Offset.of(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsShownIsReadAsTheSame() {
        assertThat(Offset.of("1 h 30 min after end")).isEqualTo(new Offset(Optional.of(Anchor.END), 90));
        assertThat(Offset.of("at end")).isEqualTo(new Offset(Optional.of(Anchor.END), 0));
    }
}
