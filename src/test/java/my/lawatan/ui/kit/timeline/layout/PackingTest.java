package my.lawatan.ui.kit.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import my.lawatan.ui.kit.timeline.layout.Packing.Slot;
import my.lawatan.ui.kit.timeline.layout.Packing.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
    private static final int DAY = 24 * 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSpanLiesOverAnotherOne(long seed) {
        List<Span> spans = random(seed);
        List<Slot> slots = Packing.pack(spans);
        for (int i = 0; i < spans.size(); i++)
            for (int j = i + 1; j < spans.size(); j++)
                if (meet(spans.get(i), spans.get(j)))
                    assertThat(share(slots.get(i), slots.get(j)))
                            .as("%s and %s", spans.get(i), spans.get(j))
                            .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theOrderOfTheListChangesNothing(long seed) {
        List<Span> spans = random(seed);
        Map<String, Slot> before = byKey(spans);
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(spans, new Random(seed + turn));
            assertThat(byKey(spans)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void everySlotLiesWithinItsLanesAndASpanAloneHasAllTheRoom(long seed) {
        List<Span> spans = random(seed);
        Span alone = new Span(2 * DAY, 2 * DAY + 30, "alone");
        spans.add(alone);
        List<Slot> slots = Packing.pack(spans);
        assertThat(slots.get(spans.indexOf(alone))).isEqualTo(new Slot(0, 1, 1));
        for (int i = 0; i < spans.size(); i++) {
            Slot slot = slots.get(i);
            assertThat(slot.lane()).isNotNegative();
            assertThat(slot.width()).isPositive();
            assertThat(slot.lane() + slot.width()).isLessThanOrEqualTo(slot.lanes());
            Span span = spans.get(i);
            if (spans.stream().noneMatch(s -> s != span && meet(s, span)))
                assertThat(slot).isEqualTo(new Slot(0, 1, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void thereAreNoMoreLanesThanSpansAtOneMoment(long seed) {
        List<Span> spans = random(seed);
        List<Slot> slots = Packing.pack(spans);
        int most = slots.stream().mapToInt(Slot::lanes).max().orElse(0);
        long deepest = spans.stream()
                .mapToLong(s -> spans.stream()
                        .filter(o -> o.start() <= s.start() && s.start() < o.end())
                        .count())
                .max()
                .orElse(0);
        assertThat(most).isLessThanOrEqualTo((int) deepest);
    }

    @Test
    void spansThatOnlyTouchAreNotPutBesideEachOther() {
        List<Slot> slots = Packing.pack(List.of(new Span(0, 60, "a"), new Span(60, 90, "b")));
        assertThat(slots).containsExactly(new Slot(0, 1, 1), new Slot(0, 1, 1));
    }

    @Test
    void aSpanSpreadsOverTheLanesThatNobodyNeeds() {
        List<Slot> slots = Packing.pack(List.of(
                new Span(0, 100, "long"),
                new Span(0, 30, "early"),
                new Span(0, 30, "early too"),
                new Span(50, 90, "late")));
        assertThat(slots.get(3)).isEqualTo(new Slot(1, 2, 3));
    }

    @Test
    void nothingIsPackedIntoNothing() {
        assertThat(Packing.pack(List.of())).isEmpty();
    }

    private static List<Span> random(long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int start = random.nextInt(288) * 5;
            spans.add(new Span(start, start + 5 + random.nextInt(40) * 5, "key" + i));
        }
        return spans;
    }

    private static Map<String, Slot> byKey(List<Span> spans) {
        List<Slot> slots = Packing.pack(spans);
        Map<String, Slot> map = new HashMap<>();
        for (int i = 0; i < spans.size(); i++) map.put(spans.get(i).key(), slots.get(i));
        return map;
    }

    private static boolean meet(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static boolean share(Slot a, Slot b) {
        return a.lane() < b.lane() + b.width() && b.lane() < a.lane() + a.width();
    }
}
