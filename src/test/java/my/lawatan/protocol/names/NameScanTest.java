package my.lawatan.protocol.names;

import static my.lawatan.protocol.names.People.alias;
import static my.lawatan.protocol.names.People.chinese;
import static my.lawatan.protocol.names.People.malay;
import static my.lawatan.protocol.names.People.peruvian;
import static my.lawatan.protocol.names.People.printed;
import static my.lawatan.protocol.names.People.trip;
import static my.lawatan.protocol.names.People.western;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the consistency scan takes for a name that is written otherwise than its record, and what it leaves alone. */
class NameScanTest {
    private static final Person ANWAR = malay("YAB", List.of("Datuk Seri"), "Anwar", "Ibrahim");
    private static final Person ZAFRUL = malay("YB", List.of("Tengku", "Datuk Seri"), "Zafrul", "Abdul Aziz");
    private static final Person DINA = peruvian("Excma. Sra.", "Dina Ercilia", "Boluarte", "Zegarra");
    private static final Person SHOU = alias(chinese("Mr", "Chew", "Shou Zi"), "Shou");
    private static final Person INES = peruvian("Sra.", "Inés", "Quispe", "Rojas");
    private static final Person TOMAS = peruvian("Sr.", "Tomás", "Núñez del Prado");
    private static final Person NURHAYATI = malay("YB", List.of("Datuk Seri"), "Nurhayati", "binti Ismail");
    private static final Person AMIRA = malay("YM", List.of(), "Tengku Amira", "binti Tengku Hassan");
    private static final Person FARID = malay("Encik", List.of(), "Farid", "bin Zulkifli");
    private static final Person KUMARAN = malay("YB", List.of("Dato’"), "Kumaran", "a/l Raju");
    private static final Person LIM = chinese("Mr", "Lim", "Wei Ming");
    private static final Person OTHER_LIM = chinese("Ms", "Lim", "Wei Ting");
    private static final Person TAN = chinese("Inspektor", "Tan", "Boon Huat");
    private static final Person ROSE = western("Ms", "Rose May", "Hope");
    private static final Person PAZ = peruvian("Sr.", "Álvaro", "Paz", "Flores");
    private static final Roster ROSTER = Roster.of(trip(
            ANWAR, ZAFRUL, DINA, SHOU, INES, TOMAS, NURHAYATI, AMIRA, FARID, KUMARAN, LIM, OTHER_LIM, TAN, ROSE, PAZ));

    private static List<String> found(String text) {
        return found(ROSTER, text);
    }

    private static List<String> found(Roster roster, String text) {
        return roster.drifts(text).stream()
                .map(d -> d.found() + " > " + d.proper())
                .toList();
    }

    @Test
    void aPortugueseNameKeepsItsParticlesOrLeavesThemOut() {
        Roster roster = Roster.of(trip(
                western("Mr", "Luiz", "da Silva"),
                western("Ms", "Marina", "dos Santos"),
                western("Mr", "Rui", "do Vale")));
        for (String written : List.of(
                "Luiz da Silva", "Luiz Silva", "Mr da Silva", "Marina dos Santos", "Ms dos Santos", "Rui do Vale"))
            assertThat(found(roster, "Received by " + written + ", at the door."))
                    .as(written)
                    .isEmpty();
        assertThat(found(roster, "Received by Luiz dos Silva, at the door.")).hasSize(1);
    }

