package my.lawatan.document.pdf;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Ways in which words can be put into a PDF, seen or not. */
final class Plants {
    private static final PDType1Font FACE = new PDType1Font(FontName.HELVETICA);

    /** Puts words into a document; on its first page, if on any. */
    interface Way {
        void plant(PDDocument document, String words) throws IOException;
    }

    private interface Drawn {
        void on(PDPageContentStream page, String words) throws IOException;
    }

    private Plants() {}

    /** All of them by name. */
    static Map<String, Way> ways() {
        Map<String, Way> ways = new TreeMap<>();
        onThePage(ways);
        drawings(ways);
        descriptions(ways);
        besideThePage(ways);
        structure(ways);
        interactive(ways);
        return ways;
    }

    /** Each line of the words under the one before it. */
    static void listed(PDDocument document, String words) throws IOException {
        Drawn lines = (page, said) -> {
            int y = 420;
            for (String line : said.lines().toList()) line(page, line, 40, y -= 14, 9);
        };
        draw(document, lines, words);
    }

    private static void onThePage(Map<String, Way> ways) {
        ways.put("in plain sight", drawn((page, words) -> line(page, words, 40, 400, 9)));
        ways.put(
                "in capitals",
                drawn((page, words) -> line(page, words.toUpperCase(java.util.Locale.ROOT), 40, 400, 9)));
        ways.put("in white", drawn((page, words) -> {
            page.setNonStrokingColor(Color.WHITE);
            line(page, words, 40, 300, 9);
        }));
        ways.put("in no size", drawn((page, words) -> line(page, words, 40, 300, 0)));
        ways.put("in hardly any size", drawn((page, words) -> line(page, words, 40, 300, 0.01f)));
        ways.put("neither filled nor drawn", drawn((page, words) -> {
            page.setRenderingMode(RenderingMode.NEITHER);
            line(page, words, 40, 300, 9);
        }));
        ways.put("outside the sheet", drawn((page, words) -> line(page, words, 5000, 5000, 9)));
        ways.put("on two lines", drawn((page, words) -> {
            line(page, words.substring(0, words.length() / 2) + "-", 40, 40, 9);
            line(page, words.substring(words.length() / 2), 40, 28, 9);
        }));
        ways.put("letter by letter", drawn((page, words) -> {
            for (int i = 0; i < words.length(); i++) line(page, words.substring(i, i + 1), 40 + 9 * i, 20, 9);
        }));
        ways.put("in a layer that is off", (document, words) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("Notes");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            draw(
                    document,
                    (page, said) -> {
                        page.beginMarkedContent(COSName.OC, layer);
                        line(page, said, 40, 300, 9);
                        page.endMarkedContent();
                    },
                    words);
        });
        ways.put("in the head of a table", (document, words) -> {
            COSDictionary head = inColumnHead(document);
            draw(
                    document,
                    (page, said) -> {
                        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(head));
                        line(page, said, 40, 300, 9);
                        page.endMarkedContent();
                    },
                    words);
        });
        ways.put("as what is said instead", drawn((page, words) -> {
            COSDictionary said = new COSDictionary();
            said.setString(COSName.ACTUAL_TEXT, words);
            page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
            page.endMarkedContent();
        }));
    }

    private static COSDictionary inColumnHead(PDDocument document) {
        ColumnHeads heads = ColumnHeads.of(document, document.getPage(0));
        return IntStream.range(0, 500)
                .mapToObj(number -> {
                    COSDictionary properties = new COSDictionary();
                    properties.setInt(COSName.MCID, number);
                    return properties;
                })
                .filter(heads::hold)
                .findFirst()
                .orElseThrow();
    }

    private static void drawings(Map<String, Way> ways) {
        ways.put("in a drawing", (document, words) -> {
            PDFormXObject drawing = drawing(new PDFormXObject(document), words);
            draw(document, (page, said) -> page.drawForm(drawing), words);
        });
        ways.put("in a drawing that no page draws", (document, words) -> document.getPage(0)
                .getResources()
                .add(drawing(new PDFormXObject(document), words)));
        ways.put("in the look of a note", (document, words) -> {
            PDAnnotationText note = new PDAnnotationText();
            PDAppearanceDictionary look = new PDAppearanceDictionary();
            look.setNormalAppearance((PDAppearanceStream) drawing(new PDAppearanceStream(document), words));
            note.setAppearance(look);
            document.getPage(0).getAnnotations().add(note);
        });
    }

    private static void descriptions(Map<String, Way> ways) {
        ways.put("as title", (document, words) -> document.getDocumentInformation()
                .setTitle(words));
        ways.put("as author", (document, words) -> document.getDocumentInformation()
                .setAuthor(words));
        ways.put("as keywords", (document, words) -> document.getDocumentInformation()
                .setKeywords("a, " + words));
        ways.put("as a description of its own", (document, words) -> document.getDocumentInformation()
                .setCustomMetadataValue("Remark", words));
        ways.put("as XMP", (document, words) -> {
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata(("<x>" + words + "</x>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
        });
        ways.put("as description of a page", (document, words) -> {
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
            document.getPage(0).setMetadata(xmp);
        });
    }

    private static void besideThePage(Map<String, Way> ways) {
        ways.put("as bookmark", (document, words) -> {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline == null) outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(words);
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
        ways.put("as name of an attachment", (document, words) -> attach(document, words, "nothing"));
        ways.put("in an attachment", (document, words) -> attach(document, "a.txt", "Dear all, " + words + " Yours"));
        ways.put("as label of a page", (document, words) -> {
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange range = new PDPageLabelRange();
            range.setPrefix(words);
            labels.setLabelItem(0, range);
            document.getDocumentCatalog().setPageLabels(labels);
        });
        ways.put("as name of a layer", (document, words) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(new PDOptionalContentGroup(words));
            document.getDocumentCatalog().setOCProperties(layers);
        });
        ways.put("as private data", (document, words) -> {
            COSDictionary data = new COSDictionary();
            data.setItem(COSName.getPDFName("Lawatan"), new COSString(words));
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), data);
        });
    }

    private static void structure(Map<String, Way> ways) {
        ways.put("as alternative text", (document, words) -> tag(document).setAlternateDescription(words));
        ways.put("as expansion of a word", (document, words) -> tag(document).setExpandedForm(words));
        ways.put("as title of a tag", (document, words) -> tag(document).setTitle(words));
    }

    private static void interactive(Map<String, Way> ways) {
        ways.put("as a note", (document, words) -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(words);
            document.getPage(0).getAnnotations().add(note);
        });
        ways.put("as address of a link", (document, words) -> {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI("https://example.org/?q=" + words);
            link.setAction(action);
            document.getPage(0).getAnnotations().add(link);
        });
        ways.put("as value of a field", (document, words) -> {
            PDAcroForm form = new PDAcroForm(document);
            PDTextField field = new PDTextField(form);
            field.getCOSObject().setString(COSName.V, words);
            field.setPartialName("remark");
            form.getFields().add(field);
            document.getDocumentCatalog().setAcroForm(form);
        });
        ways.put("in a script", (document, words) -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('" + words + "')")));
    }

    private static PDStructureElement tag(PDDocument document) {
        PDStructureElement tag =
                new PDStructureElement("Figure", document.getDocumentCatalog().getStructureTreeRoot());
        document.getDocumentCatalog().getStructureTreeRoot().appendKid(tag);
        return tag;
    }

    private static void attach(PDDocument document, String name, String text) throws IOException {
        PDEmbeddedFile content =
                new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(content);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("1", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static PDFormXObject drawing(PDFormXObject form, String words) throws IOException {
        form.setBBox(new PDRectangle(600, 100));
        PDResources resources = new PDResources();
        COSName face = resources.add(FACE);
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            String said = words.replace("(", "\\(").replace(")", "\\)");
            out.write(("BT /" + face.getName() + " 9 Tf 10 10 Td (" + said + ") Tj ET")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static Way drawn(Drawn drawn) {
        return (document, words) -> draw(document, drawn, words);
    }

    private static void draw(PDDocument document, Drawn drawn, String words) throws IOException {
        PDPage first = document.getPage(0);
        try (PDPageContentStream page = new PDPageContentStream(document, first, AppendMode.APPEND, true, true)) {
            drawn.on(page, words);
        }
    }

    private static void line(PDPageContentStream page, String words, float x, float y, float size) throws IOException {
        page.beginText();
        page.setFont(FACE, size);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }
}
