package my.lawatan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.plan.ripple.Delay;
import my.lawatan.plan.ripple.Ripple;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted;
import org.junit.jupiter.api.Test;

/**
 * What cannot be planned is explained and never hangs; nothing is changed. Contradictory pins, no feasible plan and cancelling a search are
 * in {@code SlotSearchTest}; circles, cancelling and ten thousand events of one person under a delay in {@code RippleTest}.
 */
class BadInputTest {
    private static final Messages ENGLISH = new Messages(Language.EN);
    private final Trip trip = Fixtures.smallTrip();

    private static void explained(Refused refused) {
        assertThat(ENGLISH.text(refused)).isNotBlank().doesNotContain("refused.");
    }

    @Test
    void whatLastsNoTimeOrLessIsRefusedWithTheReason() {
        for (String end : List.of("11:59", "12:00"))
            assertThatThrownBy(() -> Fixtures.at(Fixtures.WEDNESDAY, "12:00", end))
                    .isInstanceOfSatisfying(Refused.class, BadInputTest::explained);
        Checked checked = Checked.of(Facts.of(trip));
        for (int late : new int[] {0, -30})
            assertThatThrownBy(() -> Ripple.of(checked, new Delay(Fixtures.LUNCH, late), () -> false))
                    .isInstanceOfSatisfying(Refused.class, BadInputTest::explained);
    }

    @Test
    void aMeetingOfNoMinutesOrFewerCannotBeWanted() {
        for (int minutes : new int[] {0, -30, Integer.MIN_VALUE})
            assertThatThrownBy(() -> new Wanted(
                            Id.named("w"), Fixtures.LUNCH, minutes, Wanted.Priority.MUST, Set.of(), Text.NONE))
                    .isInstanceOfSatisfying(Refused.class, BadInputTest::explained);
    }

    // all at once: as many clashes as there are pairs would be a list that nobody reads
    @Test
    void manyItemsOfOnePersonAtOneTimeAreCheckedAndTheChecksEnd() {
        int many = 300;
        Trip crowd = trip.with(crowd(many), Set.of());
        Checked checked = Checked.of(Facts.of(crowd));
        assertThat(checked.all().stream().filter(f -> f.rule().equals("person-double-booked")))
                .isNotEmpty();
    }

    private static List<Item> crowd(int many) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Id<Event> id = Id.named("crowd/" + i);
            items.add(
                    Fixtures.event(id, "Call " + i, Fixtures.at(Fixtures.WEDNESDAY, "15:00", "15:30"), Fixtures.HOTEL));
            items.add(Fixtures.attends(Fixtures.MINISTER, id));
        }
        return items;
    }

    @Test
    void tenThousandItemsOfOnePersonAreCheckedAndAFixIsSoughtAndCancelled() {
        List<Item> items = new ArrayList<>();
        LocalDateTime begin = LocalDateTime.parse("2024-11-12T00:00");
        for (int i = 0; i < 10_000; i++) {
            Id<Event> id = Id.named("row/" + i);
            LocalDateTime at = begin.plusMinutes(i % 7_000);
            items.add(Fixtures.event(
                    id, "Call " + i, TimeSpan.exact(at, at.plusMinutes(1), Fixtures.LIMA), Fixtures.HOTEL));
            items.add(Fixtures.attends(Fixtures.MINISTER, id));
        }
        Trip full = trip.with(items, Set.of());
        Checked checked = Checked.of(Facts.of(full));
        assertThat(checked.all().stream().filter(f -> f.rule().equals("person-double-booked")))
                .hasSizeGreaterThanOrEqualTo(3_000);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> new Fixes(checked, java.util.UUID::randomUUID)
                        .of(checked.all().get(0), () -> {
                            if (asked.incrementAndGet() > 1) throw new java.util.concurrent.CancellationException();
                        }))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(full).isEqualTo(trip.with(items, Set.of()));
    }
}
