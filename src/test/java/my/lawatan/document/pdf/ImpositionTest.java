package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperSize;
import my.lawatan.document.pdf.Imposition.Cell;
import my.lawatan.document.pdf.Imposition.Side;
import org.junit.jupiter.api.Test;

/** What somebody reads who has printed, cut and folded the sheets. */
class ImpositionTest {
    private static final double HAIR = 0.001;
    private static final List<PaperSize> SHEETS = List.of(PaperSize.A4, PaperSize.LETTER);
    private static final List<PaperKind> IN_A_POCKET = Stream.of(PaperKind.values())
            .filter(kind -> kind.pocket().isPresent())
            .toList();

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
        for (PaperKind kind : IN_A_POCKET)
            for (PaperSize sheet : SHEETS) {
                Cutting cutting = cutting(kind, sheet);
                List<Mark> marks = cutting.marks();
                for (Turn turn : Turn.values())
                    assertThat(marks).isNotEmpty().allSatisfy(mark -> {
                        Mark through = turn.onTheOtherSide(mark, cutting.width(), cutting.height());
                        assertThat(marks.stream().filter(other -> same(other, through)))
                                .as("%s of %s on %s, over %s", mark, kind, sheet, turn)
                                .hasSize(1);
                    });
                assertThat(marks).isNotEmpty().allSatisfy(mark -> {
                    assertThat(mark.x1()).isBetween(0.0, cutting.width());
                    assertThat(mark.x2()).isBetween(0.0, cutting.width());
                    assertThat(mark.y1()).isBetween(0.0, cutting.height());
                    assertThat(mark.y2()).isBetween(0.0, cutting.height());
                });
            }
    }

    /** Through one leaf a pin goes in at a corner of its page and comes out at a corner of the page behind. */
    @Test
    void thePagesOfALeafLieBehindEachOtherOnEverySheet() {
        for (PaperSize sheet : SHEETS) {
            Cutting cutting = cutting(PaperKind.BOOKLET, sheet);
            for (int count = 1; count <= 70; count++) {
                List<Side> sides = Imposition.folded(count).sides();
                for (int i = 0; i < sides.size(); i += 2)
                    for (Cell back : sides.get(i + 1).cells()) {
                        int column = 1 - back.column();
                        Cell front = new Cell(at(sides.get(i), column, back.row()), column, back.row());
                        double through = cutting.width() - cutting.x(front);
                        assertThat(cutting.x(back) + points(cutting.page().width()))
                                .isBetween(through - HAIR, through + HAIR);
                        assertThat(cutting.y(back)).isEqualTo(cutting.y(front));
                        assertThat(front.page()).as("read before or after it").isEqualTo(beside(back.page(), count));
                    }
            }
        }
    }

    // the first page has the second behind it, the third the fourth, and so on
    private static int beside(int page, int count) {
        int other = page % 2 == 0 ? page + 1 : page - 1;
        return other < count ? other : -1;
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    private static Cutting cutting(PaperKind kind, PaperSize sheet) {
        return Cutting.of(kind.pocket().orElseThrow(), sheet, sheet.page(kind));
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
    void pagesLieWhollyBetweenTheCutsAndAQuarterOfASheetIsAPage() {
        for (PaperSize sheet : SHEETS) assertQuarters(sheet);
        Cutting letter = cutting(PaperKind.BOOKLET, PaperSize.LETTER);
        assertThat(points(letter.page().width())).isBetween(4.25 * 72 - HAIR, 4.25 * 72 + HAIR);
        assertThat(points(letter.page().height())).isBetween(5.5 * 72 - HAIR, 5.5 * 72 + HAIR);
    }

    private static void assertQuarters(PaperSize sheet) {
        Cutting booklet = cutting(PaperKind.BOOKLET, sheet);
        for (int row = 0; row < 2; row++)
            for (int column = 0; column < 2; column++) {
                Cell cell = new Cell(0, column, row);
                double left = column * booklet.width() / 2;
                double below = (1 - row) * booklet.height() / 2;
                assertThat(booklet.x(cell)).isBetween(left - HAIR, left + HAIR);
                assertThat(booklet.y(cell)).isBetween(below - HAIR, below + 1);
                assertThat(booklet.y(cell) + points(booklet.page().height()))
                        .isBetween(below, below + booklet.height() / 2 + HAIR);
            }
        Optional<Mark> fold = booklet.marks().stream().filter(Mark::fold).findFirst();
        assertThat(fold.orElseThrow().x1()).isEqualTo(booklet.width() / 2);
    }
}
