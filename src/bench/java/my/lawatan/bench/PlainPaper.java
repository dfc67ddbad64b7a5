package my.lawatan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The floor under a paper: the same lines of text on as many pages, put there by PDFBox in the same face, embedded and
 * subset; no layout, no tags, no rules. Run as {@code PlainPaper lines.txt out.pdf}.
 */
public final class PlainPaper {
    private static final String PAGE_BREAK = "\f";
    private static final float SIZE = 8;
    private static final float LINE = 10;

    private PlainPaper() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        Files.write(Path.of(args[1]), of(lines));
    }

    /** The lines of a PDF, page by page, with a line that is a form feed between pages. */
    static List<String> linesOf(byte[] pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                if (page > 1) lines.add(PAGE_BREAK);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document).lines().forEach(lines::add);
            }
        }
        return lines;
    }

    static byte[] of(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = font(document, "IBMPlexSans-Regular.ttf");
            List<String> page = new ArrayList<>();
            for (String line : lines) {
                if (line.equals(PAGE_BREAK)) flush(document, font, page);
                else page.add(line);
            }
            flush(document, font, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDType0Font font(PDDocument document, String name) throws IOException {
        try (InputStream in = PlainPaper.class.getResourceAsStream("/my/lawatan/fonts/" + name)) {
            return PDType0Font.load(document, in, true);
        }
    }

    private static void flush(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(40, PDRectangle.A4.getHeight() - 40);
            for (String line : lines) {
                content.showText(known(font, line));
                content.newLineAtOffset(0, -LINE);
            }
            content.endText();
        }
        lines.clear();
    }

    // what the face lacks is left out: a floor may do less, never more
    private static String known(PDType0Font font, String line) {
        StringBuilder kept = new StringBuilder();
        line.codePoints().forEach(c -> {
            try {
                font.encode(Character.toString(c));
                kept.appendCodePoint(c);
            } catch (IOException | IllegalArgumentException e) {
                kept.append('?');
            }
        });
        return kept.toString();
    }
}
