package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.trip.Copy;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** Makes the list with which somebody goes round to collect what is superseded and to hand over what is not. It is the office's own. */
final class RecallLists {
    private final Trip trip;
    private final Instant now;
    private final Wording words;
    private final Registers registers;
    private final Map<UUID, Version> versions;
    private final Optional<Version> latest;

    /** @param versions all that were issued, oldest first
     * @param now who holds what is known up to then, whatever the version speaks for */
    RecallLists(Commission commission, List<Version> versions, Instant now) {
        this.trip = commission.trip();
        this.now = now;
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.RECALL_LIST);
        this.versions = versions.stream().collect(Collectors.toMap(Version::id, version -> version));
        this.latest = versions.stream().reduce((one, later) -> later);
    }

    RegisterPaper paper() {
        Map<String, List<Copy>> out = byHolder(copies().filter(copy -> !ofLatest(copy) && isOut(copy)));
        int count = out.values().stream().mapToInt(List::size).sum();
        String held =
                latest.map(version -> words.say("recall.held", version.name())).orElse("");
        return registers.paper(
                words.say("recall.counts", count, registers.moment(now)),
                List.of(swaps(out), held(held)),
                words.say("recall.nothing"));
    }

    private Stream<Copy> copies() {
        Comparator<Copy> byVersion = Comparator.comparing(copy -> Optional.ofNullable(versions.get(copy.version()))
                .map(Version::number)
                .orElse(0));
        return trip.copies().stream()
                .sorted(byVersion.thenComparing(Copy::number).thenComparing(Copy::id));
    }

    private boolean ofLatest(Copy copy) {
        return latest.filter(version -> version.id().equals(copy.version())).isPresent();
    }

    private static boolean isOut(Copy copy) {
        return copy.handed().isPresent() && copy.back().isEmpty();
    }

    private String holder(Copy copy) {
        return copy.person().isPresent() ? registers.person(copy.person()) : copy.holder();
    }

    private Map<String, List<Copy>> byHolder(Stream<Copy> copies) {
        return copies.collect(Collectors.groupingBy(this::holder, TreeMap::new, Collectors.toList()));
    }

    /** Whoever has something to give back, or something to get. */
    private Section swaps(Map<String, List<Copy>> out) {
        Map<String, List<Copy>> waiting =
                byHolder(copies().filter(copy -> ofLatest(copy) && copy.handed().isEmpty()));
        TreeMap<String, List<Copy>> all = new TreeMap<>(out);
        waiting.forEach((holder, copies) -> all.merge(holder, List.of(), (old, none) -> old));
        List<Row> rows = all.entrySet().stream()
                .map(entry -> swap(entry.getKey(), entry.getValue(), waiting.getOrDefault(entry.getKey(), List.of())))
                .toList();
        return registers.section(
                "swap",
                "recall.swap",
                rows,
                registers.column("holder", Width.REST),
                registers.column("collect", Width.MIDDLE),
                registers.column("collected", Width.MIDDLE),
                registers.column("hand-over", Width.MIDDLE),
                registers.column("received", Width.WIDE));
    }

    private Row swap(String holder, List<Copy> collect, List<Copy> give) {
        Copy first = Stream.concat(collect.stream(), give.stream()).findFirst().orElseThrow();
        String since = collect.stream()
                .findFirst()
                .flatMap(Copy::handed)
                .map(at -> words.say("recall.since", registers.moment(at)))
                .orElse("");
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.title(holder, ""));
        cells.add(named(collect).more(since));
        cells.add(collect.isEmpty() ? Cell.of("") : Cell.sign());
        cells.add(named(give));
        cells.add(give.isEmpty() ? Cell.of("") : Cell.sign());
        return new Row(Anchor.of(first), cells);
    }

    private Cell named(List<Copy> copies) {
        if (copies.isEmpty()) return new Cell(words.say("recall.none"), "", Look.NONE);
        return Cell.of(copies.stream().map(this::named).collect(Collectors.joining(", ")));
    }

    private String named(Copy copy) {
        Version version = versions.get(copy.version());
        return version == null
                ? words.say("recall.earlier", copy.number())
                : words.say("recall.copy", version.name(), copy.number());
    }

    private Section held(String name) {
        List<Row> rows = copies().filter(this::ofLatest).map(this::held).toList();
        return new Section(
                "held",
                name,
                List.of(
                        registers.column("copy-number", Width.NUMBER),
                        registers.column("holder", Width.REST),
                        registers.column("copy-form", Width.SHORT),
                        registers.column("handed", Width.MIDDLE),
                        registers.column("read", Width.MIDDLE),
                        registers.column("copy-back", Width.MIDDLE)),
                rows);
    }

    // a copy that waits to be handed over stands above too
    private Row held(Copy copy) {
        Cell handed = copy.handed()
                .map(at -> Cell.of(registers.moment(at)))
                .orElseGet(() -> new Cell(words.say("recall.not-handed"), "", Look.NONE));
        return new Row(
                Anchor.of(copy),
                List.of(
                        Cell.of(Integer.toString(copy.number())),
                        Cell.title(holder(copy), words.of(copy.note())),
                        Cell.of(words.word(copy.form())),
                        handed,
                        Cell.of(said(copy.acknowledged())),
                        Cell.of(said(copy.back()))));
    }

    private String said(Optional<TimePoint> point) {
        return point.map(registers::moment).orElse("");
    }
}
