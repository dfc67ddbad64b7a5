package my.lawatan.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import my.lawatan.document.DaySheetRound;
import my.lawatan.document.DaySheetRound.Extent;
import my.lawatan.document.Divider;
import my.lawatan.document.JobSheet;
import my.lawatan.document.Paper;
import my.lawatan.document.Sheet;
import my.lawatan.document.Untranslated;
import my.lawatan.trip.Refused;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Puts the papers of a round into one file. Each is laid out as it would be by itself, with the codes of its own pages; it begins on the
 * front of a sheet, whose number stands at its top.
 */
final class Collating {
    private final DaySheetRound round;
    private final Sheet sheet;
    private final DoubleConsumer far;
    private final List<Extent> extents = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Shortfalls shortfalls = new Shortfalls();
    private final PDDocumentOutline outline = new PDDocumentOutline();

    /** @param far told after each paper how much is done, from 0 to 1; may throw to stop */
    Collating(DaySheetRound round, Sheet sheet, DoubleConsumer far) {
        this.round = round;
        this.sheet = sheet;
        this.far = far;
    }

    /** @throws Refused if the round has not so many sheets */
    Layout.Laid laid(Description description) throws IOException {
        try (Making making = new Making(sheet.size())) {
            Tags tags = new Tags(making.document);
            int next = 1;
            for (Paper paper : round.papers()) {
                next = add(making, tags, paper, next);
                far.accept((double) extents.size() / (round.papers().size() + 1));
            }
            int sheets = next - 1;
            if (round.from() > Math.max(1, sheets)) throw new Refused("refused.round-last", round.from(), sheets);
            int front = front(making, tags);
            new SheetNumbers(making).write(extents, front, round, sheets);
            tags.write();
            making.document.getDocumentCatalog().setDocumentOutline(outline);
            description.into(making.document);
            int count = making.document.getNumberOfPages();
            return new Layout.Laid(Pdf.saved(making.document), List.copyOf(places), count, 1, shortfalls);
        }
    }

    // what is out already is only counted
    private int add(Making making, Tags tags, Paper paper, int next) throws IOException {
        try (Making.Setting setting = making.set(Pdf.page(paper, paper.head().edition(), sheet))) {
            Extent extent = new Extent(next, setting.count(), 0);
            boolean wanted = extent.last() >= round.from();
            if (wanted) {
                shortfalls.take(paper);
                shortfalls.take(setting);
                toTheFront(making);
                int first = making.document.getNumberOfPages();
                place(setting.add(page -> code(paper, page)), first);
                tags.take(pages(making, first), false);
                mark(paper, making.document.getPage(first), false);
                extent = new Extent(next, setting.count(), first + 1);
            }
            extents.add(extent);
            return extent.last() + 1;
        }
    }

    // a divider has nothing on it that could be out of date by itself
    private String code(Paper paper, int page) {
        return paper.head().code().onPage(sheet, paper instanceof Divider ? 0 : page);
    }

    private void place(List<Place> found, int first) {
        for (Place place : found) places.add(place.on(place.page() + first));
    }

    private static List<PDPage> pages(Making making, int first) {
        List<PDPage> pages = new ArrayList<>();
        for (int i = first; i < making.document.getNumberOfPages(); i++) pages.add(making.document.getPage(i));
        return pages;
    }

    private void toTheFront(Making making) {
        if (making.document.getNumberOfPages() % 2 == 1) making.document.addPage(blank());
    }

    private PDPage blank() {
        PDRectangle box = new PDRectangle((float) points(sheet.size().width()), (float)
                points(sheet.size().height()));
        PDPage page = new PDPage(box);
        page.setResources(new PDResources());
        return page;
    }

    private static double points(double millimetres) {
        return millimetres / 25.4 * 72;
    }

    private void mark(Paper paper, PDPage page, boolean first) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(Untranslated.plain(paper.head().heading()));
        item.setDestination(destination);
        if (first) outline.addFirst(item);
        else outline.addLast(item);
    }

    // how long it is changes no number in it but those of the pages after it
    private int front(Making making, Tags tags) throws IOException {
        int front = even(count(making, round.sheet(after(0))));
        JobSheet counted = round.sheet(after(front));
        int first = making.document.getNumberOfPages();
        try (Making.Setting setting =
                making.set(Pdf.page(counted, counted.head().edition(), sheet))) {
            shortfalls.take(setting);
            List<Place> own = setting.add(page -> code(counted, page));
            List<PDPage> added = pages(making, first);
            tags.take(added, true);
            mark(counted, added.get(0), true);
            if (added.size() < front) {
                PDPage back = blank();
                making.document.addPage(back);
                added.add(back);
            }
            toTheTop(making.document.getPages(), added);
            places.replaceAll(place -> place.on(place.page() + front));
            places.addAll(0, own);
        }
        far.accept(1);
        return front;
    }

    private static int even(int count) {
        return count + count % 2;
    }

    private int count(Making making, Paper paper) throws IOException {
        try (Making.Setting setting = making.set(Pdf.page(paper, paper.head().edition(), sheet))) {
            return setting.count();
        }
    }

    private static void toTheTop(PDPageTree tree, List<PDPage> pages) {
        PDPage top = tree.get(0);
        if (pages.contains(top)) return;
        for (PDPage page : pages) {
            tree.remove(page);
            tree.insertBefore(page, top);
        }
    }

    private List<Extent> after(int front) {
        return extents.stream()
                .map(e -> new Extent(e.sheet(), e.pages(), e.page() == 0 ? 0 : e.page() + front))
                .toList();
    }
}
