package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.table.Grid;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;

/** Reads rows as people, each for itself. */
final class PersonRows {
    private final Mapping mapping;
    private final CellReader reader;
    private final TitleWords titles;

    PersonRows(Mapping mapping, CellReader reader, TitleWords titles) {
        this.mapping = mapping;
        this.reader = reader;
        this.titles = titles;
    }

    /** A row that names nobody who could be taken, and why. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Remark why;

        Unusable(int line, String key, Object... arguments) {
            super(key, null, false, false);
            this.why = Remark.at(line, key, arguments);
        }

        Remark why() {
            return why;
        }
    }

    /** Whom the row names. */
    Row of(Grid.Row row) throws Unusable {
        List<Remark> said = new ArrayList<>();
        List<Row.Cell> cells = cells(row);
        Draft draft = new Draft();
        draft.order = mapping.order();
        String printed = "";
        Optional<Id<Person>> id = Optional.empty();
        try {
            for (Row.Cell cell : cells) {
                PersonField field = cell.column().field();
                if (field == PersonField.FULL_NAME && !PersonWords.nothing(cell.text()))
                    printed = CellReader.line(cell.text());
                else if (field == PersonField.ID) id = id(cell.text(), row.number(), said);
                else reader.put(draft, cell.column(), cell.text(), row.number(), said);
            }
            name(draft, printed, row, said);
            if (draft.side == Side.NOT_STATED) draft.side = mapping.side();
            return new Row(row.number(), cells, draft, id, printed, said);
        } catch (Refused e) {
            throw new Unusable(row.number(), e.key(), e.arguments().toArray());
        }
    }

    private List<Row.Cell> cells(Grid.Row row) {
        List<Row.Cell> cells = new ArrayList<>();
        int width = Math.min(mapping.columns().size(), row.cells().size());
        for (int i = 0; i < width; i++) {
            Column column = mapping.columns().get(i);
            boolean unused = column.field() == PersonField.UNUSED
                    || column.field().attends() && mapping.event().isEmpty();
            if (unused || row.cells().get(i).isBlank()) continue;
            cells.add(new Row.Cell(column, row.cells().get(i)));
        }
        return cells;
    }

    private static Optional<Id<Person>> id(String cell, int line, List<Remark> said) {
        try {
            return Optional.of(Id.of(CellReader.line(cell)));
        } catch (Refused e) {
            said.add(Remark.note(line, "interchange.people.unread.id", Remark.excerpt(cell)));
            return Optional.empty();
        }
    }

    private void name(Draft draft, String printed, Grid.Row row, List<Remark> said) throws Unusable {
        boolean parts = !draft.given.isEmpty() || !draft.family.isEmpty();
        if (!parts && printed.isEmpty())
            throw new Unusable(
                    row.number(), "interchange.people.nobody", Remark.excerpt(String.join(" · ", row.own())));
        if (parts) parts(draft, printed);
        else whole(draft, printed, row.number(), said);
        boolean alone = row.own().size() == 1 && mapping.columns().size() > 2;
        if (alone && mapping.heading() >= 0)
            said.add(Remark.at(row.number(), "interchange.people.alone", Remark.excerpt(printed)));
    }

    // a family name of two words is two only where somebody has said that people here have two
    private static void parts(Draft draft, String printed) {
        if (draft.order == NameOrder.GIVEN_PATERNAL_MATERNAL && draft.family.size() == 1) {
            List<String> words = NameParts.words(draft.family.get(0));
            if (words.size() == 2) draft.family = words;
        }
        if (printed.isEmpty()) return;
        if (draft.order == NameOrder.AS_PRINTED) draft.order = PrintedOrder.of(draft, printed);
        if (!draft.list.stated() && !PrintedOrder.says(draft, printed)) draft.list = Text.en(printed);
    }

    private void whole(Draft draft, String printed, int line, List<Remark> said) {
        String rest = printed;
        if (mapping.titles() && !draft.style.stated() && draft.titles.isEmpty()) {
            TitleWords.Taken taken = titles.off(printed);
            rest = taken.rest();
            draft.style = Text.NONE.with(Language.EN, taken.style());
            draft.titles =
                    taken.titles().stream().map(title -> new Title(title, "")).toList();
            if (taken.any())
                said.add(Remark.note(
                        line,
                        "interchange.people.titles",
                        printed.substring(0, Math.max(0, printed.length() - rest.length()))
                                .strip(),
                        rest));
        }
        NameParts parts = NameParts.of(rest, draft.order);
        draft.given = parts.given();
        draft.family = parts.family();
        draft.patronymic = parts.patronymic();
        if (!parts.sure()) said.add(Remark.at(line, "interchange.people.parts", rest, draft.order));
    }
}
