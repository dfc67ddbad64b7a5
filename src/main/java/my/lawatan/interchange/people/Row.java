package my.lawatan.interchange.people;

import java.util.List;
import java.util.Optional;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/**
 * A row that names somebody.
 *
 * @param cells those that are not empty and have a meaning
 * @param draft the person as a new one
 * @param id by which Lawatan wrote it, if it did
 * @param printed the whole name, if it stands in one cell
 */
record Row(int line, List<Cell> cells, Draft draft, Optional<Id<Person>> id, String printed, List<Remark> said) {
    /** All that it says, as one text; the same whenever it is read. */
    String name() {
        StringBuilder name = new StringBuilder("list person");
        for (Cell cell : cells) {
            if (cell.column().field().attends()) continue;
            name.append('\n').append(cell.column().words()).append('=').append(cell.text());
        }
        return name.toString();
    }

    /** What a column says. */
    record Cell(Column column, String text) {}
}
