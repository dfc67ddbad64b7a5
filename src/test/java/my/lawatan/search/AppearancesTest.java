package my.lawatan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.search.Appearance.Way;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

class AppearancesTest {
    private static final Messages ENGLISH = new Messages(Language.EN);

    private static List<Appearance> of(Trip trip, my.lawatan.trip.Id<Person> person) {
        try (Search search = Search.of(trip, ENGLISH)) {
            return search.appearances(person);
        }
    }

    private static List<String> titles(List<Appearance> all, Way way) {
        return all.stream().filter(a -> a.way() == way).map(Appearance::title).toList();
    }

    @Test
    void eventsComeByTimeWithPartAndStatus() {
        List<Appearance> all = of(Fixtures.smallTrip(), Fixtures.MINISTER);
        assertThat(titles(all, Way.ATTENDS)).containsExactly("Roundtable", "Luncheon");
        assertThat(all.get(0).detail()).endsWith("10:30 · Participant · Confirmed");
        assertThat(all.get(0).item()).contains(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE));
    }

    @Test
    void whoAnswersForAnEventAndWhoIsNamedInATextIsTold() {
        ItemRef lunch = new ItemRef(ItemKind.EVENT, Fixtures.LUNCH);
        Trip trip = Fixtures.smallTrip();
        for (Edit edit : List.of(
                new ReviseItem(lunch, "officer", Optional.of(Fixtures.GUEST)),
                new ReviseItem(lunch, "remarks", Text.en("Seats beside INES  Quispe; not beside Agnes Quispe.")),
                new ReviseItem(
                        new ItemRef(ItemKind.EVENT, Fixtures.BRIEFING), "remarks", Text.en("Quispe, not Inés."))))
            trip = edit.applyTo(trip);
        List<Appearance> all = of(trip, Fixtures.GUEST);
        assertThat(titles(all, Way.ANSWERS)).containsExactly("Luncheon");
        assertThat(titles(all, Way.NAMED)).as("as a whole and in its order").containsExactly("Luncheon");
        assertThat(all.get(all.size() - 1).detail()).startsWith("Remarks: Seats beside INES");
    }

    @Test
    void thePrincipalOfTheExerciseAppearsInEveryWayHisTripSays() {
        Trip trip = Sample.of("exercise").latest();
        List<Appearance> all = of(trip, trip.settings().principal().orElseThrow());
        long attended = trip.attendances().stream()
                .filter(a -> a.person().equals(trip.settings().principal()))
                .count();
        assertThat(titles(all, Way.ATTENDS)).hasSize((int) attended);
        assertThat(titles(all, Way.RIDES)).isNotEmpty().allMatch(title -> title.startsWith("Way to "));
        assertThat(all).isSortedAccordingTo((a, b) -> a.way().compareTo(b.way()));
    }

    @Test
    void somebodyWhoIsNotThereAppearsNowhere() {
        assertThat(of(Fixtures.smallTrip(), my.lawatan.trip.Id.named("nobody"))).isEmpty();
    }
}
