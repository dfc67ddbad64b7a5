package my.lawatan.interchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which lists of people come and go. */
public enum ListFormat {
    CSV(".csv", ".tsv", ".txt"),
    XLSX(".xlsx", ".xlsm", ".xls", ".xltx"),
    VCF(".vcf", ".vcard");

    private final List<String> endings;

    ListFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** How names of files end; the first is how they are written. */
    public List<String> endings() {
        return endings;
    }

    /** The format in which a file of that name is written; none if none of these is. */
    public static Optional<ListFormat> written(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.endings.get(0)))
                .findFirst();
    }

    /** The format that a file of that name should have; none if it is none of these. */
    public static Optional<ListFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }
}
