package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.lawatan.change.Entry;
import my.lawatan.interchange.notes.NoteProposal;
import my.lawatan.interchange.notes.NoteWords;
import my.lawatan.interchange.notes.NotesPlan;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.ReaderFile;

/** Takes the notes out of a reader copy that came back, and tells what they would change. */
final class NotesTaking {
    static final String ENDING = ".lawatan";
    private final Trip copy;

    private NotesTaking(Trip copy) {
        this.copy = copy;
    }

    /** Whether a file of that name is a trip. */
    static boolean isTrip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Reads the copy, which is not changed.
     *
     * @throws my.lawatan.trip.Refused if it is none */
    static NotesTaking of(Path file, TripFiles files) {
        return new NotesTaking(ReaderFile.read(files.read().apply(file)));
    }

    NotesPlan plan(Trip trip) {
        return NotesPlan.of(trip, copy);
    }

    List<String> lines(NotesPlan plan, Trip trip, Messages messages, boolean dryRun) {
        NoteWords words = new NoteWords(trip, messages);
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("cli.import.notes", plan.proposals().size(), plan.known(), plan.lost()));
        for (NoteProposal note : plan.proposals())
            lines.add(messages.text(
                    "cli.import.note", words.at(note), words.by(note), words.said(note), words.changes(note)));
        if (dryRun) lines.add(messages.text("cli.import.dry-run"));
        return lines;
    }

    ObjectNode node(NotesPlan plan, Trip trip, Messages messages, Optional<Entry> entry) {
        NoteWords words = new NoteWords(trip, messages);
        ObjectNode node = Json.object();
        ArrayNode notes = node.putArray("notes");
        for (NoteProposal note : plan.proposals()) {
            ObjectNode one = notes.addObject();
            one.set("note", ItemJson.write(note.heard()));
            one.put("kind", Words.kebab(note.kind().name()));
            one.put("person", note.person().map(p -> p.id().toString()).orElse(null));
            one.put("text", words.said(note));
            one.put("change", words.changes(note));
        }
        node.put("known", plan.known());
        node.put("leftOut", plan.lost());
        node.put("entry", entry.map(e -> e.id().toString()).orElse(null));
        return node;
    }
}
