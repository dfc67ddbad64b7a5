package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import my.lawatan.change.ChangeSheet.Line;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.document.ChangeLines;
import my.lawatan.json.Json;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.SharedChecks;
import my.lawatan.workspace.outcome.Outcome;
import my.lawatan.workspace.outcome.Worse;

/** What became worse by an import or a merge, and by which change, for people and for programs. */
final class OutcomeReport {
    /** So many changes are named of those that brought one finding together. */
    private static final int MOST_NAMED = 3;

    private final Outcome outcome;
    private final ChangeLines came;
    private final Optional<ChangeLines> here;
    private final Function<Line, String> author;
    private final Messages messages;

    private OutcomeReport(
            Outcome outcome,
            ChangeLines came,
            Optional<ChangeLines> here,
            Function<Line, String> author,
            Messages messages) {
        this.outcome = outcome;
        this.came = came;
        this.here = here;
        this.author = author;
        this.messages = messages;
    }

    /** Of an import that makes {@code after} of {@code before}. */
    static OutcomeReport of(Trip before, Trip after, Instant now, Messages messages) {
        return new OutcomeReport(
                Outcome.of(SharedChecks.atStart(Facts.of(before, now)), after, () -> false),
                new ChangeLines(before, after, Language.EN),
                Optional.empty(),
                line -> "",
                messages);
    }

    /** Of a merge.
     *
     * @param common the trip as both copies knew it
     * @param author who made the changes of a line, and when */
    static OutcomeReport ofMerge(
            Trip common, Trip ours, Trip merged, Instant now, Function<Line, String> author, Messages messages) {
        return new OutcomeReport(
                Outcome.ofMerge(common, SharedChecks.atStart(Facts.of(ours, now)), merged, () -> false),
                new ChangeLines(ours, merged, Language.EN),
                Optional.of(new ChangeLines(common, ours, Language.EN)),
                author,
                messages);
    }

    /** @param done whether it was made; it was only looked at otherwise */
    List<String> lines(boolean done) {
        List<String> lines = new ArrayList<>();
        if (!outcome.worse().isEmpty())
            lines.add(messages.text(
                    done ? "cli.worse.became" : "cli.worse.would",
                    outcome.worse().size()));
        for (Worse worse : outcome.worse()) {
            Finding finding = worse.finding();
            lines.add(
                    Visible.line(messages.text("cli.worse.finding", messages.word(finding.severity()), said(finding))));
            lines.addAll(named("cli.worse.by", by(worse)));
            lines.addAll(named("cli.worse.with", with(worse)));
        }
        if (outcome.better() > 0)
            lines.add(messages.text(done ? "cli.better.became" : "cli.better.would", outcome.better()));
        return lines;
    }

    private List<String> named(String key, List<String> changes) {
        List<String> lines = new ArrayList<>();
        changes.stream().limit(MOST_NAMED).forEach(change -> lines.add(Visible.line(messages.text(key, change))));
        if (changes.size() > MOST_NAMED) lines.add(messages.text("cli.worse.more", changes.size() - MOST_NAMED));
        return lines;
    }

    private List<String> by(Worse worse) {
        List<String> said = came.said(worse.by());
        List<String> by = new ArrayList<>();
        for (int i = 0; i < said.size(); i++)
            by.add(said.get(i) + author.apply(worse.by().get(i)));
        return by;
    }

    private List<String> with(Worse worse) {
        return here.map(lines -> lines.said(worse.with())).orElse(List.of());
    }

    /** Adds it to the result of a command. */
    void into(ObjectNode result) {
        ArrayNode all = result.putArray("worse");
        for (Worse worse : outcome.worse()) {
            Finding finding = worse.finding();
            ObjectNode node = all.addObject()
                    .put("rule", finding.rule())
                    .put("severity", Words.kebab(finding.severity().name()))
                    .put("text", said(finding))
                    .put("finding", finding.identity())
                    .put("graver", worse.graver());
            lines(node.putArray("by"), worse.by(), by(worse).stream());
            if (here.isPresent()) lines(node.putArray("with"), worse.with(), with(worse).stream());
        }
        result.put("better", outcome.better());
    }

    private static void lines(ArrayNode array, List<Line> lines, Stream<String> said) {
        List<String> texts = said.toList();
        for (int i = 0; i < lines.size(); i++) {
            ObjectNode about = Json.object()
                    .put("kind", lines.get(i).about().kind().word())
                    .put("id", lines.get(i).about().id().toString());
            array.addObject()
                    .put("group", Words.kebab(lines.get(i).group().name()))
                    .put("text", texts.get(i))
                    .set("about", about);
        }
    }

    private String said(Finding finding) {
        return messages.text(finding.key(), finding.arguments().toArray());
    }
}
