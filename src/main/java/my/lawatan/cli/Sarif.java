package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import my.lawatan.check.Checked;
import my.lawatan.check.Checks;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.json.Json;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Waiver;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 27 March 2020), as viewers and continuous integration
 * read it: the file is the artifact, items are logical locations, what was waived is there as suppressed.
 */
final class Sarif {
    private final Messages messages;
    private final List<String> rules = Checks.rules();

    Sarif(Messages messages) {
        this.messages = messages;
    }

    /** The whole log. @param version of the program */
    ObjectNode log(Checked checked, Path file, String version) {
        ObjectNode log = Json.object().put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Lawatan").put("version", version);
        rules(driver.putArray("rules"), checked.off());
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        Trip trip = checked.facts().trip();
        checked.open().forEach(finding -> results.add(result(finding, trip, file)));
        checked.waived().forEach((finding, waiver) -> results.add(suppressed(result(finding, trip, file), waiver)));
        return log;
    }

    private void rules(ArrayNode all, List<String> off) {
        for (String rule : rules) {
            ObjectNode node = all.addObject().put("id", rule);
            node.putObject("shortDescription").put("text", messages.text("check.rule." + rule));
            if (off.contains(rule)) node.putObject("defaultConfiguration").put("enabled", false);
        }
    }

    private ObjectNode result(Finding finding, Trip trip, Path file) {
        ObjectNode result = Json.object()
                .put("ruleId", finding.rule())
                .put("ruleIndex", rules.indexOf(finding.rule()))
                .put("level", level(finding.severity()));
        result.putObject("message")
                .put("text", messages.text(finding.key(), finding.arguments().toArray()));
        ObjectNode location = result.putArray("locations").addObject();
        location.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put(
                        "uri",
                        Path.of(String.valueOf(file.getFileName()))
                                .toUri()
                                .getRawPath()
                                .replaceFirst(".*/", ""));
        ArrayNode items = location.putArray("logicalLocations");
        for (ItemRef item : finding.items()) items.add(item(item, trip));
        result.putObject("partialFingerprints").put("finding/v1", finding.identity());
        return result;
    }

    private static ObjectNode item(ItemRef item, Trip trip) {
        ObjectNode node = Json.object();
        trip.find(item).ifPresent(found -> node.put("name", Titles.of(found, trip)));
        return node.put("fullyQualifiedName", item.kind().word() + "/" + item.id())
                .put("kind", item.kind().word());
    }

    private static ObjectNode suppressed(ObjectNode result, Waiver waiver) {
        result.putArray("suppressions").addObject().put("kind", "external").put("justification", waiver.reason());
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case STOP -> "error";
            case WARN -> "warning";
            case HINT -> "note";
        };
    }
}
