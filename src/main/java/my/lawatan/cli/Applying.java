package my.lawatan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.json.EditJson;
import my.lawatan.json.Json;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;

/** Makes edits that come as lines, and answers each in a line of its own: only once it is durable, or with why it was refused. */
final class Applying {
    private static final String SYNTAX = "refused.json.syntax";
    private final Workspace workspace;
    private final Messages messages;
    private final PrintStream out;
    private boolean refused;

    Applying(Workspace workspace, Messages messages, PrintStream out) {
        this.workspace = workspace;
        this.messages = messages;
        this.out = out;
    }

    /** Each line for itself, as it comes; a refused one changes nothing and the next is taken. */
    int oneByOne(Lines lines) throws IOException {
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                answer(workspace.apply(edit(line.get())));
            } catch (Refused e) {
                answer(line.get(), e);
            }
        }
        return exit();
    }

    /** All lines as one entry, or none of them. Each is tried on the trip that the ones before it would make. */
    int together(Lines lines) throws IOException {
        List<Edit> edits = new ArrayList<>();
        Trip trip = workspace.trip();
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                Edit edit = edit(line.get());
                trip = edit.applyTo(trip);
                edits.add(edit);
            } catch (Refused e) {
                answer(line.get(), e);
            }
        }
        if (!refused) answer(workspace.apply(new Together("", edits)));
        return exit();
    }

    private static Edit edit(Lines.Line line) {
        return EditJson.read(parsed(line));
    }

    private static JsonNode parsed(Lines.Line line) {
        try {
            return Json.parse(line.text());
        } catch (Refused e) {
            if (!e.key().equals(SYNTAX)) throw e;
            // to the parser each line is the first
            throw new Refused(
                    SYNTAX, line.number(), e.arguments().get(1), e.arguments().get(2));
        }
    }

    private int exit() {
        return refused ? Exit.FOUND : Exit.OK;
    }

    private void answer(Optional<Entry> entry) {
        ObjectNode node = Json.object();
        node.put("entry", entry.map(e -> e.id().toString()).orElse(null));
        print(node);
    }

    private void answer(Lines.Line line, Refused why) {
        refused = true;
        print(Json.object().put("line", line.number()).put("error", Visible.line(messages.text(why))));
    }

    private void print(ObjectNode node) {
        out.print(Json.text(node) + "\n");
        out.flush();
        // whoever asked is gone: go on, and edits would be made that nobody hears of
        if (out.checkError()) throw new Stop("cli.error.output");
    }
}
