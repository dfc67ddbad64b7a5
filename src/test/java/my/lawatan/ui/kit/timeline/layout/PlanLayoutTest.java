package my.lawatan.ui.kit.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.DayHead;
import my.lawatan.ui.kit.timeline.plan.Gutter;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;
import org.junit.jupiter.api.Test;

class PlanLayoutTest {
    private static final Scale SCALE = new Scale(180, 44);

    @Test
    void aBlockStandsAtItsHourInItsDay() {
        Placed placed = only(block("a", 1, 10 * 60 + 30, 12 * 60 + 30));
        assertThat(placed.x()).isEqualTo(184);
        assertThat(placed.width()).isEqualTo(170);
        assertThat(placed.y()).isEqualTo(Math.round(Scale.AIR + 10.5 * 44));
        assertThat(placed.height()).isEqualTo(86);
    }

    @Test
    void whatIsUnderThePointerIsFoundAndNothingBesideIt() {
        PlanLayout layout = layout(block("a", 0, 600, 660), block("b", 0, 630, 700));
        Placed a = layout.of(item("a")).orElseThrow();
        Placed b = layout.of(item("b")).orElseThrow();
        assertThat(layout.at(a.x() + 1, a.y() + 1)).contains(a);
        assertThat(layout.at(b.x() + 1, b.y() + 1)).contains(b);
        assertThat(layout.at(a.x() + 1, a.y() - 1)).isEmpty();
        assertThat(layout.at(-1, a.y() + 1)).isEmpty();
        assertThat(layout.at(100_000, a.y() + 1)).isEmpty();
    }

    @Test
    void shortItemsCloseToEachOtherStandSideBySideSoThatBothCanBeRead() {
        PlanLayout layout = layout(block("a", 0, 600, 605), block("b", 0, 610, 615));
        Placed a = layout.of(item("a")).orElseThrow();
        Placed b = layout.of(item("b")).orElseThrow();
        assertThat(a.height()).isEqualTo(PlanLayout.LOWEST);
        assertThat(b.x()).isGreaterThanOrEqualTo(a.x() + a.width());
    }

    @Test
    void theEdgesOfABlockCanBeHeldAndItsMiddleToo() {
        Placed placed = only(block("a", 0, 600, 720));
        assertThat(placed.grip(placed.y() + 1)).isEqualTo(Placed.Grip.START);
        assertThat(placed.grip(placed.y() + placed.height() / 2)).isEqualTo(Placed.Grip.BODY);
        assertThat(placed.grip(placed.y() + placed.height() - 1)).isEqualTo(Placed.Grip.END);
    }

    @Test
    void aLowBlockIsMovedAtItsUpperEdgeAndResizedAtItsLower() {
        Placed placed = only(block("a", 0, 600, 605));
        assertThat(placed.grip(placed.y() + 1)).isEqualTo(Placed.Grip.BODY);
        assertThat(placed.grip(placed.y() + placed.height() - 1)).isEqualTo(Placed.Grip.END);
    }

    @Test
    void bandsLieInRowsTheLongestAbove() {
        List<Integer> rows = BandLayout.rows(List.of(band("short", 2, 2), band("long", 1, 3), band("other", 0, 0)));
        assertThat(rows).containsExactly(1, 0, 0);
    }

    private static Placed only(Block block) {
        return layout(block).of(block.item()).orElseThrow();
    }

    private static PlanLayout layout(Block... blocks) {
        List<DayHead> days = IntStream.range(0, 3)
                .mapToObj(d -> new DayHead(LocalDate.of(2024, 11, 12 + d), "", "", "", ""))
                .toList();
        Gutter gutter = new Gutter("", "", "", List.of());
        return new PlanLayout(
                new TimelinePlan(days, 1440, gutter, List.of(blocks), List.of(), List.of(), List.of(), List.of()),
                SCALE);
    }

    private static Block block(String name, int day, int start, int end) {
        return new Block(item(name), day, start, end, EventKind.MEAL, name, "", Set.of(), "", Block.Words.NONE);
    }

    private static Band band(String name, int first, int last) {
        return new Band(item(name), first, last, EventKind.SUMMIT, name, Set.of(), Block.Words.NONE);
    }

    private static ItemRef item(String name) {
        return new ItemRef(ItemKind.EVENT, Id.named(name));
    }
}
