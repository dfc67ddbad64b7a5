package my.lawatan.interchange.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Plain;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;

/** Writes what cells say into a person. What cannot be understood is said and left out. */
final class CellReader {
    /** A place in an order of precedence; before it may stand whose order it is, as in the table on the screen: H3. */
    private static final Pattern PLACE = Pattern.compile("(?<whose>\\p{L}?) ?(?<number>\\d{1,6})\\.?");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern ENUMERATED = Pattern.compile("[,;/&+\n]| and | dan | y ");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:");
    private static final Pattern ISSUED = Pattern.compile("(.+?) *\\(([^()]+)\\)");
    private static final char NO_BREAK = '\u00A0';
    private static final char FIRST_MARK = '\u0300';
    private final PersonWords words;
    private final TitleWords titles;
    private final Bodies bodies;

    CellReader(PersonWords words, TitleWords titles, Bodies bodies) {
        this.words = words;
        this.titles = titles;
        this.bodies = bodies;
    }

    /** A cell as one line, without what is not to be seen and without needless blanks. */
    static String line(String cell) {
        String text = text(cell);
        return single(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    // most cells have nothing but single blanks between words
    private static boolean single(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || !plain(c) || c == NO_BREAK || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') return false;
        }
        return true;
    }

    /** A cell as a text in which lines are kept. */
    static String text(String cell) {
        String plain = plain(cell) ? cell : Normalizer.normalize(bare(cell), Normalizer.Form.NFC);
        return plain.strip();
    }

    private static boolean plain(String cell) {
        for (int i = 0; i < cell.length(); i++) if (!plain(cell.charAt(i))) return false;
        return true;
    }

    // letters of Europe are written in one way only, as long as no mark stands for itself
    private static boolean plain(char c) {
        return c >= ' ' && c <= '~' || c == '\n' || c >= NO_BREAK && c < FIRST_MARK;
    }

    // a text of a trip holds no control characters and no half ones
    private static String bare(String cell) {
        StringBuilder kept = new StringBuilder(cell.length());
        String lines = cell.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> {
            boolean half = c >= 0xD800 && c <= 0xDFFF;
            if (c == '\n' || c == '\t' || !Character.isISOControl(c) && !half && c != 0xFEFF) kept.appendCodePoint(c);
        });
        return kept.toString();
    }

    /** Writes the cell of that column, which is not empty, into {@code draft}. The whole name in one cell is not a matter of this class. */
    void put(Draft draft, Column column, String cell, int line, List<Remark> said) {
        if (PersonWords.nothing(cell)) return;
        String one = line(cell);
        if (column.field().translated()) {
            String text = column.field() == PersonField.STYLE ? one : text(cell);
            if (text.length() > Text.LONGEST) said.add(unread(line, column, cell));
            else translated(draft, column, text);
            return;
        }
        if (one.length() > Plain.LONGEST_LINE) said.add(unread(line, column, cell));
        else if (!name(draft, column.field(), one) && !other(draft, column.field(), one))
            said.add(unread(line, column, cell));
    }

    private static Remark unread(int line, Column column, String cell) {
        return Remark.at(line, "interchange.people.unread." + column.field().word(), Remark.excerpt(cell));
    }

    private void translated(Draft draft, Column column, String text) {
        switch (column.field()) {
            case STYLE -> draft.style = draft.style.with(column.tongue(), text);
            case LIST_FORM -> draft.list = draft.list.with(column.tongue(), text);
            case SALUTATION -> draft.salutation = draft.salutation.with(column.tongue(), text);
            case PLATE -> draft.plate = draft.plate.with(column.tongue(), text);
            case LETTER -> draft.letter = draft.letter.with(column.tongue(), text);
            case POSITION -> draft.position = draft.position.with(column.tongue(), text);
            case ACCESS -> draft.access = draft.access.with(column.tongue(), text);
            case LAST_MET_WHERE -> draft.metWhere = draft.metWhere.with(column.tongue(), text);
            case LAST_MET_NOTE -> draft.metNote = draft.metNote.with(column.tongue(), text);
            case NOTE -> draft.note = draft.note.with(column.tongue(), text);
            case DIET ->
                draft.diet = words.noDiet(text)
                        ? new Diet(Diet.Known.NONE, Text.NONE)
                        : new Diet(Diet.Known.STATED, draft.diet.needs().with(column.tongue(), text));
            default -> throw new IllegalStateException(column.words());
        }
    }

