package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.change.Change;
import my.lawatan.change.Clash;
import my.lawatan.change.Entry;
import my.lawatan.change.Heads;
import my.lawatan.change.Merge;
import my.lawatan.document.Authors;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.text.Labels;
import my.lawatan.text.Said;
import my.lawatan.text.Visible;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Chronicle;
import my.lawatan.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lawatan merge FILE THEIRS}: takes over what was done in another copy of the same trip. */
@Command(name = "merge")
final class MergeCommand extends ReportCommand {
    @Parameters(index = "1", paramLabel = "THEIRS", descriptionKey = "cli.theirs")
    Path theirs;

    MergeCommand(Session session) {
        super(session);
    }

    /** What came, and what it came upon. */
    private record Merged(Trip trip, List<Entry> news, long versions, List<Clash> clashes, OutcomeReport outcome) {}

    @Override
    public Integer call() {
        if (Files.isDirectory(theirs)) throw new Stop("cli.error.directory", theirs);
        if (!Files.exists(theirs)) throw new Stop("cli.error.no-edits", theirs);
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), session.officer(), Runnable::run);
                Store other = session.files().read().apply(theirs);
                Workspace copy = Workspace.open(other, session.clock(), session.officer(), Runnable::run)) {
            Merged merged = merge(workspace, copy.chronicle());
            if (json()) line(Json.text(node(merged)));
            else text(merged);
            return merged.clashes().isEmpty() ? Exit.OK : Exit.FOUND;
        }
    }

    private Merged merge(Workspace workspace, Chronicle chronicle) {
        List<Entry> known = workspace.journal();
        Trip ours = workspace.trip();
        int versions = workspace.versions().size();
        List<Clash> clashes = workspace.merge(chronicle);
        Set<UUID> ids = known.stream().map(Entry::id).collect(Collectors.toSet());
        List<Entry> news = chronicle.entries().stream()
                .filter(entry -> !ids.contains(entry.id()))
                .toList();
        Set<UUID> there = chronicle.entries().stream().map(Entry::id).collect(Collectors.toSet());
        Trip common = Merge.of(known.stream()
                        .filter(entry -> there.contains(entry.id()))
                        .toList())
                .trip();
        Trip merged = workspace.trip();
        return new Merged(
                merged,
                news,
                workspace.versions().size() - versions,
                clashes,
                OutcomeReport.ofMerge(
                        common,
                        ours,
                        merged,
                        session.clock().instant(),
                        new Authors(news, messages, merged.settings().hostZone()),
                        messages));
    }

    private void text(Merged merged) {
        line(messages.text("cli.merge.taken", merged.news().size(), merged.versions(), theirs));
        if (!merged.clashes().isEmpty())
            line(messages.text("cli.merge.clashes", merged.clashes().size(), file, theirs));
        Said said = new Said(merged.trip(), java.util.Map.of(), messages);
        for (Clash clash : merged.clashes()) {
            line(Visible.line(messages.text("cli.merge.clash", what(clash, said))));
            clash.heads()
                    .forEach(write -> line(Visible.line(messages.text(
                            "cli.merge.value",
                            value(clash, write, said),
                            write.entry().officer(),
                            write.entry().at()))));
        }
        merged.outcome().lines(true).forEach(this::line);
    }

    private String what(Clash clash, Said said) {
        String item = said.item(clash.item());
        return clash.component().equals(Change.EXISTS)
                ? item
                : messages.text("cli.merge.of", Labels.component(clash.component(), messages), item);
    }

    private String value(Clash clash, Heads.Write write, Said said) {
        Change change = write.change();
        if (change.deletes()) return messages.text("cli.merge.removed");
        if (clash.component().equals(Change.EXISTS)) return messages.text("cli.merge.kept");
        return said.value(write.valueOf(clash.item().kind().component(clash.component())));
    }

    private ObjectNode node(Merged merged) {
        ObjectNode node = Json.object().put("entries", merged.news().size()).put("versions", merged.versions());
        ArrayNode clashes = node.putArray("clashes");
        Said said = new Said(merged.trip(), java.util.Map.of(), messages);
        for (Clash clash : merged.clashes()) {
            ItemKind kind = clash.item().kind();
            ObjectNode one = clashes.addObject()
                    .put("kind", kind.word())
                    .put("item", clash.item().id().toString())
                    .put("component", clash.component());
            ArrayNode values = one.putArray("values");
            clash.heads().forEach(write -> values.addObject()
                    .put("text", value(clash, write, said))
                    .put("officer", write.entry().officer())
                    .put("at", write.entry().at().toString())
                    .put("entry", write.entry().id().toString()));
        }
        merged.outcome().into(node);
        return node;
    }
}
