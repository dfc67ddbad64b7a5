package my.lawatan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.stream.Stream;
import my.lawatan.json.Json;

/** A JSON array with one element a line, so that it can be read as JSON and by tools that read lines. */
final class JsonArray {
    private JsonArray() {}

    static void print(Stream<? extends JsonNode> elements, PrintStream out) {
        var all = elements.iterator();
        out.print("[");
        for (String separator = "\n"; all.hasNext(); separator = ",\n") out.print(separator + Json.text(all.next()));
        out.print("\n]\n");
    }
}
