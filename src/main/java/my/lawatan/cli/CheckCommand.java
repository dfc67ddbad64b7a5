package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import my.lawatan.check.Checks;
import my.lawatan.check.Finding;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.trip.Trip;
import picocli.CommandLine.Command;

/** {@code lawatan check FILE}: what the rules find. */
@Command(name = "check")
final class CheckCommand extends ReportCommand {
    CheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Trip trip;
        try (Store store = session.files().read().apply(file)) {
            trip = store.load().trip();
        }
        List<Finding> findings = Checks.all(trip);
        if (json()) JsonArray.print(findings.stream().map(this::node), session.out());
        else if (findings.isEmpty()) line(messages.text("cli.check.nothing"));
        else columns(findings).print(session.out());
        return findings.isEmpty() ? Exit.OK : Exit.FOUND;
    }

    private Columns columns(List<Finding> findings) {
        Columns columns = new Columns(List.of(
                messages.text("cli.head.severity"), messages.text("cli.head.rule"), messages.text("cli.head.finding")));
        for (Finding finding : findings) columns.add(List.of(severity(finding), finding.rule(), sentence(finding)));
        return columns;
    }

    private ObjectNode node(Finding finding) {
        ObjectNode node = Json.object();
        node.put("rule", finding.rule());
        node.put("severity", severity(finding));
        ArrayNode items = node.putArray("items");
        finding.items().forEach(ref -> items.addObject()
                .put("kind", ref.kind().word())
                .put("id", ref.id().toString()));
        return node.put("text", sentence(finding));
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private String sentence(Finding finding) {
        return messages.text(finding.key(), finding.arguments().toArray());
    }
}
