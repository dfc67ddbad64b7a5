package my.lawatan.ui.kit.timeline.layout;

import static my.lawatan.ui.kit.timeline.layout.Spatial.Way.DOWN;
import static my.lawatan.ui.kit.timeline.layout.Spatial.Way.LEFT;
import static my.lawatan.ui.kit.timeline.layout.Spatial.Way.RIGHT;
import static my.lawatan.ui.kit.timeline.layout.Spatial.Way.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.Spatial.Spot;
import org.junit.jupiter.api.Test;

class SpatialTest {
    private final ItemRef band = item("band");
    private final ItemRef early = item("early");
    private final ItemRef left = item("left of two");
    private final ItemRef right = item("right of two");
    private final ItemRef next = item("next day, same hour");
    private final ItemRef nextLate = item("next day, evening");
    private final ItemRef loose = item("tray");
    private final List<Spot> spots = List.of(
            new Spot(band, 0, 1, 0, -1000, 26),
            new Spot(early, 0, 0, 4, 100, 40),
            new Spot(left, 0, 0, 4, 300, 80),
            new Spot(right, 0, 0, 90, 310, 40),
            new Spot(next, 1, 1, 184, 290, 40),
            new Spot(nextLate, 1, 1, 184, 700, 40),
            new Spot(loose, 3, 3, 540, 0, 36));

    @Test
    void downAndUpGoThroughTheDay() {
        assertThat(Spatial.next(spots, early, DOWN)).contains(left);
        assertThat(Spatial.next(spots, left, DOWN)).contains(right);
        assertThat(Spatial.next(spots, right, UP)).contains(left);
        assertThat(Spatial.next(spots, right, DOWN)).isEmpty();
    }

    @Test
    void aboveTheFirstItemLiesTheBandOfItsDay() {
        assertThat(Spatial.next(spots, early, UP)).contains(band);
        assertThat(Spatial.next(spots, next, UP)).contains(band);
        assertThat(Spatial.next(spots, band, DOWN)).contains(early);
    }

    @Test
    void rightGoesFirstToWhatLiesBesideAndThenToTheNextDay() {
        assertThat(Spatial.next(spots, left, RIGHT)).contains(right);
        assertThat(Spatial.next(spots, right, RIGHT)).contains(next);
        assertThat(Spatial.next(spots, next, LEFT)).contains(right);
        assertThat(Spatial.next(spots, nextLate, LEFT)).contains(left);
    }

    @Test
    void anEmptyDayIsSteppedOver() {
        assertThat(Spatial.next(spots, nextLate, RIGHT)).contains(loose);
        assertThat(Spatial.next(spots, loose, LEFT)).contains(next);
    }

    @Test
    void fromSomethingThatIsNotShownThereIsNoWay() {
        assertThat(Spatial.next(spots, item("elsewhere"), DOWN)).isEmpty();
    }

    private static ItemRef item(String name) {
        return new ItemRef(ItemKind.EVENT, Id.named(name));
    }
}
