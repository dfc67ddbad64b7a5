package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Entry;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.ics.IcsImport;
import my.lawatan.interchange.notes.NotesPlan;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.text.Labels;
import my.lawatan.text.Spans;
import my.lawatan.text.Visible;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lawatan import FILE X}: takes what a calendar or a list of people states, as one edit. */
@Command(name = "import")
final class ImportCommand extends ReportCommand {
    @Parameters(index = "1", paramLabel = "X.ics|X.csv|X.xlsx|X.vcf|COPY.lawatan", descriptionKey = "cli.calendar")
    Path calendar;

    @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
    boolean dryRun;

    @Option(names = "--mapping", paramLabel = "M.json", descriptionKey = "cli.mapping")
    Path mapping;

    @Option(
            names = "--duplicates",
            paramLabel = "leave|update|add",
            descriptionKey = "cli.duplicates",
            defaultValue = "leave")
    Duplicates duplicates;

    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "cli.import-event")
    String event;

    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "cli.officer")
    String officer;

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        String name = officer(officer);
        if (Files.isDirectory(calendar)) throw new Stop("cli.error.directory", calendar);
        if (!Files.exists(calendar)) throw new Stop("cli.error.no-edits", calendar);
        if (NotesTaking.isTrip(name())) return notes(name);
        if (ListFormat.of(name()).isPresent()) return people(name);
        if (event != null) throw new Stop("cli.error.event-of-calendar");
        if (mapping != null) throw new Stop("cli.error.mapping-of-calendar", calendar);
        byte[] bytes = Files.readAllBytes(calendar);
        return dryRun ? look(bytes) : take(bytes, name);
    }

    private int notes(String by) {
        NotesTaking taking = NotesTaking.of(calendar, session.files());
        if (dryRun) {
            try (Store store = session.files().read().apply(file)) {
                Trip trip = store.load().trip();
                return tell(taking, taking.plan(trip), trip, Optional.empty());
            }
        }
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), by, Runnable::run)) {
            Trip before = workspace.trip();
            NotesPlan plan = taking.plan(before);
            return tell(taking, plan, before, NotesPlan.edit(plan.proposals()).flatMap(workspace::apply));
        }
    }

    private int tell(NotesTaking taking, NotesPlan plan, Trip trip, Optional<Entry> entry) {
        if (json()) line(Json.text(taking.node(plan, trip, messages, entry)));
        else taking.lines(plan, trip, messages, dryRun).forEach(this::line);
        return plan.lost() == 0 ? Exit.OK : Exit.FOUND;
    }

    private int people(String officer) throws IOException {
        PeopleTaking taking =
                PeopleTaking.of(calendar, Optional.ofNullable(mapping), duplicates, Optional.ofNullable(event));
        if (dryRun) {
            try (Store store = session.files().read().apply(file)) {
                return tell(taking, taking.plan(store.load().trip()), Optional.empty());
            }
        }
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), officer, Runnable::run)) {
            PeopleTaking.Taken taken = taking.plan(workspace.trip());
            return tell(taking, taken, taken.edit().flatMap(workspace::apply));
        }
    }

    private int tell(PeopleTaking taking, PeopleTaking.Taken taken, Optional<Entry> entry) {
        if (json()) line(Json.text(taking.node(taken, messages, entry)));
        else taking.lines(taken, messages, dryRun).forEach(this::line);
        return taken.exit();
    }

    private int look(byte[] bytes) {
        try (Store store = session.files().read().apply(file)) {
            Trip trip = store.load().trip();
            return tell(IcsImport.plan(bytes, name(), trip), trip.settings().hostZone(), Optional.empty());
        }
    }

    private int take(byte[] bytes, String name) {
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), name, Runnable::run)) {
            ImportPlan plan = IcsImport.plan(bytes, name(), workspace.trip());
            Optional<Entry> entry = plan.edit().flatMap(workspace::apply);
            return tell(plan, workspace.trip().settings().hostZone(), entry);
        }
    }

    private String name() {
        return String.valueOf(calendar.getFileName());
    }

    private int tell(ImportPlan plan, ZoneId host, Optional<Entry> entry) {
        if (json()) line(Json.text(node(plan, entry)));
        else text(plan, new Spans(messages, host));
        if (plan.leftOut().isEmpty()) return Exit.OK;
        return plan.proposals().isEmpty() ? Exit.FAILED : Exit.FOUND;
    }

    private ObjectNode node(ImportPlan plan, Optional<Entry> entry) {
        ObjectNode node = Json.object();
        ArrayNode added = node.putArray("added");
        plan.of(Proposal.Kind.ADDED).forEach(p -> added.add(node(p)));
        ArrayNode updated = node.putArray("updated");
        plan.of(Proposal.Kind.UPDATED).forEach(p -> {
            ObjectNode update = node(p);
            ArrayNode components = update.putArray("components");
            p.components().forEach(components::add);
            updated.add(update);
        });
        node.put("unchanged", plan.of(Proposal.Kind.UNCHANGED).count());
        remarks(node.putArray("leftOut"), plan.leftOut());
        remarks(node.putArray("doubts"), plan.doubts());
        node.put("entry", entry.map(e -> e.id().toString()).orElse(null));
        return node;
    }

    private static ObjectNode node(Proposal proposal) {
        ObjectNode node = Json.object()
                .put("line", proposal.line())
                .put("event", proposal.event().id().toString())
                .put("uid", Visible.line(proposal.uid()))
                .put("title", proposal.event().title().plain());
        node.set("when", ItemJson.write(proposal.event()).get("when"));
        return node;
    }

    private void remarks(ArrayNode array, List<Remark> remarks) {
        for (Remark remark : remarks)
            array.addObject().put("line", remark.line()).put("reason", Visible.line(remark.text(messages)));
    }

    private void text(ImportPlan plan, Spans spans) {
        say("cli.import.added", plan.of(Proposal.Kind.ADDED).toList(), spans);
        say("cli.import.updated", plan.of(Proposal.Kind.UPDATED).toList(), spans);
        long same = plan.of(Proposal.Kind.UNCHANGED).count();
        if (same > 0) line(messages.text("cli.import.unchanged", same));
        tell("cli.import.left-out", plan.leftOut());
        tell("cli.import.doubts", plan.doubts());
        if (dryRun) line(messages.text("cli.import.dry-run"));
    }

    private void say(String key, List<Proposal> proposals, Spans spans) {
        if (proposals.isEmpty()) return;
        line(messages.text(key, proposals.size()));
        for (Proposal p : proposals) {
            String what = Visible.line(p.event().title().plain());
            String changed = p.components().stream()
                    .map(component -> Labels.component(component, messages))
                    .reduce((a, b) -> a + ", " + b)
                    .map(all -> " (" + all + ")")
                    .orElse("");
            line(messages.text(
                    "cli.import.event", p.line(), spans.whole(p.event().when()), what + changed));
        }
    }

    private void tell(String key, List<Remark> remarks) {
        if (remarks.isEmpty()) return;
        line(messages.text(key, remarks.size()));
        for (Remark remark : remarks)
            line(messages.text("cli.import.remark", remark.line(), Visible.line(remark.text(messages))));
    }
}
