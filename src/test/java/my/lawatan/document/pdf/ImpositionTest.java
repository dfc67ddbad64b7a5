package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.document.Pocket;
import my.lawatan.document.pdf.Imposition.Cell;
import my.lawatan.document.pdf.Imposition.Side;
import org.junit.jupiter.api.Test;

/** What somebody reads who has printed, cut and folded the sheets. */
class ImpositionTest {
    private static final double HAIR = 0.001;

    /** A piece of paper with a page on each side; -1 where nothing is printed. */
    private record Leaf(int front, int back) {}

    private static int at(Side side, int column, int row) {
        return side.cells().stream()
                .filter(cell -> cell.column() == column && cell.row() == row)
                .map(Cell::page)
                .findFirst()
                .orElse(-1);
    }

    /** The upper halves of the sheets of a pile, then the lower ones; each with its two leaves, front up, the left one first. */
    private static List<List<Leaf>> cutAcross(Imposition imposition) {
        List<List<Leaf>> halves = new ArrayList<>();
        for (int row = 0; row < 2; row++)
            for (int sheet = 0; sheet < imposition.sides().size(); sheet += 2) {
                Side front = imposition.sides().get(sheet);
                Side back = imposition.sides().get(sheet + 1);
                assertThat(front.back()).isFalse();
                assertThat(back.back()).isTrue();
                // turned over the long edge, what is at the left of the front is at the right of the back
                halves.add(List.of(
                        new Leaf(at(front, 0, row), at(back, 1, row)), new Leaf(at(front, 1, row), at(back, 0, row))));
            }
        return halves;
    }

    /** The pile is folded with the front of the first half outside, its right leaf on top, and leafed through. */
    private static List<Integer> read(List<List<Leaf>> halves) {
        List<Integer> pages = new ArrayList<>();
        for (List<Leaf> half : halves)
            pages.addAll(List.of(half.get(1).front(), half.get(1).back()));
        for (int i = halves.size() - 1; i >= 0; i--) {
            Leaf left = halves.get(i).get(0);
            pages.addAll(List.of(left.back(), left.front()));
        }
        return pages;
    }

    @Test
    void aBookletThatIsCutAndFoldedIsReadFromTheFirstPageToTheLastWithBlanksAtTheEnd() {
        for (int count = 1; count <= 70; count++) {
            List<Integer> pages = read(cutAcross(Imposition.folded(count)));
            assertThat(pages.subList(0, count))
                    .isEqualTo(IntStream.range(0, count).boxed().toList());
            assertThat(pages.subList(count, pages.size())).as("after %d", count).allMatch(page -> page == -1);
            assertThat(Imposition.folded(count).sides()).hasSize((count + 7) / 8 * 2);
        }
    }

    @Test
    void cardsThatAreCutAndPiledFromTheUpperLeftToTheLowerRightAreInOrder() {
        for (int count = 1; count <= 30; count++) {
            List<Side> sides = Imposition.cards(count).sides();
            List<Integer> piled = Stream.of(0, 1, 2, 3)
                    .flatMap(pile -> sides.stream().map(side -> at(side, pile % 2, pile / 2)))
                    .filter(page -> page >= 0)
                    .toList();
            assertThat(piled).isEqualTo(IntStream.range(0, count).boxed().toList());
            assertThat(sides).hasSize((count + 3) / 4).noneMatch(Side::back);
        }
    }

    @Test
    void marksMeetWhenASheetIsHeldAgainstTheLightHoweverItWasTurned() {
        for (Pocket pocket : Pocket.values()) {
            List<Mark> marks = Cutting.of(pocket).marks();
            for (Turn turn : Turn.values())
                assertThat(marks).allSatisfy(mark -> {
                    Mark through = turn.onTheOtherSide(mark, Cutting.WIDTH, Cutting.HEIGHT);
                    assertThat(marks.stream().filter(other -> same(other, through)))
                            .as("%s of %s, over %s", mark, pocket, turn)
                            .hasSize(1);
                });
        }
    }

    static boolean same(Mark one, Mark other) {
        return one.fold() == other.fold() && (along(one, other) || along(one, turned(other)));
    }

    private static Mark turned(Mark mark) {
        return new Mark(mark.x2(), mark.y2(), mark.x1(), mark.y1(), mark.fold());
    }

    private static boolean along(Mark one, Mark other) {
        return Stream.of(one.x1() - other.x1(), one.y1() - other.y1(), one.x2() - other.x2(), one.y2() - other.y2())
                .allMatch(difference -> Math.abs(difference) < HAIR);
    }

    @Test
    void pagesLieWhollyBetweenTheCutsAndAQuarterOfASheetIsAnA6() {
        Cutting booklet = Cutting.of(Pocket.BOOKLET);
        for (int row = 0; row < 2; row++)
            for (int column = 0; column < 2; column++) {
                Cell cell = new Cell(0, column, row);
                double left = column * Cutting.WIDTH / 2;
                double below = (1 - row) * Cutting.HEIGHT / 2;
                assertThat(booklet.x(cell)).isBetween(left - HAIR, left + HAIR);
                assertThat(booklet.y(cell)).isBetween(below, below + 1);
                assertThat(booklet.y(cell) + booklet.page().height() * 72 / 25.4)
                        .isBetween(below, below + Cutting.HEIGHT / 2 + HAIR);
            }
        Optional<Mark> fold = booklet.marks().stream().filter(Mark::fold).findFirst();
        assertThat(fold.orElseThrow().x1()).isEqualTo(Cutting.WIDTH / 2);
    }
}
