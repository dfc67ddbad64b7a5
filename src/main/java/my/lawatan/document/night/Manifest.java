package my.lawatan.document.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import my.lawatan.document.Drawn;
import my.lawatan.document.Paper;
import my.lawatan.document.Voice;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.json.Listing;
import my.lawatan.json.Listing.Entry;
import my.lawatan.json.Listing.LeftOut;
import my.lawatan.text.Messages;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;

/**
 * What one run wrote into a folder, in {@value #NAME} there: each file with its hash, and what was left out. It is written anew after each
 * file, so that a run that was stopped can go on.
 */
public final class Manifest {
    public static final String NAME = "manifest.json";

    private static final Messages ENGLISH = new Messages(Language.EN);

    private final Path folder;
    private final String source;
    private final Writer writer;
    private final List<Entry> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** How a file is written: whole under its name, or not at all. */
    public interface Writer {
        /** @throws IOException if it cannot be written; then nothing of it is left */
        void write(Path file, byte[] bytes) throws IOException;
    }

    private Manifest(Path folder, String source, Writer writer) {
        this.folder = folder;
        this.source = source;
        this.writer = writer;
    }

    /**
     * What the papers of a run are made from: those of one source are the same whenever they are made.
     *
     * @param head number of the last entry of the journal
     */
    public static String source(Drawn drawn, long head, Voice voice) {
        // what is issued is the same for ever; a draft only until the next entry
        String from =
                drawn.issue().version().map(version -> version.id().toString()).orElseGet(() -> "draft-" + head);
        // a run in another style is another run
        return voice.times() == TimeStyle.CLOCK
                ? from
                : from + "-" + voice.times().word();
    }

    /** Of a run that begins. */
    public static Manifest empty(Path folder, String source, Writer writer) {
        return new Manifest(folder, source, writer);
    }

    /** Of a run that goes on: what is there already and is what was written, of the same version. */
    public static Manifest resumed(Path folder, String source, Writer writer) {
        Manifest manifest = new Manifest(folder, source, writer);
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) return manifest;
        try {
            Listing before = Listing.read(Files.readString(file));
            if (before.source().equals(source)) before.files().forEach(manifest::take);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return manifest;
    }

    private void take(Entry entry) {
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
    void add(String file, Paper paper, Pdf pdf) throws IOException {
        byte[] bytes = pdf.bytes();
        writer.write(folder.resolve(file), bytes);
        try (PdfPages pages = pdf.pages()) {
            files.add(new Entry(
                    file,
                    paper.head().title(),
                    pages.count(),
                    bytes.length,
                    hash(bytes),
                    pdf.shortfalls().stream().map(one -> one.said(ENGLISH)).toList()));
        }
        write();
    }

    void leaveOut(String file, Refused reason) {
        leftOut.add(new LeftOut(file, ENGLISH.text(reason)));
    }

    void write() throws IOException {
        String text = new Listing(source, files, leftOut).text();
        writer.write(folder.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
    }

    public List<Entry> files() {
        return List.copyOf(files);
    }

    public List<LeftOut> leftOut() {
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
