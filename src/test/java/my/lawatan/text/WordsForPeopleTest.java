package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import org.junit.jupiter.api.Test;

class WordsForPeopleTest {
    private static Person named(PersonName name) {
        return (Person)
                ItemKind.PERSON.component("name").with(Fixtures.person(Id.named("x"), "x", "", Side.OURS), name);
    }

    private static PersonName name(NameOrder order, List<String> given, List<String> family, String patronymic) {
        return new PersonName(Text.NONE, List.of(), given, family, patronymic, order, "");
    }

    @Test
    void aMalayNameIsWrittenWithStyleAndTitlesAndSortsByTheGivenName() {
        Person person = named(new PersonName(
                Text.en("YAB"),
                List.of(new Title("Dato’ Seri", "")),
                List.of("Rahim"),
                List.of(),
                "bin Osman",
                NameOrder.GIVEN_PATRONYMIC,
                ""));
        assertThat(Names.list(person, Language.ES)).isEqualTo("YAB Dato’ Seri Rahim bin Osman");
        assertThat(Names.sortKey(person)).isEqualTo("rahim bin osman");
        assertThat(Names.initials(person)).isEqualTo("RB");
    }

    @Test
    void aPeruvianNameSortsByTheFathersFamilyName() {
        Person person = named(name(NameOrder.GIVEN_PATERNAL_MATERNAL, List.of("Inés"), List.of("Quispe", "Ñahui"), ""));
        assertThat(Names.list(person, Language.EN)).isEqualTo("Inés Quispe Ñahui");
        assertThat(Names.sortKey(person)).isEqualTo("quispe nahui ines");
    }

    @Test
    void aPortugueseOrSpanishNameSortsByWhatFollowsItsPrefix() {
        assertThat(key("Luiz Inácio", "da Silva")).isEqualTo("silva luiz inacio da");
        assertThat(key("Marina", "dos", "Santos")).isEqualTo("santos marina dos");
        assertThat(key("João", "do Nascimento")).isEqualTo("nascimento joao do");
        assertThat(key("Carmen", "de la Fuente")).isEqualTo("fuente carmen de la");
        assertThat(key("Carmen", "de las Casas")).isEqualTo("casas carmen de las");
        // the prefix within the name stays there
        assertThat(key("Tomás", "Núñez del Prado")).isEqualTo("nunez del prado tomas");
        // capitals say that it is no prefix; an article alone is none
        assertThat(key("Lorenzo", "Da Ponte")).isEqualTo("da ponte lorenzo");
        assertThat(key("Manuel", "La Madrid")).isEqualTo("la madrid manuel");
        assertThat(key("Nguyen", "do")).isEqualTo("do nguyen");
    }

    private static String key(String given, String... family) {
        return Names.sortKey(named(name(NameOrder.GIVEN_FAMILY, List.of(given), List.of(family), "")));
    }

    @Test
    void aChineseNameIsWrittenInItsOwnOrder() {
        Person person = named(name(NameOrder.FAMILY_GIVEN, List.of("Wei Jun"), List.of("Lim"), ""));
        assertThat(Names.bare(person.name())).isEqualTo("Lim Wei Jun");
        assertThat(Names.sortKey(person)).isEqualTo("lim wei jun");
    }

    @Test
    void accentsCaseAndApostrophesDoNotMatterToAReaderInAHurry() {
        assertThat(Fold.fold("ÑAHUI González Dato’ İstanbul")).isEqualTo("nahui gonzalez dato' istanbul");
        assertThat(Fold.matches(Fold.fold("Grupo Armejo Yepez"), Fold.fold("YÉPEZ grupo")))
                .isTrue();
    }

    @Test
    void datesHaveTheSameWordsOnEveryComputer() {
        LocalDate date = LocalDate.of(2024, 11, 13);
        assertThat(new Times(new Messages(Language.EN)).longDate(date)).isEqualTo("Wednesday 13 November 2024");
        assertThat(new Times(new Messages(Language.MS)).longDate(date)).isEqualTo("Rabu 13 November 2024");
        assertThat(new Times(new Messages(Language.ES)).longDate(date)).isEqualTo("miércoles 13 de noviembre de 2024");
        assertThat(new Times(new Messages(Language.EN))
                        .shortDateTime(Instant.parse("2024-11-12T23:30:00Z"), Fixtures.KL))
                .isEqualTo("Wed 13 Nov 07:30");
    }

    @Test
    void aMissingSentenceIsTakenFromEnglishNotFromTheComputersLanguage() {
        assertThat(new Messages(Language.ES).text("refused.text-missing")).isEqualTo("The text is missing.");
    }

    @Test
    void constantsAndComponentsHaveOneSpelling() {
        assertThat(Words.kebab("MoveEvent")).isEqualTo("move-event");
        assertThat(Words.kebab("fixedByHost")).isEqualTo("fixed-by-host");
        assertThat(Words.kebab("DATE_ONLY")).isEqualTo("date-only");
    }
}
