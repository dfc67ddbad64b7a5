package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsBroughtUpToDateIsWhatIsFoundAnew(long seed) {
        Random random = new Random(seed);
        Trip trip = Sample.of("exercise").latest();
        Findings findings = anew(trip);
        for (int turn = 0; turn < 60; turn++) {
            Trip next = edit(trip, random).applyTo(trip);
            findings = Findings.of(findings.checked().after(next));
            assertThat(identities(findings)).as("turn %d", turn).isEqualTo(identities(anew(next)));
            trip = next;
        }
    }

    private static Findings anew(Trip trip) {
        return Findings.of(Checked.of(Facts.of(trip)));
    }

    private static Edit edit(Trip trip, Random random) {
        List<Event> events = trip.events().stream()
                .filter(e -> e.when().timed())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        Event event = events.get(random.nextInt(events.size()));
        List<Id<Attendance>> attendances = trip.attendances().stream()
                .filter(a -> a.event().equals(event.id()))
                .map(Attendance::id)
                .sorted()
                .toList();
        if (random.nextInt(4) > 0 || attendances.isEmpty())
            return new MoveEvent(event.id(), event.when().plusMinutes((random.nextInt(24) - 12) * 15L));
        return new RemoveItem(new ItemRef(my.lawatan.trip.ItemKind.ATTENDANCE, attendances.get(0)));
    }

    private static List<String> identities(Findings findings) {
        return findings.found().all().stream().map(Finding::identity).sorted().collect(Collectors.toList());
    }
}