    @Test
    void anEnglishVerbIsNoParticle() {
        for (String text : List.of(
                "What will Mr Chew do at the door?",
                "Let Anwar do the honours.",
                "What can Anwar Ibrahim do? Farid does.",
                "Dina Boluarte do come.")) assertThat(found(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the forms that drifted in print in November 2024
                "Dato’ Seri Anwar Ibrahim | Datuk Seri Anwar Ibrahim",
                "Dato' Seri Anwar | Datuk Seri Anwar",
                "Tengku Datuk Seri Zafrul Aziz | Tengku Datuk Seri Zafrul Abdul Aziz",
                "Datuk Seri Tengku Zafrul Abdul Aziz | Tengku Datuk Seri Zafrul Abdul Aziz",
                "Dina Ercilia | Dina Ercilia Boluarte Zegarra",
                "Shou Zi Chew | Chew Shou Zi",
                "Shou | Chew Shou Zi",
                "Mr Shou | Mr Chew",
                "Mr Shou Zi | Mr Chew Shou Zi",
                // of other kinds
                "Ines Quispe Rojas | Inés Quispe Rojas",
                "Sra. Quispe Inés | Sra. Inés Quispe Rojas",
                "Inés Rojas | Inés Quispe Rojas",
                "Dina Boluarte Zegara | Dina Boluarte Zegarra",
                "Sr. Núñez | Sr. Núñez del Prado",
                "Sr. Nunez del Prado | Sr. Núñez del Prado",
                "Nurhayati bin Ismail | Nurhayati binti Ismail",
                "Datuk Nurhayati binti Ismail | Datuk Seri Nurhayati binti Ismail",
                "Mr Zafrul Abdul Aziz | Tengku Datuk Seri Zafrul Abdul Aziz",
                "YAB Datuk Seri Nurhayati | YB Datuk Seri Nurhayati",
                "Datuk Farid Zulkifli | Farid bin Zulkifli",
                "Farid Zulkifly | Farid bin Zulkifli",
                "ANWAR BIN IBRAHIM | ANWAR IBRAHIM",
            })
    void aFormThatDriftsIsFoundAndTheRecordsFormIsNamed(String written, String proper) {
        for (String text : List.of(written, "Received by " + written + ", at the door.", "- " + written + "’s brief"))
            assertThat(found(text)).as(text).containsExactly(written + " > " + proper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "YAB Datuk Seri Anwar Ibrahim",
                "Datuk Seri Anwar",
                "Anwar Ibrahim",
                "Anwar",
                "ANWAR IBRAHIM",
                "Tengku Datuk Seri Zafrul Abdul Aziz",
                "Tengku Zafrul",
                "Datuk Seri Zafrul",
                "Zafrul Abdul Aziz",
                "Dina Ercilia Boluarte Zegarra",
                "Dina Boluarte",
                "Presidenta Boluarte",
                "Sra. Boluarte Zegarra",
                "Excma. Sra. Boluarte",
                "Chew Shou Zi",
                "Mr Chew",
                "Sra. Quispe",
                "Sra. Quispe Rojas",
                "Inés Quispe",
                "INES QUISPE ROJAS",
                "Sr. Núñez del Prado",
                "Nurhayati Ismail",
                "Datuk Seri Nurhayati binti Ismail",
                "Tengku Amira",
                "YM Tengku Amira binti Tengku Hassan",
                "Encik Farid",
                "Mr Farid",
                "Dato' Kumaran",
                "Datoʼ Kumaran a/l Raju",
                "Dato Kumaran",
                "Mr Lim",
                "Lim Wei Ming",
                "Lim Wei Ting",
                "Inspektor Tan",
                "Rose May Hope",
                "Ms Hope",
                "Rose Hope",
                "Sr. Paz",
            })
    void aFormOfTheRecordIsNoDriftNorIsAShorterOne(String written) {
        for (String text : List.of(written, "Received by " + written + ", at the door.", "- " + written + "’s brief"))
            assertThat(found(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // words that are names too
                "In May a rose for hope, flores y paz",
                "May we hope? Rose stood in the hall. Paz y flores.",
                "The Hope Foundation meets in May",
                "El arco de la Paz",
                // places and houses
                "By car along Jalan Anwar bin Ibrahim",
                "The Dina Ercilia Hall is closed",
                "Hospital Dina Ercilia",
                "Universiti Shou Zi",
                "Calle Inés Rojas, corner of Av. Quispe Inés",
                "Grupo Rojas",
                // other people
                "Dina Ercilia Huamán brings the keys",
                "Lim Wei Jie is a clerk",
                "Maria Inés Rojas de la Torre",
                "Encik Osman and Encik Ismail",
                "Puan Hassan",
                "Ibrahim Anwar",
                "Aziz Zafrul",
                "Abdul Aziz",
                "Tengku Hassan",
                "opened by Ahmad Zafrul Aziz",
                "Dato’ Seri Anwar Zain",
                "Datuk Lim",
                "Dr Lim",
                "Tan Sri Hafiz",
                "Lim Wei",
                "Señor Rojas",
                "Mr May",
                // names that only stand beside one another
                "Anwar, Farid",
                "Chew; Shou-hsing",
                "Quispe. Inés",
                "Zafrul\nAziz",
                "Lim, Wei Ming",
                "ines.quispe@example.org",
            })
    void aFalseFriendIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aPlaceOrAnOrganisationThatIsCalledAfterSomebodyIsNoDrift() {
        Person person = Fixtures.smallTrip().person(Fixtures.GUEST);
        assertThat(person.name().given()).containsExactly("Inés");
        var trip = Fixtures.smallTrip()
                .with(Fixtures.place(Fixtures.TERRACE, "Quispe Inés Terrace", java.util.Optional.empty()));
        assertThat(Roster.of(trip).drifts("Lunch at the Quispe Inés Terrace")).isEmpty();
        assertThat(Roster.of(trip).drifts("Lunch with Quispe Inés")).hasSize(1);
    }

    @Test
    void whoseNameIsMeantIsNotGuessedWhereTwoMayBe() {
        Roster roster = Roster.of(trip(LIM, OTHER_LIM));
        assertThat(found(roster, "Mr Wei and Lim Wei; Wei Lim")).isEmpty();
        assertThat(found(roster, "Ming Lim Wei")).as("only one has that name").hasSize(1);
    }

    @Test
    void anotherPersonsNameOutweighsAPartOfThisOnes() {
        Roster roster =
                Roster.of(trip(LIM, western("Mr", "Wei Ming", "Lim"), DINA, peruvian("Sra.", "Ercilia", "Dina")));
        assertThat(found(roster, "Wei Ming Lim")).isEmpty();
        assertThat(found(roster, "Ercilia Dina")).isEmpty();
    }

    @Test
    void aNameAsPrintedIsItsWordsInThatOrderAndNothingElseIsKnownOfIt() {
        Roster roster =
                Roster.of(trip(printed(List.of("Datuk Seri"), "Anwar Ibrahim"), printed(List.of(), "Shou Zi Chew")));
        assertThat(found(roster, "Datuk Seri Anwar Ibrahim met Shou Zi Chew; Anwar said, Mr Chew said"))
                .isEmpty();
        assertThat(found(roster, "Dato’ Seri Anwar Ibrahim met Chew Shou Zi"))
                .containsExactly("Dato’ Seri Anwar Ibrahim > Datuk Seri Anwar Ibrahim", "Chew Shou Zi > Shou Zi Chew");
    }

    @Test
    void anOfficersOwnWordingIsAFormOfTheRecord() {
        Person colonel = People.with(
                malay("", List.of("Leftenan Kolonel"), "Azman", "bin Idris"),
                "forms",
                new my.lawatan.trip.NameForms(Text.NONE, Text.en("Dr Azman"), Text.NONE, Text.NONE));
        Roster roster = Roster.of(trip(colonel));
        assertThat(found(roster, "Dr Azman; Leftenan Kolonel Azman bin Idris")).isEmpty();
        assertThat(found(roster, "Dr Azman bin Idris"))
                .containsExactly("Dr Azman bin Idris > Leftenan Kolonel Azman bin Idris");
    }

    @Test
    void anAliasIsFoundButNotWhereItIsPartOfTheNameOrAnOffice() {
        Person robert = alias(
                People.with(western("Mr", "Robert", "Hale"), "position", Text.en("Chief of Staff")),
                "Bob",
                "Bobby Hale",
                "Chief of Staff");
        Roster roster = Roster.of(trip(robert));
        assertThat(found(roster, "Ask Bob. Bobby Hale comes. The Chief of Staff does not."))
                .hasSize(2);
        assertThat(found(roster, "Bob Marley sings; the Radio Bob Show")).isEmpty();
    }

    static Stream<String> texts() {
        return Stream.of(
                "Dato’ Seri Anwar Ibrahim, then Dina Ercilia (Ines Quispe Rojas interprets) and Mr Shou Zi",
                "Tengku Datuk Seri Zafrul Aziz; Datuk Seri Tengku Zafrul Abdul Aziz");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsCorrectedDriftsNoMore(String text) {
        String corrected = text;
        for (Person person : List.of(ANWAR, ZAFRUL, DINA, SHOU, INES))
            corrected = ROSTER.corrected(corrected, person.id());
        assertThat(corrected).isNotEqualTo(text);
        assertThat(found(corrected)).isEmpty();
    }

    @Test
    void everyPrintedFormOfEverybodyInTheSamplesIsAFormOfTheirRecord() {
        for (String name : List.of("exercise", "peru-2024")) {
            var trip = my.lawatan.sample.Sample.of(name).latest();
            Roster roster = Roster.of(trip);
            for (Person person : trip.people().values())
                for (var form : my.lawatan.text.NameForm.values())
                    for (var language : my.lawatan.trip.Language.values()) {
                        String printed = my.lawatan.text.Names.form(person, form, language);
                        assertThat(found(roster, "With " + printed + ", then on"))
                                .as(printed)
                                .isEmpty();
                    }
        }
    }

    /** Many who share words of their names with one another, and whose whole names differ. */
    private static Person[] crowd(Person... besides) {
        List<String> given = List.of("Rosa", "Elena", "Marco", "Tomás", "Julio");
        List<String> family = List.of("Quispe", "Huamán", "Ñahui", "Salcedo", "Villanueva", "Montero");
        return Stream.concat(Stream.of(besides), given.stream().flatMap(g -> family.stream()
                        .flatMap(f -> family.stream().filter(m -> !m.equals(f)).map(m -> peruvian("Sr.", g, f, m)))))
                .toArray(Person[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Received by Tomas Huamán Rebaza. | Tomas Huamán Rebaza > Tomás Huamán Rebaza",
                "Sr. Salcedo Rebaza Julio opens | Sr. Salcedo Rebaza Julio > Sr. Julio Salcedo Rebaza",
                "Marco Vilanueva Montero | Marco Vilanueva Montero > Marco Villanueva Montero"
            })
    void inACrowdTheOneWhoIsMeantIsFoundByTheirWholeName(String text, String drift) {
        Person tomas = peruvian("Sr.", "Tomás", "Huamán", "Rebaza");
        Person julio = peruvian("Sr.", "Julio", "Salcedo", "Rebaza");
        assertThat(found(Roster.of(trip(crowd(tomas, julio))), text)).containsExactly(drift);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosa Quispe Huamán and Elena Ñahui", "Sr. Quispe", "Dato’ Rosa", "Montero, Marco Salcedo"})
    void inACrowdNothingIsFoundWhereTheNameIsRightOrManysOwn(String text) {
        assertThat(found(Roster.of(trip(crowd())), text)).isEmpty();
    }

    @Test
    void ofTwoWhoAreWrittenAlikeNeitherIsCorrected() {
        Person one = peruvian("Sr.", "Tomás", "Quiroga", "Paz");
        Person other = (Person) my.lawatan.trip.Records.create(Person.class, namesake(one));
        assertThat(found(Roster.of(trip(crowd(one))), "Tomas Quiroga Paz")).hasSize(1);
        assertThat(found(Roster.of(trip(crowd(one, other))), "Tomas Quiroga Paz"))
                .isEmpty();
    }

    private static Object[] namesake(Person person) {
        Object[] values = my.lawatan.trip.Records.values(person);
        values[0] = my.lawatan.trip.Id.named("namesake");
        return values;
    }
}
