package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
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
                NotesPlan plan = taking.plan(trip);
                return tell(taking, plan, Made.looked(trip, NotesPlan.edit(plan.proposals())));
            }
        }
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), by, Runnable::run)) {
            NotesPlan plan = taking.plan(workspace.trip());
            return tell(taking, plan, Made.by(workspace, NotesPlan.edit(plan.proposals())));
        }
    }

    private int tell(NotesTaking taking, NotesPlan plan, Made made) {
        tell(
                () -> taking.node(plan, made.before(), messages, made.entry()),
                () -> taking.lines(plan, made.before(), messages, dryRun).forEach(this::line),
                made);
        return plan.lost() == 0 ? Exit.OK : Exit.FOUND;
    }

    /** What the edit makes of the trip. @param entry in the journal, if it was made */
    private record Made(Trip before, Trip after, Optional<Entry> entry) {
        static Made looked(Trip trip, Optional<Edit> edit) {
            return new Made(trip, edit.map(one -> one.applyTo(trip)).orElse(trip), Optional.empty());
        }

        static Made by(Workspace workspace, Optional<Edit> edit) {
            Trip before = workspace.trip();
            Optional<Entry> entry = edit.flatMap(workspace::apply);
            return new Made(before, workspace.trip(), entry);
        }
    }

    private void tell(Supplier<ObjectNode> node, Runnable text, Made made) {
        OutcomeReport outcome =
                OutcomeReport.of(made.before(), made.after(), session.clock().instant(), messages);
        if (json()) {
            ObjectNode result = node.get();
            outcome.into(result);
            line(Json.text(result));
        } else {
            text.run();
            outcome.lines(!dryRun).forEach(this::line);
        }
    }

    private int people(String officer) throws IOException {
        PeopleTaking taking =
                PeopleTaking.of(calendar, Optional.ofNullable(mapping), duplicates, Optional.ofNullable(event));
        if (dryRun) {
            try (Store store = session.files().read().apply(file)) {
                Trip trip = store.load().trip();
                PeopleTaking.Taken taken = taking.plan(trip);
                return tell(taking, taken, Made.looked(trip, taken.edit()));
            }
        }
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), officer, Runnable::run)) {
            PeopleTaking.Taken taken = taking.plan(workspace.trip());
            return tell(taking, taken, Made.by(workspace, taken.edit()));
        }
    }

    private int tell(PeopleTaking taking, PeopleTaking.Taken taken, Made made) {
        tell(
                () -> taking.node(taken, messages, made.entry()),
                () -> taking.lines(taken, messages, dryRun).forEach(this::line),
                made);
        return taken.exit();
    }

    private int look(byte[] bytes) {
        try (Store store = session.files().read().apply(file)) {
            Trip trip = store.load().trip();
            ImportPlan plan = IcsImport.plan(bytes, name(), trip);
            return tell(plan, Made.looked(trip, plan.edit()));
        }
    }

    private int take(byte[] bytes, String name) {
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), name, Runnable::run)) {
            ImportPlan plan = IcsImport.plan(bytes, name(), workspace.trip());
            return tell(plan, Made.by(workspace, plan.edit()));
        }
    }

    private String name() {
        return String.valueOf(calendar.getFileName());
    }

    private int tell(ImportPlan plan, Made made) {
        Spans spans = new Spans(messages, made.after().settings().hostZone());
        tell(() -> node(plan, made.entry()), () -> text(plan, spans), made);
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
