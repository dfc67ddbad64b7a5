package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockReaderTest {
    private static final LocalDate NEAR = LocalDate.of(2024, 11, 12);
    private final DateReader dates = DateReader.ofAll();

    @ParameterizedTest
    @CsvSource({
        "1030, 10:30",
        "930, 09:30",
        "10.30 am, 10:30",
        "3.00 p.m., 15:00",
        "3 petang, 15:00",
        "10.30 pagi, 10:30",
        "8.30 malam, 20:30",
        "12 malam, 00:00",
        "12.30 tengah hari, 12:30",
        "12 noon, 12:00",
        "12:15 a. m., 00:15",
        "1030 hrs, 10:30",
        "10h30, 10:30",
        "21:00 h, 21:00",
        "8 de la noche, 20:00",
        "15.00 pm, 15:00"
    })
    void aTimeIsReadAsPeopleWriteIt(String written, String meant) {
        assertThat(ClockReader.time(written).map(Object::toString)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 12", "10:75", "25:00", "1030-1200", "am", "13 Nov", ""})
    void whatIsNoTimeIsNone(String written) {
        assertThat(ClockReader.time(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10:30-12:30, 10:30, 12:30",
        "1030 – 1230 hrs, 10:30, 12:30",
        "3.00 - 4.30 pm, 15:00, 16:30",
        "11.00 - 1.00 pm, 11:00, 13:00",
        "10 am to 12 noon, 10:00, 12:00",
        "9 pagi hingga 10.30 pagi, 09:00, 10:30",
        "22:00-24:00, 22:00, 00:00",
        "10:00 a 11:30, 10:00, 11:30",
        "8.30 - 11 malam, 20:30, 23:00"
    })
    void aRangeIsReadAsPeopleWriteIt(String written, String start, String end) {
        assertThat(ClockReader.range(written).map(r -> r.start() + " " + r.end()))
                .contains(start + " " + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wednesday, 13 November 2024 | 2024-11-13",
                "Rabu 13 November | 2024-11-13",
                "miércoles 13 de noviembre de 2024 | 2024-11-13",
                "November 13, 2024 | 2024-11-13",
                "13th Nov | 2024-11-13",
                "13/11/24 | 2024-11-13",
                "Wed 13/11 | 2024-11-13"
            })
    void aDateIsReadInThreeLanguages(String written, LocalDate meant) {
        assertThat(dates.date(written, NEAR)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 13", "Hall B, 13", "31 February", "10:30", "Bilateral 2"})
    void whatOnlyHasANumberIsNoDate(String written) {
        assertThat(dates.date(written, NEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Khamis, THURSDAY", "jueves, THURSDAY", "Thu., THURSDAY", "JUMAAT, FRIDAY"})
    void aDayOfTheWeekIsKnownByItsName(String written, DayOfWeek meant) {
        assertThat(dates.weekday(written)).contains(meant);
    }
}
