package my.lawatan.protocol.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.RemoveItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Who is greeted at the beginning of a speech, in which order and in which words, and what is told as a doubt. */
class SpeechOpeningTest {
    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Person MINISTER =
            placed(People.malay("YB", List.of("Datuk Seri"), "Nurhayati", "binti Ismail"), Side.OURS, 2);
    private static final Person LEADER = placed(
            People.with(
                    People.malay("YAB", List.of("Dato’ Seri"), "Rahim", "Osman"),
                    "position",
                    new Text(java.util.Map.of(
                            Language.MS, "Perdana Menteri", Language.EN, "Prime Minister (fictional)"))),
            Side.OURS,
            1);
    private static final Person PRESIDENT = placed(
            People.with(
                    People.peruvian("Excma. Sra.", "Carmen", "Soto", "Valdivia"),
                    "forms",
                    new NameForms(
                            Text.NONE,
                            Text.en("Madam President").with(Language.ES, "Señora Presidenta"),
                            Text.NONE,
                            Text.NONE)),
            Side.HOST,
            1);
    private static final Person LADY = placed(People.peruvian("Sra.", "Inés", "Quispe", "Rojas"), Side.HOST, 2);
    private static final Person UNKNOWN = placed(People.printed(List.of(), "Shou Zi Chew"), Side.OTHER, 1);

    private static Person placed(Person person, Side side, int number) {
        return People.with(
                People.with(person, "side", side),
                "precedence",
                new Precedence("", Optional.of(number), Optional.empty(), ""));
    }

    private static Trip dinner(Person... people) {
        Trip trip = Fixtures.smallTrip();
        for (Attendance a : trip.attendances().values()) trip = new RemoveItem(ItemRef.to(a)).applyTo(trip);
        for (Person person : people) trip = trip.with(person).with(comes(person, AttendanceRole.PARTICIPANT));
        return trip;
    }

    private static Attendance comes(Person person, AttendanceRole role) {
        return Attendance.of(
                Id.named("comes/" + person.id()),
                Fixtures.LUNCH,
                person.id(),
                role,
                AttendanceStatus.CONFIRMED,
                person.side());
    }

    private static SpeechOpening opening(Trip trip, Person speaker, Language language) {
        return SpeechOpening.of(
                trip, Fixtures.LUNCH, Optional.ofNullable(speaker).map(Person::id), new Messages(language), ENGLISH);
    }

    private static List<String> greeted(SpeechOpening opening) {
        return opening.greetings().stream().map(Greeting::words).toList();
    }

    @Test
    void theHostIsGreetedFirstThenOursInOrderAndTheSpeakerNever() {
        Trip trip = dinner(MINISTER, LADY, LEADER, PRESIDENT);
        assertThat(greeted(opening(trip, MINISTER, Language.EN)))
                .containsExactly(
                        "Madam President", "Sra. Quispe", "Yang Amat Berhormat Dato’ Seri Rahim, Prime Minister");
        assertThat(greeted(opening(trip, LEADER, Language.EN)))
                .containsExactly("Madam President", "Sra. Quispe", "Yang Berhormat Datuk Seri Nurhayati");
    }

    @Test
    void eachLanguageHasItsOwnWordsAndAClosingForAllOthers() {
        Trip trip = dinner(LEADER, PRESIDENT, MINISTER);
        assertThat(opening(trip, MINISTER, Language.MS).text()).endsWith("""
                        Yang Amat Berhormat Dato’ Seri Rahim, Perdana Menteri;
                        para tetamu kehormat;
                        tuan-tuan dan puan-puan, hadirin yang dihormati,""");
        assertThat(opening(trip, MINISTER, Language.ES).text()).isEqualTo("""
                        Señora Presidenta;
                        Yang Amat Berhormat Dato’ Seri Rahim;
                        distinguidos invitados;
                        señoras y señores,""");
    }

    @Test
    void whatTheRecordsDoNotTellIsADoubtAndNotMadeUp() {
        Trip trip = dinner(UNKNOWN, PRESIDENT).with(Attendance.seat(Id.named("seat"), Fixtures.LUNCH, 1, Side.HOST));
        SpeechOpening malay = opening(trip, null, Language.MS);
        assertThat(greeted(malay)).containsExactly("Madam President", "Shou Zi Chew");
        assertThat(malay.doubts())
                .containsExactly(
                        "How Excma. Sra. Carmen Soto Valdivia is addressed is not stated in this language; the opening says “Madam President”.",
                        "How Shou Zi Chew is addressed is not stated; the opening says “Shou Zi Chew”.",
                        "1 seat has no name yet, and nobody can be greeted for it.",
                        "Who speaks is not chosen: that person is not to be greeted.");
    }

    @Test
    void whoHelpsOrDoesNotComeIsNotGreeted() {
        Trip trip = dinner(PRESIDENT)
                .with(LADY)
                .with(comes(LADY, AttendanceRole.INTERPRETER))
                .with(MINISTER)
                .with(Attendance.of(
                        Id.named("no"),
                        Fixtures.LUNCH,
                        MINISTER.id(),
                        AttendanceRole.PARTICIPANT,
                        AttendanceStatus.DECLINED,
                        Side.OURS));
        assertThat(greeted(opening(trip, LEADER, Language.EN))).containsExactly("Madam President");
    }

    @Test
    void beyondTwelveNamesGroupsAreGreetedByTheirStyle() {
        Person[] many = new Person[20];
        for (int i = 0; i < many.length; i++)
            many[i] = placed(
                    People.malay(i < 14 ? "YB" : "YBhg", List.of("Datuk"), "Ahmad" + (char) ('a' + i), "Omar"),
                    Side.OURS,
                    i + 1);
        SpeechOpening malay = opening(dinner(many), many[0], Language.MS);
        assertThat(malay.greetings()).hasSize(12);
        assertThat(malay.groups())
                .containsExactly(
                        "Yang Berhormat-Yang Berhormat",
                        "Yang Berbahagia Tan Sri-Tan Sri, Puan Sri-Puan Sri, Dato’-Dato’, Datin-Datin",
                        "para tetamu kehormat",
                        "tuan-tuan dan puan-puan, hadirin yang dihormati");
    }

    @Test
    void noOpeningOfTheExerciseGreetsItsSpeakerOrAnybodyTwice() {
        Trip trip = Sample.of("exercise").latest();
        Id<Person> principal = trip.settings().principal().orElseThrow();
        for (Event event : trip.events().values())
            for (Language language : List.of(Language.EN, Language.MS, Language.ES)) {
                SpeechOpening opening =
                        SpeechOpening.of(trip, event.id(), Optional.of(principal), new Messages(language), ENGLISH);
                assertThat(opening.greetings())
                        .extracting(Greeting::person)
                        .doesNotContain(principal)
                        .doesNotHaveDuplicates();
                assertThat(opening.greetings()).extracting(Greeting::words).noneMatch(String::isBlank);
            }
    }
}
