package my.lawatan.ui.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.check.Action;
import my.lawatan.check.Checked;
import my.lawatan.check.Checks;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Waiver;

/** The lines of the list: groups by what to do next, the gravest first, then what was waived. */
final class Rows {
    private record Placed(Row.Found row, LocalDate day, Instant start) {}

    private static final Comparator<Placed> ORDER = Comparator.comparing(
                    (Placed p) -> p.row().severity())
            .thenComparing(Placed::day)
            .thenComparing(Placed::start);

    private final Checked checked;
    private final Trip trip;
    private final Messages messages;
    private final Times times;
    private final Map<Id<?>, Entry> words = new HashMap<>();
    private final Map<String, String> brought;

    /** @param history the entries in which findings were waived
     * @param brought what the latest import made worse, and by which change */
    Rows(Checked checked, List<Entry> history, Map<String, String> brought, Messages messages) {
        this.checked = checked;
        this.brought = brought;
        this.trip = checked.facts().trip();
        this.messages = messages;
        this.times = new Times(messages);
        for (Entry entry : history)
            for (Change change : entry.changes())
                if (change.creates()) words.put(change.item().id(), entry);
    }

    /** The lines that pass. */
    List<Row> of(Filter filter) {
        List<Row> rows = new ArrayList<>();
        if (filter != Filter.WAIVED) open(filter, rows);
        if (filter == Filter.ALL || filter == Filter.WAIVED) waived(rows);
        return rows;
    }

    private void open(Filter filter, List<Row> rows) {
        Map<Action, List<Placed>> groups = new EnumMap<>(Action.class);
        List<Placed> worse = new ArrayList<>();
        for (Finding finding : checked.open())
            if (filter.passes(finding.severity()))
                (brought.containsKey(finding.identity())
                                ? worse
                                : groups.computeIfAbsent(Checks.action(finding), a -> new ArrayList<>()))
                        .add(placed(finding, Optional.empty()));
        worse.sort(ORDER);
        if (!worse.isEmpty()) add(messages.text("checks.worse"), worse, rows);
        groups.values().forEach(group -> group.sort(ORDER));
        groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Action, List<Placed>> g) ->
                                g.getValue().get(0).row().severity())
                        .thenComparing(Map.Entry::getKey))
                .forEach(g -> add(
                        messages.text("check.action." + Words.kebab(g.getKey().name())), g.getValue(), rows));
    }

    private void waived(List<Row> rows) {
        List<Placed> all = new ArrayList<>();
        checked.waived().forEach((finding, waiver) -> all.add(placed(finding, Optional.of(waiver))));
        all.sort(ORDER);
        if (!all.isEmpty()) add(messages.text("checks.waived"), all, rows);
    }

    private static void add(String title, List<Placed> group, List<Row> rows) {
        long settle = group.stream()
                .filter(p ->
                        p.row().severity() == Severity.STOP && p.row().waived().isEmpty())
                .count();
        rows.add(new Row.Head(title, group.size(), (int) settle));
        group.forEach(p -> rows.add(p.row()));
    }

    private Placed placed(Finding finding, Optional<Waiver> waiver) {
        Optional<TimeSpan> when = finding.items().stream()
                .filter(i -> i.kind() == ItemKind.EVENT)
                .findFirst()
                .flatMap(trip::find)
                .map((Item i) -> ((Event) i).when());
        Row.Found row = new Row.Found(
                finding,
                Visible.line(messages.text(finding.key(), finding.arguments().toArray())),
                when.map(this::when).orElse(""),
                messages.text("check.rule." + finding.rule()),
                waiver,
                waiver.map(this::waivedBy).orElse(""),
                waiver.isPresent() ? "" : Visible.line(brought.getOrDefault(finding.identity(), "")));
        return new Placed(
                row,
                when.flatMap(TimeSpan::day).orElse(LocalDate.MAX),
                when.flatMap(TimeSpan::startInstant).orElse(Instant.MIN));
    }

    private String when(TimeSpan when) {
        return when.startInstant()
                .map(i -> times.shortDateTime(i, when.start().orElseThrow().zone()))
                .or(() -> when.day().map(times::shortDate))
                .orElseGet(() -> messages.text("checks.undated"));
    }

    private String waivedBy(Waiver waiver) {
        String until = waiver.until()
                .map(day -> messages.text("checks.until", times.shortDate(day)))
                .orElseGet(() -> messages.text("checks.for-good"));
        Entry entry = words.get(waiver.id());
        if (entry == null) return until;
        return messages.text(
                "checks.waived-by",
                Visible.line(entry.officer()),
                times.shortDateTime(entry.at(), trip.settings().hostZone()),
                until);
    }
}
