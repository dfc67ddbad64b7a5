package my.lawatan.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Finds by the tags of a finished file which headings, and heads of tables, stand on another page than what comes after them. */
final class LonelyHeads {
    private record Piece(int page, boolean head) {}

    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    private LonelyHeads(PDDocument document) {
        for (PDPage page : document.getPages()) numbers.put(page.getCOSObject(), numbers.size());
        walk(document.getDocumentCatalog().getStructureTreeRoot(), false);
    }

    /** The pages that end with one, counted from 1. */
    static List<Integer> pages(byte[] pdf) {
        try (Opened opened = new Opened(pdf)) {
            return new LonelyHeads(opened.document()).pages();
        }
    }

    private List<Integer> pages() {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++)
            if (pieces.get(i).head() && pieces.get(i).page() < pieces.get(i + 1).page())
                pages.add(pieces.get(i).page() + 1);
        return pages;
    }

    private void walk(PDStructureNode node, boolean within) {
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        boolean head = within || node instanceof PDStructureElement element && heads(element.getStructureType());
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) walk(element, head);
            else if (kid instanceof Integer) add(page, head);
            else if (kid instanceof PDMarkedContentReference there)
                add(there.getPage() == null ? page : there.getPage(), head);
        }
    }

    private static boolean heads(String type) {
        return type.equals("THead") || type.matches("H[1-6]?");
    }

    private void add(PDPage on, boolean head) {
        int page = numbers.get(on.getCOSObject());
        // the head of a table is repeated on each page that the table is on
        boolean repeated = head
                && !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).head()
                && pieces.get(pieces.size() - 1).page() < page;
        if (!repeated) pieces.add(new Piece(page, head));
    }
}
