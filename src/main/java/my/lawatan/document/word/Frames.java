package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.document.word.Block.Cell;
import my.lawatan.document.word.Block.Grid;
import my.lawatan.document.word.Block.Paragraph;
import my.lawatan.document.word.Block.Room;
import my.lawatan.document.word.Block.Row;

/** The edges of what stands on a page: Word knows them of paragraphs and cells, and of nothing around them. */
final class Frames {
    private static final String AVOID = "avoid";

    private Frames() {}

    /** {@code blocks} with the edges of the element around them, of which that is said. */
    static List<Block> framed(List<Block> blocks, Declarations says, Look look) {
        if (blocks.isEmpty()) return blocks;
        List<Block> framed = spaced(blocks, says, look);
        double left = says.points("margin-left", look.size()) + says.points("padding-left", look.size());
        double line = says.line("left").map(Declarations.Line::width).orElse(0.0);
        framed.replaceAll(block -> block instanceof Paragraph paragraph
                ? paragraph.in(beside(paragraph.room().further(left + line), says))
                : block);
        if (says.says("page-break-inside", AVOID)) keep(framed, framed.size() - 1);
        if (says.says("page-break-after", AVOID)) keep(framed, framed.size());
        return framed;
    }

    private static Room beside(Room room, Declarations says) {
        return says.line("left").map(line -> room.with("left", line)).orElse(room);
    }

    private static List<Block> spaced(List<Block> blocks, Declarations says, Look look) {
        double before = says.points("margin-top", look.size()) + says.points("padding-top", look.size());
        double after = says.points("margin-bottom", look.size()) + says.points("padding-bottom", look.size());
        boolean anew = says.says("page-break-before", "always");
        List<Block> spaced = new ArrayList<>(blocks);
        if (spaced.get(0) instanceof Grid && (before > 0 || anew)) spaced.add(0, spacer(look));
        if (spaced.get(spaced.size() - 1) instanceof Grid && after > 0) spaced.add(spacer(look));
        change(spaced, 0, room -> top(anew ? room.onANewPage() : room, before, says));
        change(spaced, spaced.size() - 1, room -> drawn(blocks, room.atLeastAfter(after), says));
        return spaced;
    }

    private static Room top(Room room, double before, Declarations says) {
        Room roomy = room.atLeastBefore(before);
        return says.line("top").map(line -> roomy.with("top", line)).orElse(roomy);
    }

    // under columns their cells have the line
    private static Room drawn(List<Block> blocks, Room room, Declarations says) {
        if (blocks.get(blocks.size() - 1) instanceof Grid) return room;
        return says.line("bottom").map(line -> room.with("bottom", line)).orElse(room);
    }

    private static void change(List<Block> blocks, int at, java.util.function.UnaryOperator<Room> change) {
        if (blocks.get(at) instanceof Paragraph paragraph) blocks.set(at, paragraph.in(change.apply(paragraph.room())));
    }

    /** A paragraph without type: it holds room, or two tables apart. */
    static Paragraph spacer(Look look) {
        return new Paragraph("Spacer", look, Room.NONE, List.of());
    }

    private static void keep(List<Block> blocks, int count) {
        for (int i = 0; i < count; i++) blocks.set(i, kept(blocks.get(i)));
        // of a table that stands last, its rows stay together all the same
        if (count < blocks.size() && blocks.get(count) instanceof Grid grid) blocks.set(count, together(grid));
    }

    private static Grid together(Grid grid) {
        List<Row> rows = new ArrayList<>(grid.rows());
        for (int i = 0; i < rows.size() - 1; i++) rows.set(i, kept(rows.get(i)));
        return new Grid(grid.table(), grid.widths(), rows);
    }

    static List<Block> keptWithNext(List<Block> blocks) {
        return blocks.stream().map(Frames::kept).toList();
    }

    private static Block kept(Block block) {
        if (block instanceof Paragraph paragraph)
            return paragraph.in(paragraph.room().keptWithNext());
        Grid grid = (Grid) block;
        return new Grid(
                grid.table(),
                grid.widths(),
                grid.rows().stream().map(Frames::kept).toList());
    }

    private static Row kept(Row row) {
        return new Row(
                row.head(),
                row.cells().stream()
                        .map(cell -> new Cell(cell.span(), cell.says(), cell.size(), keptWithNext(cell.blocks())))
                        .toList());
    }

    /** The last row of a grid under which there is a line. */
    static Row underlined(Row row, Declarations grid) {
        Optional<Declarations.Line> line = grid.line("bottom");
        if (line.isEmpty()) return row;
        return new Row(
                row.head(),
                row.cells().stream()
                        .map(cell -> new Cell(cell.span(), with(cell.says(), grid), cell.size(), cell.blocks()))
                        .toList());
    }

    private static Declarations with(Declarations cell, Declarations grid) {
        Map<String, String> all = new HashMap<>(cell.all());
        all.put("border-bottom", grid.value("border-bottom"));
        return new Declarations(all);
    }
}
