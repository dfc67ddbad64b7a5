package my.lawatan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a run wrote, and what it left out.
 *
 * @param source what they were made from
 */
public record Listing(String source, List<Entry> files, List<LeftOut> leftOut) {
    /**
     * A file that is there.
     *
     * @param notes what it could not print as it is in the trip, each in a sentence
     */
    public record Entry(String file, String title, int pages, long bytes, String sha256, List<String> notes) {
        public Entry {
            notes = List.copyOf(notes);
        }
    }

    /** A paper that could not be printed. */
    public record LeftOut(String file, String reason) {}

    public Listing {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /** What {@link #text()} wrote; what else stands there is passed over. */
    public static Listing read(String text) {
        JsonNode node = Json.parse(text);
        List<Entry> files = new ArrayList<>();
        for (JsonNode file : node.path("files"))
            files.add(new Entry(
                    file.path("file").asText(),
                    file.path("title").asText(),
                    file.path("pages").asInt(),
                    file.path("bytes").asLong(),
                    file.path("sha256").asText(),
                    notes(file)));
        List<LeftOut> leftOut = new ArrayList<>();
        for (JsonNode left : node.path("leftOut"))
            leftOut.add(
                    new LeftOut(left.path("file").asText(), left.path("reason").asText()));
        return new Listing(node.path("source").asText(), files, leftOut);
    }

    private static List<String> notes(JsonNode file) {
        List<String> notes = new ArrayList<>();
        for (JsonNode note : file.path("notes")) notes.add(note.asText());
        return notes;
    }

    /** As it is kept. */
    public String text() {
        ObjectNode node = Json.object();
        node.put("source", source);
        ArrayNode all = node.putArray("files");
        for (Entry entry : files) {
            ArrayNode notes = all.addObject()
                    .put("file", entry.file())
                    .put("title", entry.title())
                    .put("pages", entry.pages())
                    .put("bytes", entry.bytes())
                    .put("sha256", entry.sha256())
                    .putArray("notes");
            entry.notes().forEach(notes::add);
        }
        ArrayNode out = node.putArray("leftOut");
        for (LeftOut left : leftOut) out.addObject().put("file", left.file()).put("reason", left.reason());
        return Json.text(node) + "\n";
    }
}
