package my.lawatan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.Test;

/** By what two drafts after one version are told apart. */
class TripContentTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();

    private static int since(Trip trip) {
        return TripContent.fingerprint(trip, Optional.of(EXERCISE));
    }

    @Test
    void tripsThatReadOtherwiseHardlyEverHaveTheSame() {
        RandomEdits edits = new RandomEdits(41);
        Set<Integer> found = new HashSet<>();
        Trip trip = EXERCISE;
        int same = 0;
        int before = since(trip);
        for (int i = 0; i < 400; i++) {
            Trip next = edits.next(trip).applyTo(trip);
            int now = since(next);
            if (now == before && !next.equals(trip)) same++;
            found.add(now);
            before = now;
            trip = next;
        }
        // one of 256 by chance
        assertThat(same).isLessThan(10);
        assertThat(found).hasSizeGreaterThan(150);
    }

    @Test
    void aTripThatReadsTheSameHasTheSameHoweverItCameAbout() {
        ItemRef event = EXERCISE.events().stream()
                .map(ItemRef::to)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Object remarks = ItemKind.EVENT.component("remarks").of(EXERCISE.get(event));
        Trip other =
                new ReviseItem(event, "pressNote", Text.NONE.with(Language.EN, "At the side gate")).applyTo(EXERCISE);
        Trip back = new ReviseItem(event, "remarks", remarks).applyTo(other);
        assertThat(since(other)).isNotEqualTo(since(EXERCISE)).isEqualTo(since(back));
        Trip read = Trip.of(
                other.all().sorted(Comparator.comparing(ItemRef::to).reversed()).toList());
        assertThat(since(read)).as("from a file").isEqualTo(since(other));
        assertThat(TripContent.fingerprint(read, Optional.empty()))
                .as("before the first version")
                .isEqualTo(TripContent.fingerprint(other, Optional.empty()));
    }

    @Test
    void withoutTheIdOfTheTripNobodyCanTryWhatWouldGiveIt() {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            Trip trip = Trip.of(List.of(ofTrip("trip " + i)));
            found.add(TripContent.fingerprint(trip, Optional.of(Trip.of(List.of(ofTrip("trip " + i))))));
        }
        assertThat(found).hasSizeGreaterThan(25);
    }

    private static Item ofTrip(String name) {
        TripSettings s = EXERCISE.settings();
        return new TripSettings(
                Id.named(name),
                s.title(),
                s.category(),
                s.hostCity(),
                s.hostZone(),
                s.homeCity(),
                s.homeZone(),
                s.firstDay(),
                s.lastDay(),
                s.marking(),
                s.exercise(),
                Optional.empty(),
                s.about(),
                s.prayerMethod(),
                s.madhhab());
    }
}
