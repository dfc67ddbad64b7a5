package my.lawatan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.interchange.sheet.PeopleFile;
import my.lawatan.interchange.table.Listing;

/** Writes a list of many invented people, the same each time, as a file of each kind. Started by ./bench. */
final class GeneratedPeople {
    private static final List<String> HEADINGS = List.of(
            "Titles",
            "Given names",
            "Family name",
            "Name",
            "Position",
            "Organisation",
            "Group",
            "E-mail",
            "Telephone",
            "Dietary",
            "Languages",
            "Note");

    private GeneratedPeople() {}

    /** @param args how many people, then the files: X.csv, X.xlsx */
    public static void main(String[] args) throws IOException {
        Random random = new Random(5);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) rows.add(row(i, random));
        Listing list = new Listing("People", HEADINGS, rows);
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            Files.write(
                    file,
                    PeopleFile.of(ListFormat.written(args[i]).orElseThrow(), list)
                            .file());
        }
    }

    private static List<String> row(int i, Random random) {
        String given = word(random, 3) + " " + word(random, 2);
        String family = word(random, 4);
        return List.of(
                i % 5 == 0 ? "Datuk" : "",
                given,
                family,
                given + " " + family,
                "Deputy director, section " + random.nextInt(500),
                "Ministry of invention " + random.nextInt(300),
                "Group " + random.nextInt(12),
                "p" + i + "@example.org",
                "+60 3 " + (1_000_000 + i),
                i % 7 == 0 ? "No shellfish; \u201Cmariscos\u201D" : "",
                "en, ms",
                i % 3 == 0 ? "Comes by the first flight, leaves with the second" : "");
    }

    // some names have letters with accents, as lists of the region do
    private static String word(Random random, int syllables) {
        String[] parts = {"ma", "ri", "n\u0303a", "\u00E1s", "ku", "lo", "te", "si", "w\u00E1", "zo", "be", "qui"};
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) word.append(parts[random.nextInt(parts.length)]);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
