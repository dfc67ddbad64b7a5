package my.lawatan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import my.lawatan.document.Paper;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.json.Json;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;

/**
 * What one run wrote into a folder, in {@value #NAME} there: each file with its hash, and what was left out. It is written anew after each
 * file, so that a run that was stopped can go on.
 */
final class Manifest {
    static final String NAME = "manifest.json";

    private final Path folder;
    private final String source;
    private final List<Entry> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** A file that is there. */
    record Entry(String file, String title, int pages, long bytes, String sha256) {}

    /** A paper that could not be printed. */
    record LeftOut(String file, String reason) {}

    private Manifest(Path folder, String source) {
        this.folder = folder;
        this.source = source;
    }

    /** Of a run that begins. */
    static Manifest empty(Path folder, String source) {
        return new Manifest(folder, source);
    }

    /** Of a run that goes on: what is there already and is what was written, of the same version. */
    static Manifest resumed(Path folder, String source) {
        Manifest manifest = new Manifest(folder, source);
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) return manifest;
        try {
            JsonNode before = Json.parse(Files.readString(file));
            if (before.path("source").asText().equals(source))
                before.path("files").forEach(manifest::take);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return manifest;
    }

    private void take(JsonNode node) {
        Entry entry = new Entry(
                node.path("file").asText(),
                node.path("title").asText(),
                node.path("pages").asInt(),
                node.path("bytes").asLong(),
                node.path("sha256").asText());
        Path file = folder.resolve(entry.file());
        // no name leads out of the folder
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) return;
        try {
            if (hash(Files.readAllBytes(file)).equals(entry.sha256())) files.add(entry);
        } catch (IOException e) {
            // then it is written again
        }
    }

    boolean has(String file) {
        return files.stream().anyMatch(entry -> entry.file().equals(file));
    }

    /** Writes that paper under that name, and the manifest with it. */
    void add(String file, Paper paper, Pdf pdf) {
        byte[] bytes = pdf.bytes();
        OutFile.PDF.write(folder.resolve(file), bytes);
        try (PdfPages pages = pdf.pages()) {
            files.add(new Entry(file, paper.head().title(), pages.count(), bytes.length, hash(bytes)));
        }
        write();
    }

    void leaveOut(String file, Refused reason) {
        leftOut.add(new LeftOut(file, new Messages(Language.EN).text(reason)));
    }

    void write() {
        ObjectNode node = Json.object();
        node.put("source", source);
        ArrayNode all = node.putArray("files");
        for (Entry entry : files)
            all.addObject()
                    .put("file", entry.file())
                    .put("title", entry.title())
                    .put("pages", entry.pages())
                    .put("bytes", entry.bytes())
                    .put("sha256", entry.sha256());
        ArrayNode out = node.putArray("leftOut");
        for (LeftOut left : leftOut) out.addObject().put("file", left.file()).put("reason", left.reason());
        OutFile.JSON.write(folder.resolve(NAME), (Json.text(node) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    List<Entry> files() {
        return List.copyOf(files);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            // every JDK has it
            throw new IllegalStateException(e);
        }
    }
}
