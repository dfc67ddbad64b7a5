package my.lawatan.interchange.vcf;

import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import my.lawatan.interchange.Encodings;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.table.Grid;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;

/**
 * Cards as the rows of a list whose headings say what the columns hold.
 *
 * @param said what should be known of how they were read
 */
public record VcfGrid(Grid grid, List<Remark> said) {
    private static final Pattern BEGIN = Pattern.compile("(?i)\\s*BEGIN\\s*:\\s*VCARD\\s*");
    private static final Pattern END = Pattern.compile("(?i)\\s*END\\s*:\\s*VCARD\\s*");

    /** No card without pictures is longer, in lines. */
    private static final int LONGEST = 20_000;

    public VcfGrid {
        said = List.copyOf(said);
    }

    /** All of a file but pictures, sounds and keys, which nobody wants here and which may be of any size.
     *
     * @throws Refused if that is longer than any address book */
    public static byte[] bytes(InputStream in) throws IOException {
        return Pictures.without(in);
    }

    /** The cards of a file.
     *
     * @throws Refused if there are none */
    public static VcfGrid of(byte[] bytes, java.nio.charset.Charset encoding, Headway headway) {
        return new Reading(Encodings.text(bytes, encoding), headway).all();
    }

    /** The reading of one file. */
    private static final class Reading {
        private final String text;
        private final Headway headway;
        private final List<Map<Column, String>> cards = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final List<Remark> leftOut = new ArrayList<>();
        private final List<Remark> said = new ArrayList<>();
        private int pictures;
        private long size;

        Reading(String text, Headway headway) {
            this.text = text;
            this.headway = headway;
        }

        VcfGrid all() {
            int line = 0;
            int from = 0;
            int depth = 0;
            int begun = 0;
            StringBuilder block = new StringBuilder();
            while (from < text.length()) {
                int end = text.indexOf('\n', from);
                String one = text.substring(from, end < 0 ? text.length() : end).replace("\r", "");
                from = end < 0 ? text.length() : end + 1;
                line++;
                if (line % Headway.STEPS == 0) headway.at((double) from / text.length());
                if (BEGIN.matcher(one).matches()) {
                    // a card that never ended, unless it is an agent's within another
                    if (depth > 0 && block.indexOf("AGENT") < 0) {
                        cutOff(begun);
                        depth = 0;
                    }
                    if (depth++ == 0) {
                        begun = line;
                        block.setLength(0);
                    }
                }
                if (depth == 0) outside(one, line);
                else if (line - begun < LONGEST) block.append(one).append('\n');
                if (depth > 0 && END.matcher(one).matches() && --depth == 0 && !card(block.toString(), begun)) break;
            }
            if (depth > 0) cutOff(begun);
            if (cards.isEmpty() && leftOut.stream().noneMatch(r -> r.key().equals("interchange.vcf.cut-off")))
                throw new Refused("refused.no-cards");
            if (pictures > 0) said.add(Remark.note(0, "interchange.vcf.pictures", pictures));
            return new VcfGrid(grid(), said);
        }

        private void cutOff(int begun) {
            leftOut.add(Remark.at(begun, "interchange.vcf.cut-off"));
        }

        private void outside(String one, int line) {
            if (!one.isBlank() && leftOut.size() < LONGEST)
                leftOut.add(Remark.at(line, "interchange.vcf.outside", Remark.excerpt(one)));
        }

        // false if no further one is read
        private boolean card(String block, int begun) {
            if (Grid.Extent.PEOPLE.reached(cards.size(), size)) {
                Grid.Extent.PEOPLE.leftOut(begun).forEach(leftOut::add);
                return false;
            }
            try (VCardReader reader = new VCardReader(block)) {
                VCard card = reader.readNext();
                if (card == null) throw new IOException();
                reader.getWarnings().forEach(warning -> warn(warning, block, begun));
                CardCells cells = CardCells.of(card, begun, said);
                pictures += cells.pictures();
                cards.add(cells.cells());
                lines.add(begun);
                size += block.length();
            } catch (IOException | RuntimeException e) {
                // whatever the library stumbles over in a damaged card
                leftOut.add(Remark.at(begun, "interchange.vcf.broken"));
            }
            return true;
        }

        private void warn(ParseWarning warning, String block, int begun) {
            Integer at = warning.getLineNumber();
            int line = at == null ? begun : begun + at - 1;
            String what = warning.getPropertyName();
            String whole = at == null || at < 1
                    ? ""
                    : block.lines().skip(at - 1L).findFirst().orElse("");
            said.add(Remark.at(line, "interchange.vcf.unread", Remark.excerpt(what == null ? whole : what)));
        }

        private Grid grid() {
            Set<Column> columns = new TreeSet<>(Comparator.comparing(Column::field)
                    .thenComparing(
                            column -> column.language().map(Enum::ordinal).orElse(-1)));
            cards.forEach(card -> columns.addAll(card.keySet()));
            Messages messages = new Messages(Language.EN);
            List<Grid.Row> rows = new ArrayList<>();
            rows.add(Grid.Row.of(
                    1, columns.stream().map(column -> column.heading(messages)).toList()));
            for (int i = 0; i < cards.size(); i++) {
                Map<Column, String> card = cards.get(i);
                rows.add(Grid.Row.of(
                        lines.get(i),
                        columns.stream()
                                .map(column -> card.getOrDefault(column, ""))
                                .toList()));
            }
            return new Grid(rows, leftOut);
        }
    }
}
