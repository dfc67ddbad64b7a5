package my.lawatan.protocol.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words stand before a name or a part of one, told by the word alone. */
class BeforeNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bin", "binti", "bt.", "bte", "ibni", "a/l", "a/p", "s/o", "d/o", "anak", "ak", "BIN", "Binti", "A/L"
            })
    void aFathersNameFollows(String word) {
        assertThat(BeforeNames.father(word)).isTrue();
        assertThat(BeforeNames.link(word)).isFalse();
        assertThat(BeforeNames.honorific(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "del", "la", "y", "da", "dos", "van", "der"})
    void aLinkBelongsToTheWordBehindIt(String word) {
        assertThat(BeforeNames.link(word)).isTrue();
        assertThat(BeforeNames.father(word)).isFalse();
        assertThat(BeforeNames.honorific(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do", "Y.", "La", "a", "and", ""})
    void whatIsWrittenAsANameOrAnInitialLinksNothing(String word) {
        assertThat(BeforeNames.link(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr", "Ms.", "Madam", "Puan", "Sra.", "Señor", "Don", "Doña", "Dr", "Prof.", "Datuk", "Dato’", "Dato'",
                "Tun", "Tengku", "Haji", "YAB", "YB", "YM", "H.E.", "Excmo.", "Gral.", "Crnl", "Cap.", "Lic."
            })
    void aNameMayFollowAnHonorific(String word) {
        assertThat(BeforeNames.honorific(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "puan", "don", "Tan", "Sri", "The", "He", "Ar", "Yb", "Encikku", "Minister", "Jalan", "12"})
    void aWordThatMayBeAnotherIsNone(String word) {
        assertThat(BeforeNames.honorific(word)).isFalse();
    }

    @Test
    void theScanOfTextsPassesOverTheSameWords() {
        assertThat(NamesAlone.in("Encik Ravi s/o Maniam")).isTrue();
        assertThat(NamesAlone.in("YM Tengku Amir ibni Hassan")).isTrue();
        assertThat(NamesAlone.in("Sra. Inés de la Torre")).isTrue();
    }
}
