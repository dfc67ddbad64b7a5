package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Waiver;
import my.lawatan.workspace.SharedChecks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lawatan check FILE}: what the rules find and nobody has waived. */
@Command(name = "check")
final class CheckCommand extends FileCommand {
    /** In what form the findings are printed. */
    enum Form {
        TEXT,
        JSON,
        SARIF
    }

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "cli.format-findings", defaultValue = "text")
    Form format;

    @Spec
    CommandSpec spec;

    @Option(names = "--waived", descriptionKey = "cli.check.with-waived")
    boolean waived;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Trip trip;
        try (Store store = session.files().read().apply(file)) {
            trip = store.load().trip();
        }
        Checked checked = SharedChecks.atStart(Facts.of(trip, session.clock().instant()));
        switch (format) {
            case TEXT -> print(checked);
            case JSON -> {
                JsonArray.print(nodes(checked), session.out());
                if (!waived && !checked.off().isEmpty()) session.err().print(off(checked.off()) + "\n");
            }
            case SARIF -> line(Json.text(new Sarif(messages).log(checked, file, version())));
        }
        return checked.open().isEmpty() ? Exit.OK : Exit.FOUND;
    }

    private String version() {
        return spec.root().version()[0].replaceFirst("^\\S+ ", "");
    }

    private Stream<ObjectNode> nodes(Checked checked) {
        Stream<ObjectNode> open = checked.open().stream().map(this::node);
        if (!waived) return open;
        Stream<ObjectNode> stand =
                checked.waived().entrySet().stream().map(e -> node(e.getKey()).set("waived", node(e.getValue())));
        Stream<ObjectNode> off =
                checked.off().stream().map(rule -> off(checked.facts().trip(), rule));
        return Stream.concat(open, Stream.concat(stand, off));
    }

    private static ObjectNode off(Trip trip, String rule) {
        ObjectNode node = Json.object().put("rule", rule).put("off", true);
        trip.rulings()
                .get(Ruling.idOf(rule, ""))
                .map(Ruling::reason)
                .filter(Text::stated)
                .ifPresent(reason -> node.put("reason", reason.plain()));
        return node;
    }

    private String off(List<String> rules) {
        return messages.text("cli.check.off", rules.size(), String.join(", ", rules));
    }

    private void print(Checked checked) {
        boolean table = !checked.open().isEmpty() || waived && !checked.waived().isEmpty();
        if (table) columns(checked).print(session.out());
        else if (checked.waived().isEmpty()) line(messages.text("cli.check.nothing"));
        if (!waived && !checked.waived().isEmpty())
            line(messages.text("cli.check.waived", checked.waived().size()));
        // a rule that is off finds nothing: whoever reads "nothing found" must know
        List<String> off = checked.off();
        if (!off.isEmpty()) line(off(off));
    }

    private Columns columns(Checked checked) {
        Columns columns = new Columns(List.of(
                messages.text("cli.head.severity"), messages.text("cli.head.rule"), messages.text("cli.head.finding")));
        for (Finding finding : checked.open())
            columns.add(List.of(severity(finding), finding.rule(), sentence(finding)));
        if (waived)
            checked.waived()
                    .forEach((finding, waiver) -> columns.add(List.of(
                            messages.text("cli.check.is-waived"),
                            finding.rule(),
                            messages.text("cli.check.waived-because", sentence(finding), waiver.reason()))));
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
        node.put("text", sentence(finding));
        return node.put("finding", finding.identity()).put("basis", finding.basis());
    }

    private static ObjectNode node(Waiver waiver) {
        ObjectNode node = Json.object().put("waiver", waiver.id().toString()).put("reason", waiver.reason());
        waiver.until().ifPresent(day -> node.put("until", day.toString()));
        return node;
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private String sentence(Finding finding) {
        return messages.text(finding.key(), finding.arguments().toArray());
    }
}
