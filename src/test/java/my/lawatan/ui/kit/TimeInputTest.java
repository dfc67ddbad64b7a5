package my.lawatan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import my.lawatan.trip.Refused;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {
    private static final LocalDate NEAR = LocalDate.of(2024, 11, 12);
    private final TimeInput input = new TimeInput(Office.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "13, 2024-11-13",
        "13 Nov, 2024-11-13",
        "Wed 13 Nov, 2024-11-13",
        "Wed 13 Nov 2025, 2025-11-13",
        "13 november 2024, 2024-11-13",
        "1/12, 2024-12-01",
        "1.12.2025, 2025-12-01",
        "2023-2-28, 2023-02-28"
    })
    void datesAreReadAsOfficersWriteThem(String typed, LocalDate meant) {
        assertThat(input.date(typed, NEAR)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"9, 09:00", "930, 09:30", "0930, 09:30", "9:30, 09:30", "09.30, 09:30", "18h05, 18:05", "0:00, 00:00"})
    void timesAreReadAsOfficersWriteThem(String typed, String meant) {
        assertThat(input.time(typed).map(Object::toString)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb", "13 Foo", "tomorrow", "2024-13-01", "13 N", "99"})
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> input.date(typed, NEAR)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:75", "25", "noon", "9:3", "12345"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> input.time(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void aZoneIsFoundByItsCity() {
        assertThat(input.zone("lima")).hasToString("America/Lima");
        assertThat(input.zone("Kuala Lumpur")).hasToString("Asia/Kuala_Lumpur");
        assertThat(input.zone("america/sao_paulo")).hasToString("America/Sao_Paulo");
        assertThatThrownBy(() -> input.zone("Atlantis")).isInstanceOf(Refused.class);
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(input.date("  ", NEAR)).isEmpty();
        assertThat(input.time("")).isEmpty();
    }
}
