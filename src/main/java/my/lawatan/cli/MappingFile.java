package my.lawatan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.interchange.table.Grid;
import my.lawatan.json.Json;
import my.lawatan.text.Fold;
import my.lawatan.text.Words;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Side;

/**
 * What somebody wrote down on how a list is to be read: {@code {"columns": {"Nombre": "full-name"}, "order": "given-family"}}. Whatever it
 * does not say is seen from the list.
 */
record MappingFile(JsonNode said) {
    /** Headings stand among the first rows or nowhere. */
    private static final int FIRST_ROWS = 12;

    private static final Set<String> KNOWN =
            Set.of("columns", "order", "side", "titles", "encoding", "separator", "sheet", "event");

    /** Says nothing. */
    static final MappingFile NONE = new MappingFile(Json.object());

    /** The file's words.
     *
     * @throws Stop if there is no such file, or a member that nobody knows */
    static MappingFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new Stop("cli.error.no-edits", file);
        JsonNode said = Json.parse(Files.readString(file));
        for (Map.Entry<String, JsonNode> member : said.properties())
            if (!KNOWN.contains(member.getKey()))
                throw new Stop(
                        "cli.error.mapping",
                        member.getKey(),
                        String.join(", ", KNOWN.stream().sorted().toList()));
        return new MappingFile(said);
    }

    /** How the file is to be read. */
    ListFile.Reading reading() {
        ListFile.Reading reading = ListFile.Reading.AS_SEEN;
        if (said.has("encoding"))
            reading = reading.with(encoding(said.get("encoding").asText()));
        if (said.has("sheet")) reading = reading.with(said.get("sheet").asText());
        if (!said.has("separator")) return reading;
        String separator = said.get("separator").asText();
        if (separator.length() != 1) throw new Stop("cli.error.separator", separator);
        return reading.with(separator.charAt(0));
    }

    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Stop("cli.error.encoding", name);
        }
    }

    /** The event whose guests the list names, by its id or how its title begins. */
    Optional<String> event() {
        return Optional.ofNullable(said.get("event")).map(JsonNode::asText);
    }

    /** What the columns hold. */
    Mapping mapping(Grid grid) {
        Mapping mapping = Mapping.guess(grid);
        if (said.has("order"))
            mapping = mapping.with(constant(NameOrder.class, said.get("order").asText()));
        if (said.has("side"))
            mapping = mapping.with(constant(Side.class, said.get("side").asText()));
        if (said.has("titles")) mapping = mapping.withTitles(said.get("titles").asBoolean());
        if (!said.has("columns")) return mapping;
        mapping = headed(mapping, grid);
        return mapping.with(columns(mapping, grid));
    }

    // headings that nobody would take for such are known by being named here
    private Mapping headed(Mapping mapping, Grid grid) {
        if (mapping.heading() >= 0) return mapping;
        for (int i = 0; i < Math.min(FIRST_ROWS, grid.rows().size()); i++) {
            Mapping there = mapping.withHeading(i);
            if (said.get("columns").properties().stream()
                    .anyMatch(column -> named(column.getKey(), there, grid).isPresent())) return there;
        }
        return mapping;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (Words.kebab(constant.name()).equals(word)) return constant;
            words.add(Words.kebab(constant.name()));
        }
        throw new Stop("cli.error.word", word, String.join(", ", words));
    }

    // by its heading, or by its number from 1
    private List<Column> columns(Mapping guessed, Grid grid) {
        List<Column> columns = new ArrayList<>(guessed.columns());
        for (Map.Entry<String, JsonNode> column : said.get("columns").properties()) {
            int at = at(column.getKey(), guessed, grid)
                    .orElseThrow(() -> new Stop("cli.error.no-column", column.getKey(), headings(guessed, grid)));
            Column meaning = Column.of(column.getValue().asText());
            columns.replaceAll(old -> old.equals(meaning) ? Column.UNUSED : old);
            columns.set(at, meaning);
        }
        return columns;
    }

    private static Optional<Integer> at(String name, Mapping mapping, Grid grid) {
        Optional<Integer> named = named(name, mapping, grid);
        if (named.isPresent() || !name.matches("[1-9]\\d{0,3}")) return named;
        return Optional.of(Integer.parseInt(name) - 1)
                .filter(i -> i < mapping.columns().size());
    }

    private static Optional<Integer> named(String name, Mapping mapping, Grid grid) {
        if (mapping.heading() < 0) return Optional.empty();
        Grid.Row heading = grid.rows().get(mapping.heading());
        return IntStream.range(0, heading.cells().size())
                .filter(i -> Fold.fold(heading.cell(i).strip()).equals(Fold.fold(name.strip())))
                .boxed()
                .findFirst();
    }

    private static String headings(Mapping guessed, Grid grid) {
        if (guessed.heading() < 0) return "1–" + guessed.columns().size();
        return String.join(", ", grid.rows().get(guessed.heading()).own());
    }
}