    private boolean name(Draft draft, PersonField field, String cell) {
        switch (field) {
            case TITLES -> draft.titles = titles(cell);
            case GIVEN -> draft.given = NameParts.words(cell);
            case FAMILY -> draft.family = List.of(cell);
            case SECOND_FAMILY ->
                draft.family = Stream.concat(draft.family.stream().limit(1), Stream.of(cell))
                        .toList();
            case PATRONYMIC -> draft.patronymic = cell;
            case SCRIPT -> draft.script = cell;
            case SORT_KEY -> draft.sortKey = cell;
            case PRONUNCIATION -> draft.pronunciation = cell;
            case ALIASES -> draft.aliases = aliases(draft, cell);
            default -> {
                return false;
            }
        }
        return true;
    }

    private List<Title> titles(String cell) {
        return titles.all(cell).stream()
                .map(title -> {
                    Matcher issued = ISSUED.matcher(title);
                    return issued.matches()
                            ? new Title(issued.group(1), issued.group(2).strip())
                            : new Title(title, "");
                })
                .toList();
    }

    private static List<Alias> aliases(Draft draft, String cell) {
        Map<String, Alias> known =
                draft.aliases.stream().collect(Collectors.toMap(Alias::text, Function.identity(), (a, b) -> a));
        return parts(cell, SEMICOLON)
                .map(text -> known.getOrDefault(text, new Alias(text, Optional.empty())))
                .toList();
    }

    private static Stream<String> parts(String cell, Pattern separators) {
        return separators.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty());
    }

    private boolean other(Draft draft, PersonField field, String cell) {
        switch (field) {
            case UNUSED, FULL_NAME, ID -> {}
            case ORGANISATION -> draft.organisation = Optional.of(bodies.organisation(cell));
            case GROUP -> draft.group = Optional.of(bodies.group(cell));
            case PHONE -> draft.phone = cell;
            case EMAIL -> draft.email = MAILTO.matcher(cell).replaceFirst("");
            case ORDER_LIST -> draft.orderList = cell;
            case ORDER_REASON -> draft.reason = cell;
            default -> {
                return understood(draft, field, cell);
            }
        }
        return true;
    }

    /** What is written in words that must be known; otherwise it is left as it was. */
    private boolean understood(Draft draft, PersonField field, String cell) {
        return switch (field) {
            case NAME_ORDER -> taken(words.order(cell), order -> draft.order = order);
            case SIDE -> taken(words.side(cell), side -> draft.side = side);
            case INTERPRETER -> taken(words.interpreter(cell), need -> draft.interpreter = need);
            case ROLE -> taken(words.role(cell), role -> draft.role = Optional.of(role));
            case STATUS -> taken(words.status(cell), status -> draft.status = Optional.of(status));
            case ORDER_SINCE -> taken(words.date(cell), day -> draft.since = Optional.of(day));
            case LAST_MET -> taken(words.date(cell), day -> draft.met = Optional.of(day));
            case ORDER -> place(draft, cell);
            case LANGUAGES -> languages(draft, cell);
            default -> throw new IllegalStateException(field.name());
        };
    }

    private static <T> boolean taken(Optional<T> read, Consumer<T> take) {
        read.ifPresent(take);
        return read.isPresent();
    }

    private static boolean place(Draft draft, String cell) {
        Matcher place = PLACE.matcher(cell);
        if (!place.matches() || Integer.parseInt(place.group("number")) < 1) return false;
        draft.number = Optional.of(Integer.valueOf(place.group("number")));
        if (place.group("whose").equalsIgnoreCase("h") && draft.side == Side.NOT_STATED) draft.side = Side.HOST;
        return true;
    }

    // all of them or none: half of what somebody speaks is not what they said
    private boolean languages(Draft draft, String cell) {
        List<String> tags = new ArrayList<>();
        for (String name : parts(cell, ENUMERATED).toList()) {
            Optional<String> tag = words.tongue(name);
            if (tag.isEmpty()) return false;
            if (!tags.contains(tag.get())) tags.add(tag.get());
        }
        if (!tags.isEmpty()) draft.languages = List.copyOf(tags);
        return true;
    }
}
