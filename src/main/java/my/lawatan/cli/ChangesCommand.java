package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import my.lawatan.document.ChangeLines;
import my.lawatan.document.ChangeSheetPaper;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.ChangeSheetPaper.Section;
import my.lawatan.document.Edition;
import my.lawatan.document.Voice;
import my.lawatan.json.EntryJson;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.trip.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan changes FILE --from 5 --to 6}: what is different between two versions. */
@Command(name = "changes")
final class ChangesCommand extends ReportCommand {
    @Option(names = "--from", required = true, paramLabel = "VERSION", descriptionKey = "cli.from")
    String from;

    @Option(names = "--to", paramLabel = "VERSION|now", descriptionKey = "cli.to", defaultValue = VersionChoice.NOW)
    String to;

    ChangesCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        ChangeSheetPaper paper;
        try (Store store = session.files().read().apply(file)) {
            // the office's own is no other paper than what it is composed as
            paper = (ChangeSheetPaper) new VersionChoice(store)
                    .sheet(
                            from,
                            to,
                            Edition.OFFICE,
                            Voice.of(Language.EN),
                            session.clock().instant());
        }
        if (json()) JsonArray.print(rows(paper).map(ChangesCommand::node), session.out());
        else print(paper);
        return Exit.OK;
    }

    private static Stream<Row> rows(ChangeSheetPaper paper) {
        return paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(Row::plain);
    }

    private void print(ChangeSheetPaper paper) {
        if (!paper.nothing().isEmpty()) line(paper.nothing());
        for (Section section : paper.sections()) {
            line(section.title());
            section.rows().forEach(row -> line("  " + Visible.line(sentence(row.plain()))));
        }
    }

    private static String sentence(Row row) {
        String time = row.when().line();
        String when = row.day().isEmpty() ? "" : row.day() + (time.isEmpty() ? "" : ", " + time) + "  ";
        return ChangeLines.plain(when + row.lead() + ": " + row.text());
    }

    static ObjectNode node(Row row) {
        ObjectNode node = Json.object();
        node.put("group", Words.kebab(row.line().group().name()));
        node.putObject("about")
                .put("kind", row.about().kind().word())
                .put("id", row.about().id().toString());
        node.put("title", row.lead());
        node.put("text", ChangeLines.plain(row.text()));
        ArrayNode changes = node.putArray("changes");
        row.line().changes().forEach(change -> changes.add(EntryJson.write(change)));
        return node;
    }
}
