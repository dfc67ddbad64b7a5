package my.lawatan.ui.programme.quick;

import static my.lawatan.fixtures.Fixtures.GUEST;
import static my.lawatan.fixtures.Fixtures.HALL;
import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.MAIN;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static my.lawatan.fixtures.Fixtures.smallTrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.edit.AddEvent;
import my.lawatan.json.EditJson;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickReaderTest {
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

    private static Understood read(String line) {
        return read(line, smallTrip());
    }

    private static Understood read(String line, Trip trip) {
        return new QuickReader(trip, Optional.of(MAIN), WEDNESDAY, new Messages(Language.EN), () -> Id.named("new"))
                .read(line);
    }

    private static Event event(String line) {
        Understood understood = read(line);
        assertThat(understood.doubts()).isEmpty();
        return understood.event().orElseThrow();
    }

    @Test
    void aWholeLineIsUnderstood() {
        Understood understood = read("Wed 15:30-16:15 bilateral with Japan @ hall +4");
        Event event = understood.event().orElseThrow();
        assertThat(understood.doubts()).isEmpty();
        assertThat(event.when()).isEqualTo(at(WEDNESDAY, "15:30", "16:15"));
        assertThat(event.title().plain()).isEqualTo("Bilateral with Japan");
        assertThat(event.type()).isEqualTo(EventKind.BILATERAL);
        assertThat(event.place()).contains(HALL);
        assertThat(event.plus()).contains(4);
        assertThat(event.tracks()).containsExactly(MAIN);
        assertThat(event.status()).isEqualTo(EventStatus.TENTATIVE);
        assertThat(understood.also()).as("Japan is nobody in this trip").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9-9:45 briefing,09:00,09:45,Briefing",
        "0900-0945 briefing,09:00,09:45,Briefing",
        "9.30 - 10 walk to room 7,09:30,10:00,Walk to room 7",
        "15:30+45 talk,15:30,16:15,Talk",
        "wednesday 13:15-14 visit of 3 halls,13:15,14:00,Visit of 3 halls"
    })
    void timesAreWrittenAsOfficersWriteThem(String line, String from, String to, String title) {
        Event event = event(line);
        assertThat(event.when()).isEqualTo(at(WEDNESDAY, from, to));
        assertThat(event.title().plain()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "wreath-laying at the monument,CEREMONY",
        "luncheon with business leaders,MEAL",
        "business lunch,MEAL",
        "reception of the chamber of commerce,MEAL",
        "meeting with the Minister of Energy,BILATERAL",
        "evening press briefing,MEDIA",
        "morning briefing,PRIVATE",
        "roundtable with captains of industry,BUSINESS",
        "leaders’ meeting,SUMMIT",
        "pull-aside with Japan,BILATERAL",
        "departure ceremony for the flight,CEREMONY",
        "walk with the press,MEDIA",
        "halal pavilion opens,CEREMONY",
        "delegation office opens,PRIVATE",
        "walk,PRIVATE"
    })
    void theTitleTellsTheKind(String title, EventKind kind) {
        assertThat(event("9-10 " + title).type()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-10 talk! @ hall", "9-10 talk @ hall !", "9-10 talk @ hall!", "9-10 talk @ hall +2 !"})
    void anExclamationMarkConfirmsWhereverItEnds(String line) {
        Event event = event(line);
        assertThat(event.status()).isEqualTo(EventStatus.CONFIRMED);
        assertThat(event.place()).contains(HALL);
        assertThat(event.title().plain()).isEqualTo("Talk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-10 talk!! @ hall", "9-10 talk @ hall !!", "9-10 talk +2 @ hall!!"})
    void twoExclamationMarksAreTheHostsWord(String line) {
        Event event = event(line);
        assertThat(event.fixedByHost()).isTrue();
        assertThat(event.status()).isEqualTo(EventStatus.CONFIRMED);
        assertThat(event.place()).contains(HALL);
        assertThat(event.title().plain()).isEqualTo("Talk");
        assertThat(event("9-10 talk @ hall !").fixedByHost()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-10 talk? @ hall", "9-10 talk @ hall ?", "9-10 talk @ hall?"})
    void aQuestionMarkIsNoPartOfTheNames(String line) {
        Event event = event(line);
        assertThat(event.status()).isEqualTo(EventStatus.TENTATIVE);
        assertThat(event.place()).contains(HALL);
        assertThat(event.title().plain()).isEqualTo("Talk");
    }

    @Test
    void aWordThatIsAProgrammeAndAKindIsAProgrammeInEveryTrip() {
        Understood first = read("9-10 lunch #business");
        Track business = first.newTrack().orElseThrow();
        assertThat(business.purpose()).isEqualTo(TrackKind.BUSINESS);
        assertThat(first.event().orElseThrow().tracks()).containsExactly(business.id());
        assertThat(first.event().orElseThrow().type()).isEqualTo(EventKind.MEAL);
        Trip with = new AddEvent(first.event().orElseThrow(), first.also()).applyTo(smallTrip());
        Event second = read("11-12 lunch #business", with).event().orElseThrow();
        assertThat(second.tracks()).containsExactly(business.id());
        assertThat(second.type()).isEqualTo(EventKind.MEAL);
    }

    @ParameterizedTest
    @CsvSource({
        "end of roundtable + 15 press remarks,Press remarks,12:45,15,END",
        "Roundtable - 30 min bilateral with Japan,Bilateral with Japan,10:00,-30,START",
        "start of lunch + 5 grace! @ hall,Grace,12:50,5,START"
    })
    void aTimeCountedFromAnotherEventIsCounted(
            String line, String title, String start, int minutes, Instruction.Anchor anchor) {
        Understood understood = read(line);
        Event event = understood.event().orElseThrow();
        assertThat(understood.doubts()).isEmpty();
        assertThat(event.title().plain()).isEqualTo(title);
        assertThat(event.when().start())
                .contains(at(WEDNESDAY, start, "14:00").start().orElseThrow());
        Dependency count = understood.counted().orElseThrow();
        assertThat(count.event()).isEqualTo(event.id());
        assertThat(count.minutes()).isEqualTo(minutes);
        assertThat(count.anchor()).isEqualTo(anchor);
        assertThat(new AddEvent(event, understood.also())
                        .applyTo(smallTrip())
                        .dependencies()
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nobody knows this + 15 talk", "9.30 - 10 walk", "9-10 Lunch +4", "Wed 13-14 visit of 3 halls"})
    void whatNamesNoEventOfTheTripIsNotCounted(String line) {
        assertThat(read(line).counted()).isEmpty();
    }

    @Test
    void aProgrammeThatTripsUsuallyHaveIsBegunByItsFirstEvent() {
        Understood understood = read("9-10 museum #spouse");
        assertThat(understood.doubts()).isEmpty();
        Track spouse = understood.newTrack().orElseThrow();
        assertThat(spouse.purpose()).isEqualTo(TrackKind.SPOUSE);
        assertThat(spouse.name().plain()).isEqualTo("Spouse");
        assertThat(understood.event().orElseThrow().tracks()).containsExactly(spouse.id());
        Trip with = smallTrip().with(spouse);
        assertThat(read("9-10 museum #spouse", with).newTrack()).isEmpty();
        assertThat(read("9-10 museum #spouses").doubts()).hasSize(1);
    }

    @Test
    void aWordThatIsATrackAndAKindSaysWhichItIsAndHowTheOtherIsWritten() {
        Trip without = smallTrip();
        Track business = new Track(Id.named("business"), Text.en("Business"), TrackKind.BUSINESS, "m");
        Trip with = without.with(business);

        Understood track = read("9-10 talk #business", with);
        assertThat(track.event().orElseThrow().tracks()).containsExactly(business.id());
        assertThat(track.event().orElseThrow().type()).isEqualTo(EventKind.PRIVATE);
        assertThat(track.notes()).containsExactly("#business is the track here; #kind:business is the kind of event.");
        Understood kind = read("9-10 talk #kind:business", with);
        assertThat(kind.event().orElseThrow().tracks()).containsExactly(MAIN);
        assertThat(kind.event().orElseThrow().type()).isEqualTo(EventKind.BUSINESS);
        assertThat(kind.notes()).isEmpty();
        assertThat(read("9-10 roundtable #business", with).notes())
                .as("of that kind anyway")
                .isEmpty();

        Understood begun = read("9-10 talk #business", without);
        assertThat(begun.newTrack().orElseThrow().purpose()).isEqualTo(TrackKind.BUSINESS);
        assertThat(begun.event().orElseThrow().type()).isEqualTo(EventKind.PRIVATE);
        assertThat(begun.notes()).hasSize(1);
        assertThat(read("9-10 talk #track:business", without).notes()).isEmpty();
        assertThat(read("9-10 talk #kind:business", without).newTrack()).isEmpty();
        assertThat(read("9-10 talk #kind:spouse", with).doubts()).hasSize(1);
    }

    @Test
    void anotherDayCanBeNamed() {
        assertThat(event("Thu 9-10 talk").when()).isEqualTo(at(THURSDAY, "09:00", "10:00"));
        assertThat(event("14 Nov talk").when()).isEqualTo(TimeSpan.on(THURSDAY, LIMA));
        assertThat(event("14-16 Nov summit").when()).isEqualTo(TimeSpan.days(THURSDAY, THURSDAY.plusDays(2), LIMA));
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        assertThat(event("dinner with the board").when()).isEqualTo(TimeSpan.NOT_STATED);
        assertThat(event("TBA talk").when().certainty()).isEqualTo(Certainty.TO_BE_ADVISED);
        assertThat(event("~15:30-16 talk").when().certainty()).isEqualTo(Certainty.ABOUT);
        assertThat(event("15:30- talk").when().end()).isEmpty();
        assertThat(event("15:30 talk").when()).isEqualTo(TimeSpan.from(TimePoint.at(WEDNESDAY.atTime(15, 30), LIMA)));
        assertThat(event("13 captains of industry").title().plain()).isNotBlank();
    }

    @Test
    void aTemplateGivesItsLengthAndOnRequestItsInstructions() {
        Understood plain = read("15:30 bilateral with Japan");
        assertThat(plain.event().orElseThrow().when()).isEqualTo(at(WEDNESDAY, "15:30", "16:00"));
        assertThat(plain.usualLength()).isTrue();
        assertThat(plain.also()).isEmpty();

        Understood taken = read("15:30 bilateral with Japan /t");
        assertThat(taken.event().orElseThrow().title().plain()).isEqualTo("Bilateral with Japan");
        assertThat(taken.also()).hasSize(2).allMatch(Instruction.class::isInstance);
        assertThat(read("15:30-16:15 bilateral").usualLength()).isFalse();
        assertThat(read("15:30- bilateral").event().orElseThrow().when().end())
                .as("an end that is left open stays open")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gala dinner,MEAL", "arrival ceremony,CEREMONY", "media call,MEDIA", "friday prayers,WORSHIP",
        "roundtable with captains,BUSINESS", "flight home,TRAVEL", "plenary,SUMMIT", "quiet hour,PRIVATE"
    })
    void theKindFollowsTheTitle(String title, EventKind kind) {
        assertThat(event("9-10 " + title).type()).isEqualTo(kind);
        assertThat(event("9-10 " + title + " #media").type()).isEqualTo(EventKind.MEDIA);
    }

    @Test
    void aPersonWhoIsNamedWholeIsPutOnTheList() {
        Understood understood = read("9-10 talk with ines quispe and Mei Ling Tan!");
        assertThat(understood.attending()).hasSize(2);
        assertThat(understood.also())
                .extracting(item -> ((Attendance) item).person().orElseThrow())
                .contains(GUEST);
        assertThat(understood.event().orElseThrow().status()).isEqualTo(EventStatus.CONFIRMED);
        assertThat(read("9-10 talk with Quispe").also())
                .as("nobody is guessed at")
                .isEmpty();
    }

    @Test
    void aPlaceThatIsNotThereIsNewAndOneThatMayBeSeveralIsAsked() {
        assertThat(read("9-10 talk @ Garden room")
                        .newPlace()
                        .orElseThrow()
                        .name()
                        .plain())
                .isEqualTo("Garden room");
        assertThat(read("9-10 talk @ TERR").newPlace()).isEmpty();
        Understood several = read("9-10 talk @ e");
        assertThat(several.complete()).isFalse();
        assertThat(several.doubts()).hasSize(1).first().asString().contains("may be any of 2", "Hotel", "Terrace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Wed", "15:30-16:15", "15:30 +4", "9-10 talk #nonsense", "9-10 @ hall"})
    void whatIsNotEnoughMakesNothing(String line) {
        assertThat(read(line).complete()).isFalse();
    }

    @Test
    void everythingIsOneEditThatCanBeWrittenAsJson() {
        Trip trip = smallTrip();
        Understood understood = read("9-10 bilateral with Inés Quispe @ Garden room /t", trip);
        AddEvent edit = new AddEvent(understood.event().orElseThrow(), understood.also());
        Trip after = edit.applyTo(trip);
        assertThat(after.events().size()).isEqualTo(trip.events().size() + 1);
        assertThat(after.instructions().size()).isEqualTo(2);
        assertThat(after.places().size()).isEqualTo(trip.places().size() + 1);
        assertThat(EditJson.read(EditJson.write(edit))).isEqualTo(edit);
    }
}
