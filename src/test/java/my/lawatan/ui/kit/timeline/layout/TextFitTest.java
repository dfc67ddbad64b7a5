package my.lawatan.ui.kit.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFitTest {
    /** Every character is one unit wide. */
    private final TextFit fit = new TextFit(character -> 1);

    @Test
    void wordsStayWhole() {
        assertThat(fit.lines("Roundtable with captains of industry", 15, 3))
                .containsExactly("Roundtable with", "captains of", "industry");
    }

    @Test
    void whatDoesNotFitOnTheLastLineIsAnEllipsis() {
        assertThat(fit.lines("Roundtable with captains of industry", 15, 2))
                .containsExactly("Roundtable with", "captains of in…");
    }

    @Test
    void aWordTooWideForALineEndsTheText() {
        assertThat(fit.lines("Roundtable with captains", 6, 3)).containsExactly("Round…");
    }

    @Test
    void whatFitsIsLeftAsItIs() {
        assertThat(fit.lines("Lunch", 5, 1)).containsExactly("Lunch");
        assertThat(fit.lines("", 5, 2)).isEmpty();
    }

    @Test
    void aRoomTooSmallForAnyLetterStaysEmpty() {
        assertThat(fit.shortened("Lunch", 1)).isEmpty();
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverCutInHalf() {
        assertThat(fit.shortened("\uD83C\uDF7D\uD83C\uDF7D\uD83C\uDF7D", 2)).isEqualTo("\uD83C\uDF7D…");
    }
}
