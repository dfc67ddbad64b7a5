package my.lawatan.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Which page lies where on the sheets that a paper for a pocket is cut out of, two beside each other and two above each other.
 *
 * @param sides of the sheets: of those printed on both sides the front, then the back
 */
record Imposition(List<Side> sides) {
    static final int COLUMNS = 2;
    static final int ROWS = 2;
    private static final int PAGES_OF_A_FOLD = 4;

    Imposition {
        sides = List.copyOf(sides);
    }

    /** One side of a sheet, the back as it is seen when the sheet was turned over its long edge. */
    record Side(List<Cell> cells, boolean back) {
        Side {
            cells = List.copyOf(cells);
        }
    }

    /** Where a page lies.
     *
     * @param page counted from 0
     * @param column from the left, from 0
     * @param row from the top, from 0 */
    record Cell(int page, int column, int row) {}

    /**
     * For sheets that are printed on both sides, cut across in the middle, their upper halves laid on the lower ones, and the whole pile folded
     * with the first page outside. Pages that are missing to a whole sheet are blank, and come last: nobody has to pick out an empty half.
     */
    static Imposition folded(int pages) {
        int ofASheet = ROWS * PAGES_OF_A_FOLD;
        int sheets = (pages + ofASheet - 1) / ofASheet;
        List<Side> sides = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            sides.add(side(sheet, sheets, pages, false));
            sides.add(side(sheet, sheets, pages, true));
        }
        return new Imposition(sides);
    }

    private static Side side(int sheet, int sheets, int pages, boolean back) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int fold = sheet + row * sheets;
            int last = sheets * ROWS * PAGES_OF_A_FOLD - 1;
            int early = 2 * fold + (back ? 1 : 0);
            int late = last - early;
            // the outer side of a fold begins at its right, the inner one at its left
            add(cells, back ? early : late, 0, row, pages);
            add(cells, back ? late : early, 1, row, pages);
        }
        return new Side(cells, back);
    }

    private static void add(List<Cell> cells, int page, int column, int row, int pages) {
        if (page < pages) cells.add(new Cell(page, column, row));
    }

    /** For sheets printed on one side, cut into cards, and the piles laid on each other, the first at the top: row by row, from the left. */
    static Imposition cards(int pages) {
        int sheets = (pages + COLUMNS * ROWS - 1) / (COLUMNS * ROWS);
        List<Side> sides = new ArrayList<>();
        for (int sheet = 0; sheet < sheets; sheet++) {
            List<Cell> cells = new ArrayList<>();
            for (int pile = 0; pile < COLUMNS * ROWS; pile++)
                add(cells, pile * sheets + sheet, pile % COLUMNS, pile / COLUMNS, pages);
            sides.add(new Side(cells, false));
        }
        return new Imposition(sides);
    }
}
