package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.table.Grid;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;

/** What an officer said of a list of people, kept for the next list with the same headings. */
final class KnownMappings {
    private static final String BETWEEN = ",";

    /** Order, side, titles and heading stand before the columns. */
    private static final int BEFORE = 4;

    private final Remembered remembered;

    /** @param folder of the officer's settings; made if need be */
    KnownMappings(Path folder) {
        this.remembered = new Remembered(folder);
    }

    /** As the officer said last time; else as it looks. */
    Mapping of(Grid grid) {
        Mapping guessed = Mapping.guess(grid);
        return remembered
                .of(guessed.key(grid))
                .map(said -> read(said, guessed))
                .filter(mapping -> mapping.heading() < grid.rows().size())
                .orElse(guessed);
    }

    void keep(Mapping mapping, Grid grid) {
        Stream<String> before = Stream.of(
                mapping.order().name(),
                mapping.side().name(),
                String.valueOf(mapping.titles()),
                String.valueOf(mapping.heading()));
        remembered.keep(
                Mapping.guess(grid).key(grid),
                Stream.concat(before, mapping.columns().stream().map(Column::words))
                        .collect(Collectors.joining(BETWEEN)));
    }

    private static Mapping read(String said, Mapping guessed) {
        List<String> parts = Arrays.asList(said.split(BETWEEN, -1));
        if (parts.size() != guessed.columns().size() + BEFORE) return guessed;
        try {
            int heading = Integer.parseInt(parts.get(3));
            return guessed.with(parts.stream().skip(BEFORE).map(Column::of).toList())
                    .with(NameOrder.valueOf(parts.get(0)))
                    .with(Side.valueOf(parts.get(1)))
                    .withTitles(Boolean.parseBoolean(parts.get(2)))
                    .withHeading(heading);
        } catch (IllegalArgumentException | Refused e) {
            return guessed;
        }
    }
}
