package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.LineByLine.Kind;
import my.lawatan.document.LineByLine.Minute;
import my.lawatan.document.html.PaperPage;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What stands on the line by line of a day. */
class LineByLineTest {
    private static LineByLine paper(Trip trip, LocalDate date) {
        Drawn drawn = new Drawn(trip, PictureDay.draftAfterSix(), Optional.empty());
        return (LineByLine) Papers.of(
                drawn, PaperRequest.of(PaperKind.LINE_BY_LINE, date, Edition.OFFICE, Language.EN), PictureDay.AS_OF);
    }

    private final LineByLine paper = paper(PictureDay.trip(), PictureDay.DATE);

    private Minute minute(Kind kind, String text) {
        return paper.minutes().stream()
                .filter(m -> m.kind() == kind && m.text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anItemBeginsAndEndsAtItsMinutesInBothZones() {
        Minute begins = minute(Kind.BEGINS, "Roundtable");
        assertThat(begins.when().start()).isEqualTo("10:30");
        assertThat(begins.when().home()).isEqualTo("23:30");
        assertThat(begins.length()).isEqualTo("2 h");
        assertThat(begins.changed()).isTrue();
        Minute ends = minute(Kind.ENDS, "Ends: Roundtable");
        assertThat(ends.when().start()).isEqualTo("12:30");
        assertThat(ends.when().home()).isEqualTo("Thu\u00A001:30");
        assertThat(paper.hostCity()).isEqualTo("Lima");
        assertThat(paper.homeCity()).isEqualTo("K.L.");
    }

    @Test
    void timesCountedFromAnItemAreResolvedAndSaidAndAddressedToWhomTheyAreFor() {
        List<Minute> instructions = paper.minutes().stream()
                .filter(m -> m.kind() == Kind.INSTRUCTION)
                .toList();
        assertThat(instructions)
                .isNotEmpty()
                .allMatch(Minute::indented)
                .allMatch(m -> m.when().start().matches("\\d\\d:\\d\\d"))
                .allMatch(m -> m.details().get(0).matches(".*(before|after) the (start|end).*"))
                .anyMatch(m -> !m.lead().isEmpty());
    }

    @Test
    void minutesFollowTheClockAndEndsComeBeforeWhatBegins() {
        Item lunch =
                PictureDay.with(PictureDay.trip().event(PictureDay.LUNCH), "when", PictureDay.at("12:30", "14:00"));
        LineByLine close = paper(PictureDay.trip().with(lunch), PictureDay.DATE);
        List<Minute> timed = close.minutes().stream()
                .filter(m -> m.when().start().matches("\\d\\d:\\d\\d")
                        && m.when().startMark().isEmpty())
                .toList();
        assertThat(timed)
                .filteredOn(m -> m.when().start().equals("12:30"))
                .extracting(Minute::kind)
                .as("the luncheon begins as the roundtable ends")
                .containsSubsequence(Kind.ENDS, Kind.BEGINS);
        for (int i = 1; i < timed.size(); i++) {
            int order = timed.get(i - 1)
                    .when()
                    .start()
                    .compareTo(timed.get(i).when().start());
            assertThat(order).as(timed.get(i).text()).isLessThanOrEqualTo(0);
            if (order == 0)
                assertThat(timed.get(i - 1).kind())
                        .isLessThanOrEqualTo(timed.get(i).kind());
        }
        assertThat(timed).anyMatch(m -> m.kind() == Kind.DEPARTS && m.length().endsWith("min"));
    }

    @Test
    void whatIsCalledOffIsStruckAndHasNoEnd() {
        LineByLine wednesday = paper(Sample.of("exercise").latest(), PictureDay.DATE);
        List<Minute> off =
                wednesday.minutes().stream().filter(Minute::cancelled).toList();
        assertThat(off).extracting(Minute::text).containsExactly("Wreath-laying at the monument");
        assertThat(wednesday.minutes())
                .extracting(Minute::text)
                .contains("Ends: Morning briefing")
                .doesNotContain("Ends: Wreath-laying at the monument");
        assertThat(PaperPage.of(wednesday).html())
                .contains("<tr data-item=\"" + off.get(0).anchor() + "\" class=\"m-begins off\">")
                .contains("<span class=\"title\">Wreath-laying at the monument</span>");
    }

    @Test
    void whatLastsSeveralDaysStandsForItselfWithItsDates() {
        LineByLine thursday = paper(Sample.of("exercise").latest(), PictureDay.DATE.plusDays(1));
        assertThat(thursday.bands()).extracting(m -> m.when().start()).containsExactly("14–16 Nov");
        assertThat(thursday.bands()).extracting(Minute::small).containsExactly("day 1 of 3, times not stated");
        assertThat(thursday.untimed()).isEmpty();
        assertThat(PaperPage.of(thursday).html()).contains("Over several days").doesNotContain("Without a time yet");
    }

    @Test
    void theLastLinesStayTogetherSoThatNoneBeginsAPageAlone() {
        List<Minute> minutes = paper.minutes();
        assertThat(LineByLine.together(minutes).stream().flatMap(List::stream)).isEqualTo(minutes);
        assertThat(LineByLine.together(minutes)).last().asInstanceOf(LIST).hasSize(3);
        assertThat(LineByLine.together(minutes.subList(0, 2))).hasSize(2);
    }

    @Test
    void aDayWithoutTimesInventsNone() {
        LineByLine peru = paper(Sample.of("peru-2024").latest(), PictureDay.DATE);
        assertThat(peru.minutes()).isEmpty();
        assertThat(peru.untimed()).extracting(m -> m.when().start()).containsExactly("Time not stated");
        assertThat(peru.fileName()).startsWith("2024-11-13_line-by-line_office");
    }
}
