package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.ui.kit.timeline.plan.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoToTest {
    private final HostDays days = new HostDays(LIMA, List.of(WEDNESDAY, WEDNESDAY.plusDays(1)));

    @ParameterizedTest
    @CsvSource({
        "14:30,0,870",
        "1430,0,870",
        "9,0,540",
        "thu,1,360",
        "Thu 9,1,540",
        "14 14.05,1,845",
        "wednesday 7:15,0,435"
    })
    void dayAndTimeAreUnderstoodAsOfficersTypeThem(String text, int day, int minute) {
        assertThat(new GoTo(days, 0, new Messages(Language.EN)).parse(text)).contains(new Moment(day, minute));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fri", "99", "12:75", "soon", "thu soon", "thu 9 o'clock", "t 9"})
    void whatMeansNothingIsNotGuessed(String text) {
        assertThat(new GoTo(days, 0, new Messages(Language.EN)).parse(text)).isEmpty();
    }

    @Test
    void theDaysHaveTheirNamesInTheLanguageOfTheWindow() {
        assertThat(new GoTo(days, 0, new Messages(Language.ES)).parse("jueves 9"))
                .contains(new Moment(1, 540));
    }
}
