package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back with nothing but PDFBox. */
public final class Opened implements AutoCloseable {
    private final PDDocument document;

    public Opened(byte[] bytes) {
        try {
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    /** The text of each page as it is copied out of a viewer, line ends as blanks. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        try {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The text of all pages. */
    public String text() {
        return String.join(" ", pages());
    }

    /** What is read aloud, from the first page to the last: what stands at the head and the foot of pages is not. */
    public String spoken() {
        StringBuilder spoken = new StringBuilder();
        speak(document.getDocumentCatalog().getStructureTreeRoot(), new HashMap<>(), new ArrayList<>(), false, spoken);
        return spoken.toString();
    }

    // the head of a table that stands on each of its pages is said on the first
    private void speak(
            PDStructureNode node,
            Map<PDPage, Map<Integer, String>> texts,
            List<PDPage> pages,
            boolean head,
            StringBuilder into) {
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean cell = "TH".equals(element.getStructureType());
                speak(element, texts, cell ? new ArrayList<>() : pages, head || cell, into);
            } else {
                PDPage on = kid instanceof PDMarkedContentReference there ? there.getPage() : page;
                int mcid = kid instanceof PDMarkedContentReference reference ? reference.getMCID() : (Integer) kid;
                if (pages.isEmpty()) pages.add(on);
                if (!head || pages.get(0).equals(on))
                    into.append(text(on, mcid, texts)).append(' ');
            }
        }
    }

    /** Each tagged piece of text in reading order: its path of tags, and the text. */
    record Tagged(String path, String text) {}

    List<Tagged> tagged() {
        List<Tagged> tagged = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), "", new HashMap<>(), tagged);
        return tagged;
    }

    private void walk(PDStructureNode node, String path, Map<PDPage, Map<Integer, String>> texts, List<Tagged> into) {
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element)
                walk(element, path + "/" + element.getStructureType(), texts, into);
            else if (kid instanceof Integer mcid) into.add(new Tagged(path, text(page, mcid, texts)));
            else if (kid instanceof PDMarkedContentReference reference)
                into.add(new Tagged(path, text(reference.getPage(), reference.getMCID(), texts)));
        }
    }

    /** The languages that tags say of what is in them, in reading order. */
    List<String> languages() {
        List<String> languages = new ArrayList<>();
        languages(document.getDocumentCatalog().getStructureTreeRoot(), languages);
        return languages;
    }

    private static void languages(PDStructureNode node, List<String> into) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) into.add(element.getLanguage());
                languages(element, into);
            }
    }

    /** Holds if that is read in this order, whatever is read in between. */
    void assertReadsInOrder(List<String> pieces) {
        String text = tagged().stream()
                .map(Tagged::text)
                .collect(Collectors.joining())
                .replace(" ", "");
        int from = 0;
        for (String piece : pieces) {
            int at = text.indexOf(piece.replace(" ", ""), from);
            assertThat(at).as(piece + " in " + text.substring(from)).isNotNegative();
            from = at;
        }
    }

    private static String text(PDPage page, int mcid, Map<PDPage, Map<Integer, String>> texts) {
        return texts.computeIfAbsent(page, Opened::marked).getOrDefault(mcid, "");
    }

    private static Map<Integer, String> marked(PDPage page) {
        Map<Integer, String> texts = new HashMap<>();
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> collect(content, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) text.append(position.getUnicode());
            if (piece instanceof PDMarkedContent inner) collect(inner, texts);
        }
        if (content.getMCID() >= 0) texts.merge(content.getMCID(), text.toString(), String::concat);
    }

    /** All fonts of all pages by name. */
    Map<String, PDFont> fonts() {
        Map<String, PDFont> fonts = new HashMap<>();
        try {
            for (PDPage page : document.getPages())
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font);
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
