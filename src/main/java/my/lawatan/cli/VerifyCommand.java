package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import my.lawatan.change.Version;
import my.lawatan.document.FoundPage;
import my.lawatan.document.PageVerdict;
import my.lawatan.document.PageVerdict.Since;
import my.lawatan.document.VerdictWords;
import my.lawatan.document.pdf.CodeCheck;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lawatan verify FILE CODE}: whether one may still work from the page with that code. */
@Command(name = "verify")
final class VerifyCommand extends ReportCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CODE", descriptionKey = "cli.code")
    List<String> code;

    VerifyCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        PageVerdict verdict;
        try (Store store = session.files().read().apply(file)) {
            Store.Loaded loaded = store.load();
            FoundPage.File found = new FoundPage.File(loaded.trip(), loaded.versions(), store::snapshot);
            verdict = new CodeCheck(found, messages.language(), session.clock().instant()).of(String.join(" ", code));
        }
        if (json()) line(Json.text(node(verdict)));
        else print(verdict);
        return verdict.state() == PageVerdict.State.CURRENT ? Exit.OK : Exit.FOUND;
    }

    private void print(PageVerdict verdict) {
        VerdictWords words = new VerdictWords(messages);
        line(words.sentence(verdict));
        words.more(verdict).forEach(more -> line(Visible.line(more)));
        verdict.changes().forEach(row -> line("  " + Visible.line(VerdictWords.line(row))));
    }

    private static ObjectNode node(PageVerdict verdict) {
        ObjectNode node = Json.object();
        node.put("state", Words.kebab(verdict.state().name()));
        node.put("version", verdict.version().map(Version::name).orElse(null));
        ArrayNode others = node.putArray("others");
        verdict.others().forEach(other -> others.add(other.name()));
        node.put("latest", verdict.latest().map(Version::name).orElse(null));
        node.put("paper", verdict.paper());
        node.put("page", verdict.page());
        node.put("compared", verdict.compared());
        Since since = verdict.since();
        node.put("changedSince", since == Since.NOT_KNOWN ? null : (Boolean) (since == Since.SOMETHING));
        ArrayNode changes = node.putArray("changes");
        verdict.changes().forEach(row -> changes.add(ChangesCommand.node(row)));
        return node;
    }
}
