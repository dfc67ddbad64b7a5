package my.lawatan.document.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import my.lawatan.document.leak.Content;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text that is drawn on a page, of whatever size and colour, twice: as it lies on the page from top to bottom, and as it was written,
 * where the lines of a narrow column follow one another. Then what is said in place of it. What stands in the head of a table is a text
 * of its own: the last day of a timetable and the first hour below it are no moment.
 */
final class PageTexts extends PDFTextStripper {
    private final StringBuilder written = new StringBuilder();
    private final StringBuilder heads = new StringBuilder();
    private final List<String> spoken = new ArrayList<>();
    private final ColumnHeads columnHeads;

    /** Of each text that has begun and not ended whether it is in the head of a table. */
    private final Deque<Boolean> begun = new ArrayDeque<>();

    private PageTexts(ColumnHeads columnHeads) {
        this.columnHeads = columnHeads;
        setSortByPosition(true);
    }

    /** What page {@code number}, counted from 1, says. */
    static List<Content> of(PDDocument document, int number) throws IOException {
        PageTexts page = new PageTexts(ColumnHeads.of(document, document.getPage(number - 1)));
        page.setStartPage(number);
        page.setEndPage(number);
        StringWriter laid = new StringWriter();
        page.writeText(document, laid);
        List<Content> texts = new ArrayList<>();
        texts.add(new Content(Content.Route.PAGE, number, laid.toString()));
        texts.add(new Content(Content.Route.PAGE, number, page.written.toString()));
        texts.add(new Content(Content.Route.PAGE, number, page.heads.toString()));
        page.spoken.forEach(text -> texts.add(new Content(Content.Route.SPOKEN, number, text)));
        return texts;
    }

    /** What a drawing says that no page need show. */
    static String of(PDFormXObject drawing) throws IOException {
        try (PDDocument sheet = new PDDocument()) {
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            COSName name = resources.add(drawing);
            page.setResources(resources);
            sheet.addPage(page);
            try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(sheet, page)) {
                content.drawForm((PDFormXObject) resources.getXObject(name));
            }
            return of(sheet, 1).get(1).text();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        now().append(text.getUnicode());
        if (!inHead()) super.processTextPosition(text);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        super.showTextString(string);
        now().append(' ');
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        super.showTextStrings(array);
        now().append(' ');
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (properties != null)
            for (COSBase value : properties.getValues())
                if (value instanceof COSString said) spoken.add(said.getString());
        begun.push(inHead() || columnHeads.hold(properties));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        begun.poll();
        super.endMarkedContentSequence();
    }

    private boolean inHead() {
        return Boolean.TRUE.equals(begun.peek());
    }

    private StringBuilder now() {
        return inHead() ? heads : written;
    }
}
