package my.lawatan.interchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import my.lawatan.interchange.Encodings;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.csv.SeparatedGrid;
import my.lawatan.interchange.csv.Separators;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PersonField;
import my.lawatan.interchange.table.Columns;
import my.lawatan.interchange.table.Field;
import my.lawatan.interchange.table.Grid;
import my.lawatan.interchange.vcf.VcfGrid;
import my.lawatan.interchange.xlsx.XlsxGrid;
import my.lawatan.trip.Refused;

/**
 * A file with a list in it, read as a table.
 *
 * @param format what it is, whatever its name says
 * @param encoding in which it was read; none for a workbook, which tells it itself
 * @param separator what stands between values, in a file of such
 * @param sheets the names of its sheets, if it is a workbook
 * @param sheet the index of the one that was read
 * @param whole whether all of its rows are in the table, and not only the first ones
 * @param said what should be known of how it was read
 */
public record ListFile(
        ListFormat format,
        Grid grid,
        Optional<Charset> encoding,
        Optional<Character> separator,
        List<String> sheets,
        int sheet,
        boolean whole,
        List<Remark> said) {
    /** No list is longer, in bytes. */
    private static final int LONGEST = 64 << 20;

    public ListFile {
        sheets = List.copyOf(sheets);
        said = List.copyOf(said);
    }

    /** How a file is to be read where somebody knows better than what is seen from it. */
    public record Reading(Optional<Charset> encoding, Optional<Character> separator, Optional<String> sheet) {
        /** As it looks. */
        public static final Reading AS_SEEN = new Reading(Optional.empty(), Optional.empty(), Optional.empty());

        public Reading with(Charset known) {
            return new Reading(Optional.of(known), separator, sheet);
        }

        public Reading with(char known) {
            return new Reading(encoding, Optional.of(known), sheet);
        }

        public Reading with(String known) {
            return new Reading(encoding, separator, Optional.of(known));
        }
    }

    /** What of a file has to be in memory to read it.
     *
     * @param name of the file
     * @throws Refused if that is more than any list */
    public static byte[] bytes(String name, InputStream in) throws IOException {
        if (ListFormat.of(name).filter(format -> format == ListFormat.VCF).isPresent()) return VcfGrid.bytes(in);
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) throw new Refused("refused.list-too-long", LONGEST >> 20);
        return bytes;
    }

    /** The list in a file.
     *
     * @param name of the file
     * @throws Refused if it holds none */
    public static ListFile of(String name, byte[] bytes, Reading reading) {
        return of(name, bytes, reading, Headway.UNSEEN);
    }

    /** The list in a file, of which somebody waits to see how far it is read.
     *
     * @throws Refused if it holds none */
    public static ListFile of(String name, byte[] bytes, Reading reading, Headway headway) {
        return new Opening(name, bytes, reading, Grid.Extent.PEOPLE, headway).list();
    }

    /** The first rows of the list in a file, by which one sees what its columns hold; cards are read all.
     *
     * @throws Refused if it holds none */
    public static ListFile first(String name, byte[] bytes, Reading reading, int rows, Headway headway) {
        return new Opening(name, bytes, reading, Grid.Extent.PEOPLE.first(rows), headway).list();
    }

    /** Whether it is rather a list of people than a programme: names are a column of their own, and no column is of times. */
    public boolean holdsPeople() {
        Mapping people = Mapping.guess(grid);
        long known = people.columns().stream()
                .filter(column -> column.field() != PersonField.UNUSED)
                .count();
        boolean timed = Columns.guess(grid).fields().contains(Field.TIME);
        return people.names() && (known > 1 || people.columns().size() == 1) && !timed;
    }

    /** The reading of one file. */
    private record Opening(String name, byte[] bytes, Reading reading, Grid.Extent extent, Headway headway) {
        ListFile list() {
            if (bytes.length == 0) throw new Refused("refused.no-list", name);
            if (XlsxGrid.holdsOldForm(bytes)) throw new Refused("refused.old-workbook", name);
            if (XlsxGrid.holdsArchive(bytes)) return workbook();
            ListFile file = ListFormat.of(name)
                            .filter(format -> format == ListFormat.VCF)
                            .isPresent()
                    ? cards()
                    : values();
            if (file.grid().rows().isEmpty() && file.grid().leftOut().isEmpty())
                throw new Refused("refused.no-list", name);
            return file;
        }

        private ListFile workbook() {
            XlsxGrid read = XlsxGrid.of(bytes, reading.sheet(), extent, headway);
            return new ListFile(
                    ListFormat.XLSX,
                    read.grid(),
                    Optional.empty(),
                    Optional.empty(),
                    read.sheets(),
                    read.sheet(),
                    whole(read.grid()),
                    read.said());
        }

        // where as many were read as were wanted, there may be more
        private boolean whole(Grid grid) {
            return !extent.beginning() || grid.rows().size() < extent.rows();
        }

        private ListFile cards() {
            Charset encoding = reading.encoding().orElseGet(() -> Encodings.of(bytes));
            VcfGrid read = VcfGrid.of(bytes, encoding, headway);
            return new ListFile(
                    ListFormat.VCF,
                    read.grid(),
                    Optional.of(encoding),
                    Optional.empty(),
                    List.of(),
                    0,
                    true,
                    read.said());
        }

        private ListFile values() {
            Encodings.Seen seen = reading.encoding()
                    .map(known -> new Encodings.Seen(known, Encodings.text(bytes, known)))
                    .orElseGet(() -> Encodings.read(bytes));
            String encoding = seen.encoding().displayName();
            char separator = reading.separator().orElseGet(() -> Separators.seenIn(seen.text()));
            boolean told = reading.encoding().isPresent() || encoding.equals("UTF-8");
            Grid grid = SeparatedGrid.list(seen.text(), separator, extent, headway);
            return new ListFile(
                    ListFormat.CSV,
                    grid,
                    Optional.of(seen.encoding()),
                    Optional.of(separator),
                    List.of(),
                    0,
                    whole(grid),
                    told ? List.of() : List.of(Remark.note(1, "interchange.not-utf-8", encoding)));
        }
    }
}
