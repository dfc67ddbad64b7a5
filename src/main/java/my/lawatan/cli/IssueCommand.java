package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import my.lawatan.change.Version;
import my.lawatan.check.Finding;
import my.lawatan.document.ChangeLines;
import my.lawatan.document.Clearance;
import my.lawatan.document.VersionWords;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.text.Visible;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Plain;
import my.lawatan.trip.Titles;
import my.lawatan.workspace.Distribution;
import my.lawatan.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan issue FILE --note TEXT}: freezes the trip as the next version. */
@Command(name = "issue")
final class IssueCommand extends ReportCommand {
    @Option(names = "--note", required = true, paramLabel = "TEXT", descriptionKey = "cli.note")
    String note;

    @Option(names = "--cleared-by", paramLabel = "NAME", descriptionKey = "cli.cleared-by", defaultValue = "")
    String clearedBy;

    @Option(names = "--copy", paramLabel = "HOLDER", descriptionKey = "cli.copy")
    List<String> copies = List.of();

    @Option(names = "--despite-findings", paramLabel = "REASON", descriptionKey = "cli.despite", defaultValue = "")
    String reason;

    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "cli.officer")
    String officer;

    IssueCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        String name = officer(officer);
        Distribution distribution = distribution();
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), name, Runnable::run)) {
            List<Finding> stops =
                    Clearance.stops(workspace.trip(), session.clock().instant());
            if (!stops.isEmpty() && reason.isBlank()) return refused(stops);
            String whole =
                    Clearance.note(line("--note", note), stops.size(), line("--despite-findings", reason), messages);
            Version version = workspace.issue(line("--cleared-by", clearedBy), whole, distribution);
            issued(workspace, version, stops);
            return Exit.OK;
        }
    }

    private Distribution distribution() {
        return new Distribution(copies.stream()
                .map(holder -> line("--copy", holder))
                .map(Distribution.Recipient::of)
                .toList());
    }

    private static String line(String option, String text) {
        String line = Plain.line(text.strip());
        if (line.isEmpty() && option.equals("--note")) throw new Stop("cli.error.note");
        if (line.isEmpty() && option.equals("--copy")) throw new Stop("cli.error.copy");
        return line;
    }

    private int refused(List<Finding> stops) {
        if (json()) line(Json.text(result(null, stops)));
        else stops.forEach(finding -> line(Visible.line(sentence(finding))));
        session.out().flush();
        new Errors(session).say(messages.text("cli.issue.refused", stops.size()));
        return Exit.FOUND;
    }

    private void issued(Workspace workspace, Version version, List<Finding> stops) {
        List<Copy> listed = workspace.trip().copies().stream()
                .filter(copy -> copy.version().equals(version.id()))
                .sorted(Comparator.comparingInt(Copy::number))
                .toList();
        if (json()) {
            ObjectNode node = result(version, stops);
            listed.forEach(copy -> ((ArrayNode) node.get("copies")).add(ItemJson.write(copy)));
            line(Json.text(node));
        } else {
            String asOf =
                    ChangeLines.plain(new VersionWords(workspace.trip(), messages.language()).asOf(version.asOf()));
            line(messages.text("cli.issue.done", version.name(), asOf));
            listed.forEach(
                    copy -> line(messages.text("cli.issue.copy", Visible.line(Titles.of(copy, workspace.trip())))));
        }
    }

    private ObjectNode result(Version version, List<Finding> stops) {
        ObjectNode node = Json.object();
        node.set("version", version == null ? null : Info.node(version));
        node.putArray("copies");
        ArrayNode findings = node.putArray("findings");
        stops.forEach(
                finding -> findings.addObject().put("rule", finding.rule()).put("text", sentence(finding)));
        return node;
    }

    private String sentence(Finding finding) {
        return messages.text(finding.key(), finding.arguments().toArray());
    }
}
