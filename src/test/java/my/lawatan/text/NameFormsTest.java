package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed forms as they are built by the conventions of each name order. */
class NameFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GIVEN_PATRONYMIC|YAB|Dato’ Seri|Rahim|-|Osman|YAB Dato’ Seri Rahim Osman|Dato’ Seri Rahim|Dato’ Seri Rahim Osman",
                "GIVEN_PATRONYMIC|Encik|-|Wan Azlan|-|bin Wan Daud|Encik Wan Azlan bin Wan Daud|Encik Wan Azlan|Encik Wan Azlan bin Wan Daud",
                "GIVEN_PATRONYMIC|YB|Dato’|Kumaran|-|a/l Raju|YB Dato’ Kumaran a/l Raju|Dato’ Kumaran|Dato’ Kumaran a/l Raju",
                "GIVEN_PATRONYMIC|Encik|-|Harjinder|-|Singh|Encik Harjinder Singh|Encik Harjinder|Encik Harjinder Singh",
                "GIVEN_PATRONYMIC|YB|Tuan|Jimbun|-|anak Gawing|YB Tuan Jimbun anak Gawing|Tuan Jimbun|Tuan Jimbun anak Gawing",
                "GIVEN_PATRONYMIC|YM|-|Tengku Amira|-|binti Tengku Hassan|YM Tengku Amira binti Tengku Hassan|YM Tengku Amira binti Tengku Hassan|Tengku Amira binti Tengku Hassan",
                "GIVEN_PATERNAL_MATERNAL|Sra.|-|Inés|Quispe;Rojas|-|Sra. Inés Quispe Rojas|Sra. Quispe|Sra. Inés Quispe",
                "GIVEN_PATERNAL_MATERNAL|Sr.|-|Tomás|Núñez del Prado|-|Sr. Tomás Núñez del Prado|Sr. Núñez del Prado|Sr. Tomás Núñez del Prado",
                "GIVEN_PATERNAL_MATERNAL|Excma. Sra.|-|Dina;Ercilia|Boluarte;Zegarra|-|Excma. Sra. Dina Ercilia Boluarte Zegarra|Excma. Sra. Dina Ercilia Boluarte Zegarra|Dina Ercilia Boluarte",
                "FAMILY_GIVEN|Encik|-|Kah;Seng|Wong|-|Encik Wong Kah Seng|Encik Wong|Encik Wong Kah Seng",
                "FAMILY_GIVEN|YBhg|Tan Sri|Kok;Thye|Lim|-|YBhg Tan Sri Lim Kok Thye|Tan Sri Lim|Tan Sri Lim Kok Thye",
                "GIVEN_FAMILY|Mr|-|Wei;Jun|Lim|-|Mr Wei Jun Lim|Mr Lim|Mr Wei Jun Lim",
                "AS_PRINTED|-|Datuk Seri|Anwar;Ibrahim|-|-|Datuk Seri Anwar Ibrahim|Datuk Seri Anwar Ibrahim|Datuk Seri Anwar Ibrahim",
                "AS_PRINTED|Mr|-|Shou;Zi;Chew|-|-|Mr Shou Zi Chew|Mr Shou Zi Chew|Mr Shou Zi Chew",
            })
    void formsAreBuiltFromThePartsOfTheName(
            NameOrder order,
            String style,
            String titles,
            String given,
            String family,
            String patronymic,
            String list,
            String salutation,
            String plate) {
        PersonName name = new PersonName(
                style == null ? Text.NONE : Text.en(style),
                parts(titles).stream().map(t -> new Title(t, "")).toList(),
                parts(given),
                parts(family),
                patronymic == null ? "" : patronymic,
                order,
                "");
        for (Language language : List.of(Language.EN, Language.MS, Language.ES)) {
            assertThat(Names.built(name, NameForm.LIST, language)).isEqualTo(list);
            assertThat(Names.built(name, NameForm.LETTER, language)).isEqualTo(list);
            assertThat(Names.built(name, NameForm.SALUTATION, language)).isEqualTo(salutation);
            assertThat(Names.built(name, NameForm.PLATE, language)).isEqualTo(plate);
        }
    }

    private static List<String> parts(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(";", -1));
    }

    @ParameterizedTest
    @EnumSource
    void anOfficersWordingOfOneFormLeavesTheOthersAlone(NameForm form) {
        NameForms worded = form.with(NameForms.BUILT, Text.en("own"));
        for (NameForm other : NameForm.values())
            assertThat(other.own(worded)).isEqualTo(other == form ? Text.en("own") : Text.NONE);
    }
}
