package my.lawatan.ui.checks;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.change.Entry;
import my.lawatan.check.Action;
import my.lawatan.check.Checked;
import my.lawatan.check.Checks;
import my.lawatan.check.Finding;
import my.lawatan.plan.Fix;
import my.lawatan.plan.Fixes;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Worsened;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** What the list of findings shows, and what an officer does about one of them. */
public final class ChecksViewModel implements AutoCloseable {
    /** What a button offers. */
    public record Offer(String label, Fix fix) {}

    private record Reading(Checked checked, List<Entry> history) {}

    private static final Set<Action> AT_THE_BRIEF = EnumSet.of(Action.BRIEFS, Action.WRITING);

    private final Workspace workspace;
    private final Selection selection;
    private final Edits edits;
    private final LiveChecks checks;
    private final Worsened worsened;
    private final Messages messages;
    private final Navigator navigator;
    private final Consumer<String> say;
    private final Background.Latest reading;
    private final Background.Latest mending;
    private final Observation observing;

    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Filter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Row.Found>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final WaivingModel waiving;
    private Reading read;

    /** @param worsened what the latest import has made worse
     * @param navigator opens the room where an item is seen
     * @param say shows a sentence for a moment */
    public ChecksViewModel(
            Workspace workspace,
            Selection selection,
            Edits edits,
            LiveChecks checks,
            Worsened worsened,
            Messages messages,
            Background background,
            Navigator navigator,
            Consumer<String> say) {
        this.workspace = workspace;
        this.selection = selection;
        this.edits = edits;
        this.checks = checks;
        this.worsened = worsened;
        this.messages = messages;
        this.navigator = navigator;
        this.say = say;
        this.reading = background.latest(ChecksViewModel::fault);
        this.mending = background.latest(ChecksViewModel::fault);
        this.waiving = new WaivingModel(workspace, edits, messages, say, selected::get);
        this.observing = workspace.observe(changed -> read());
        filter.addListener(o -> show());
        worsened.latest().addListener(o -> {
            show();
            lookAtWorse();
        });
        read();
    }

    // shown by the window with its code
    private static void fault(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    private void read() {
        Trip trip = workspace.trip();
        reading.ask(() -> read(trip), this::show);
    }

    private Reading read(Trip trip) {
        Checked checked = checks.of(trip);
        List<ItemRef> waivers =
                checked.waived().values().stream().<ItemRef>map(ItemRef::to).toList();
        return new Reading(checked, waivers.isEmpty() ? List.of() : workspace.history(waivers));
    }

    private void show(Reading latest) {
        read = latest;
        counts.set(counted(latest.checked()));
        show();
    }

    private static Map<Filter, Integer> counted(Checked checked) {
        Map<Filter, Integer> counts = new EnumMap<>(Filter.class);
        counts.put(Filter.ALL, checked.open().size());
        counts.put(Filter.WAIVED, checked.waived().size());
        for (Finding finding : checked.open())
            counts.merge(Filter.valueOf(finding.severity().name()), 1, Integer::sum);
        return counts;
    }

    private void show() {
        if (read == null) return;
        List<Row> next =
                new Rows(read.checked(), read.history(), worsened.latest().get().by(), messages).of(filter.get());
        Optional<Row.Found> before = selected.get();
        int at = before.map(rows.get()::indexOf).orElse(-1);
        rows.set(next);
        choose(before.flatMap(b -> same(next, b)).or(() -> near(next, Math.max(0, at))));
    }

    // the group comes to stand above what was looked at, and would not be seen
    private void lookAtWorse() {
        if (waiving.asked().get()) return;
        found(rows.get())
                .filter(row -> !row.broughtBy().isEmpty())
                .findFirst()
                .ifPresent(row -> choose(Optional.of(row)));
    }

    private static Optional<Row.Found> same(List<Row> rows, Row.Found row) {
        return found(rows)
                .filter(r -> r.finding().identity().equals(row.finding().identity()))
                .filter(r -> r.waived().isPresent() == row.waived().isPresent())
                .findFirst();
    }

    // what stands where the settled one stood is the next one to settle
    private static Optional<Row.Found> near(List<Row> rows, int at) {
        return found(rows.subList(Math.min(at, rows.size()), rows.size()))
                .findFirst()
                .or(() -> found(rows).reduce((a, b) -> b));
    }

    private static java.util.stream.Stream<Row.Found> found(List<Row> rows) {
        return rows.stream().filter(Row.Found.class::isInstance).map(Row.Found.class::cast);
    }

    private void choose(Optional<Row.Found> row) {
        boolean other = !row.map(r -> r.finding().identity())
                .equals(selected.get().map(r -> r.finding().identity()));
        selected.set(row);
        if (other || row.filter(r -> r.waived().isPresent()).isPresent()) waiving.putAway();
        offers.set(List.of());
        mending.cancel();
        row.filter(r -> editable() && r.waived().isEmpty()).ifPresent(this::findFixes);
    }

    private void findFixes(Row.Found row) {
        Checked checked = read.checked();
        mending.watch(
                far -> new Fixes(checked, UUID::randomUUID)
                        .of(row.finding(), () -> far.accept(0)).stream()
                                .map(this::offer)
                                .toList(),
                part -> {},
                offers::set);
    }

    private Offer offer(Fix fix) {
        return new Offer(messages.text(fix.key(), fix.arguments().toArray()), fix);
    }

    /** Looks again at what is near by now; called each minute. */
    public void tick() {
        read();
    }

    /** The list: heads and findings. */
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many findings each filter would show. */
    ReadOnlyObjectProperty<Map<Filter, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The finding that is looked at. */
    ReadOnlyObjectProperty<Optional<Row.Found>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What would mend the selected finding. */
    public ReadOnlyObjectProperty<List<Offer>> offers() {
        return offers.getReadOnlyProperty();
    }

    /** Why the selected finding may stand, and until when. */
    WaivingModel waiving() {
        return waiving;
    }

    public boolean editable() {
        return !workspace.readOnly();
    }

    /** Selects the finding, and in the window what it is about. */
    void select(Row.Found row) {
        if (selected.get().filter(row::equals).isEmpty()) choose(Optional.of(row));
        selection.select(target(row.finding()));
    }

    /** Opens the room where the selected finding is settled. */
    public void showSelected() {
        selected.get().ifPresent(row -> navigator.show(target(row.finding())));
    }

    // a brief is settled at the brief, all else at the event
    private static ItemRef target(Finding finding) {
        return finding.items().stream()
                .filter(i -> AT_THE_BRIEF.contains(Checks.action(finding)) && i.kind() == ItemKind.BRIEF)
                .findFirst()
                .orElse(finding.items().get(0));
    }

    /** Makes the edit that an offer stands for. */
    public void mend(Offer offer) {
        edits.submit(
                offer.fix().edit(), entry -> say.accept(messages.text("checks.mended", offer.label())), this::refused);
    }

    private void refused(Refused refused) {
        say.accept(messages.text(refused));
    }

    @Override
    public void close() {
        observing.close();
    }
}
