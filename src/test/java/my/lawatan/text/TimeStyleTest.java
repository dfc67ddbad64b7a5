package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Language;
import my.lawatan.trip.TimeSpan;
import org.junit.jupiter.api.Test;

class TimeStyleTest {
    private static Times times(Language language, TimeStyle style) {
        return new Times(new Messages(language).timed(style));
    }

    private static List<String> spoken(Language language, String... clocks) {
        Times times = times(language, TimeStyle.SPOKEN);
        return Stream.of(clocks)
                .map(clock -> times.clock(LocalTime.parse(clock)).replace('\u00A0', ' '))
                .toList();
    }

    private static String span(Language language, TimeStyle style, String from, String to) {
        Times times = times(language, style);
        LocalTime end = LocalTime.parse(to);
        return (times.clock(LocalTime.parse(from), end) + "–" + times.clock(end)).replace('\u00A0', ' ');
    }

    @Test
    void aTimeIsSaidWithThePartOfTheDayThatEachLanguageHas() {
        String[] clocks = {"00:00", "00:30", "09:05", "12:00", "12:45", "13:59", "14:00", "18:59", "19:00"};
        assertThat(spoken(Language.EN, clocks))
                .containsExactly(
                        "12.00 midnight",
                        "12.30 am",
                        "9.05 am",
                        "12.00 noon",
                        "12.45 pm",
                        "1.59 pm",
                        "2.00 pm",
                        "6.59 pm",
                        "7.00 pm");
        assertThat(spoken(Language.MS, clocks))
                .containsExactly(
                        "12.00 tengah malam",
                        "12.30 tengah malam",
                        "9.05 pagi",
                        "12.00 tengah hari",
                        "12.45 tengah hari",
                        "1.59 tengah hari",
                        "2.00 petang",
                        "6.59 petang",
                        "7.00 malam");
        assertThat(spoken(Language.ES, clocks))
                .containsExactly(
                        "12.00 a. m.",
                        "12.30 a. m.",
                        "9.05 a. m.",
                        "12.00 m.",
                        "12.45 p. m.",
                        "1.59 p. m.",
                        "2.00 p. m.",
                        "6.59 p. m.",
                        "7.00 p. m.");
    }

    @Test
    void aSpanSaysItsPartOfTheDayOnceUnlessItChanges() {
        assertThat(span(Language.MS, TimeStyle.SPOKEN, "09:30", "10:30")).isEqualTo("9.30–10.30 pagi");
        assertThat(span(Language.MS, TimeStyle.SPOKEN, "11:30", "12:30")).isEqualTo("11.30 pagi–12.30 tengah hari");
        assertThat(span(Language.EN, TimeStyle.SPOKEN, "12:00", "13:00")).isEqualTo("12.00 noon–1.00 pm");
        assertThat(span(Language.EN, TimeStyle.SPOKEN, "09:30", "09:30")).isEqualTo("9.30–9.30 am");
        assertThat(span(Language.EN, TimeStyle.MILITARY, "09:30", "10:30")).isEqualTo("0930–1030");
        assertThat(span(Language.EN, TimeStyle.CLOCK, "09:30", "10:30")).isEqualTo("09:30–10:30");
    }

    @Test
    void aTimeInASentenceIsWrittenLikeTheOthers() {
        java.time.LocalDateTime at = java.time.LocalDateTime.of(2024, 11, 13, 21, 5);
        assertThat(new Messages(Language.EN).timed(TimeStyle.MILITARY).text("time.span.about", at))
                .isEqualTo("~Wed 13 Nov 2105");
    }

    @Test
    void whatIsAboutIsSaidSoWithAndWithoutItsDay() {
        Times times = times(Language.EN, TimeStyle.CLOCK);
        TimeSpan exact = TimeSpan.exact(
                LocalDateTime.parse("2024-11-13T18:00"),
                LocalDateTime.parse("2024-11-13T20:00"),
                ZoneId.of("America/Lima"));
        TimeSpan about = new TimeSpan(exact.start(), exact.end(), Certainty.ABOUT, Optional.empty());
        assertThat(times.start(exact)).isEqualTo("18:00");
        assertThat(times.start(about)).isEqualTo("~18:00");
        assertThat(times.start(about.ending().orElseThrow())).isEqualTo("~20:00");
        assertThat(times.span(exact)).isEqualTo("Wed 13 Nov 18:00–20:00");
        assertThat(times.span(about)).isEqualTo("Wed 13 Nov ~18:00–20:00");
        assertThat(times.start(TimeSpan.NOT_STATED)).isEmpty();
    }
}
