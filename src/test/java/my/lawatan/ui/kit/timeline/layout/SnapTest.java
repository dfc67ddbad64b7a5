package my.lawatan.ui.kit.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapTest {
    @Test
    void anItemThatIsDraggedComesToStandOnTheGrid() {
        assertThat(Snap.delta(10 * 60 + 3, 11.0, Snap.COARSE)).isEqualTo(12);
        assertThat(Snap.delta(10 * 60 + 3, -11.0, Snap.COARSE)).isEqualTo(-13);
    }

    @Test
    void anItemThatIsHardlyDraggedStaysWhereItIs() {
        assertThat(Snap.delta(10 * 60 + 3, 2.4, Snap.COARSE)).isZero();
        assertThat(Snap.delta(10 * 60 + 3, -2.4, Snap.COARSE)).isZero();
    }

    @Test
    void singleMinutesAreKeptWhileFine() {
        assertThat(Snap.delta(17 * 60, -6.6, Snap.FINE)).isEqualTo(-7);
        assertThat(Snap.to(53.4, Snap.FINE)).isEqualTo(53);
    }
}
