package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.change.ChangeSheet;
import my.lawatan.change.ChangeSheet.Group;
import my.lawatan.text.Words;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;

/**
 * The change sheet: what is different between two versions, or between a version and the trip as it is now, on a paper that is
 * handed to everybody who holds the earlier one.
 *
 * @param summary how many lines there are of each kind
 * @param zones whose clocks the times are: "Lima / K.L."
 * @param sections one for each group in which anything changed, in the order in which readers look
 * @param nothing a sentence that says so if nothing changed; else empty
 * @param instruction what to do with the earlier version
 * @param clearing who cleared the later one and why it was issued, where the reader may know
 */
public record ChangeSheetPaper(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String summary,
        String zones,
        List<Section> sections,
        String nothing,
        String instruction,
        List<Line> clearing)
        implements Paper {
    public ChangeSheetPaper {
        sections = List.copyOf(sections);
        clearing = List.copyOf(clearing);
    }

    /**
     * What stands under one heading.
     *
     * @param rows a line for each item
     * @param folds the same lines in less room, where the sheet would else take more than a page
     */
    public record Section(Group group, String title, List<Row> rows, List<Fold> folds) {
        public Section {
            rows = List.copyOf(rows);
            folds = List.copyOf(folds);
        }

        /** Of a day, a row each. */
        public List<Fold> dated() {
            return folds.stream().filter(fold -> !fold.day().isEmpty()).toList();
        }

        /** Of no day, all of them in a paragraph. */
        public List<Fold> undated() {
            return folds.stream().filter(fold -> fold.day().isEmpty()).toList();
        }

        /** Whether any of its lines has a day. */
        public boolean timed() {
            return rows.stream().anyMatch(row -> !row.day().isEmpty());
        }

        /** Name of its place on the paper. */
        public String anchor() {
            return "group-" + Words.kebab(group.name());
        }
    }

    /**
     * Lines of one day that say the same.
     *
     * @param text what they all say
     * @param rows at least one, each with its own time
     */
    public record Fold(String text, List<Row> rows) {
        public Fold {
            rows = List.copyOf(rows);
        }

        public String day() {
            return rows.get(0).day();
        }

        /** Whether it is of several items. */
        public boolean several() {
            return rows.size() > 1;
        }
    }

    /**
     * One line.
     *
     * @param day the day of what it is about, as it is now; empty if it has none
     * @param when its time there, and at home
     * @param lead what it is about
     * @param text what changed
     * @param line what is said here, as it was found
     * @param there whether what it is about is still in the trip
     */
    public record Row(String day, When when, String lead, String text, ChangeSheet.Line line, boolean there) {
        /** The item it is about. */
        public ItemRef about() {
            return line.about();
        }

        /** As it is read elsewhere than on the paper: without marks of texts in another language. */
        public Row plain() {
            return new Row(day, when, Untranslated.plain(lead), Untranslated.plain(text), line, there);
        }

        /** Name of its place on the paper. */
        public String anchor() {
            return Anchor.of(about());
        }
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CHANGE_SHEET;
    }
}
