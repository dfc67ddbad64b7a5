package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name on a card is divided. */
class NameLinesTest {
    @ParameterizedTest
    @CsvSource({
        "Excmo. Sr. Ernesto Villacorta Lazo, Excmo. Sr. Ernesto, Villacorta Lazo",
        "The Right Honourable Margaret Ellison, The Right Honourable, Margaret Ellison",
        "YBhg Dato’ Hamidah binti Yunus, YBhg Dato’ Hamidah, binti Yunus",
        "YM Tengku Amira binti Tengku Hassan, YM Tengku Amira, binti Tengku Hassan",
        "YB Dato’ Kumaran a/l Raju, YB Dato’ Kumaran, a/l Raju",
        "Sr. Tomás Núñez del Prado, Sr. Tomás, Núñez del Prado",
        "Puan Sharifah Nadia binti Syed Omar, Puan Sharifah Nadia, binti Syed Omar"
    })
    void aNameIsDividedInHalvesAndKeepsWhatBelongsTogether(String name, String first, String second) {
        assertThat(NameLines.divided(name).split(" ", -1))
                .containsExactly(first.replace(' ', '\u00A0'), second.replace(' ', '\u00A0'));
    }

    @Test
    void oneWordStaysWhole() {
        assertThat(NameLines.divided("Suharyanto")).isEqualTo("Suharyanto");
        assertThat(NameLines.divided("")).isEmpty();
    }

    @Test
    void aNameOfWhichAHalfWouldNotFitMayBeDividedAnywhere() {
        String much = "Excelentísima Señora Embajadora Extraordinaria Bartolomea Wandersleben";
        assertThat(card(much, 13).divided()).isEqualTo(much);
        assertThat(card("Excmo. Sr. Ernesto Villacorta Lazo", 16).divided()).contains("\u00A0");
    }

    private static PlaceCardPaper.Card card(String name, double points) {
        return new PlaceCardPaper.Card("", name, "", true, "", points);
    }
}
