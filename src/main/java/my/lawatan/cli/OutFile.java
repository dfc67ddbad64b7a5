package my.lawatan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import my.lawatan.document.pdf.NotWritten;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.trip.Refused;

/** A file that a command makes: whole and durable under its name, or what was there before. */
enum OutFile {
    PDF("%PDF-", "cli.error.no-pdf"),
    DOCX("PK\u0003\u0004", "cli.error.no-docx"),
    CALENDAR("BEGIN:VCALENDAR", "cli.error.no-calendar"),
    /** Values between commas, as Lawatan and Excel write them: with the mark of UTF-8. */
    CSV("\u00EF\u00BB\u00BF", "cli.error.no-csv"),
    XLSX("PK\u0003\u0004", "cli.error.no-xlsx"),
    VCF("BEGIN:VCARD", "cli.error.no-vcf"),
    JSON("{", "cli.error.no-json");

    private final String magic;
    private final String taken;

    /**
     * @param magic how files of this kind begin
     * @param taken the sentence for a file of the name that is none of this kind
     */
    OutFile(String magic, String taken) {
        this.magic = magic;
        this.taken = taken;
    }

    /**
     * The kind of a paper's file, as its name ends.
     *
     * @throws Stop if it ends as no paper does, or is the name of a folder
     */
    static OutFile ofPaper(Path file) {
        if (Files.isDirectory(file)) throw new Stop("cli.error.directory", file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) return DOCX;
        if (name.endsWith(".pdf")) return PDF;
        throw new Stop("cli.error.paper-name", file);
    }

    /**
     * Writes {@code bytes} to {@code file} and makes its folder if need be. An older file of this kind is replaced; nothing else is.
     *
     * @throws Stop if it cannot be written, saying why
     */
    void write(Path file, byte[] bytes) {
        Path name = file.getFileName();
        if (name == null || Files.isDirectory(file)) throw new Stop("cli.error.directory", file);
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (!WholeFile.isFree(file, magic)) throw new Stop(taken, file);
            Files.createDirectories(folder);
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            // not as refused: a run of many papers leaves out what is refused, and goes on
            Refused why = NotWritten.of(file, e);
            throw new Stop(why.key(), why.arguments().toArray());
        }
    }

    /** Whether both names lead to one file. */
    static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
