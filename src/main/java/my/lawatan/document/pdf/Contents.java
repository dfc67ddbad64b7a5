package my.lawatan.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.document.leak.Content;
import my.lawatan.document.leak.Content.Route;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Everything that can be read out of a PDF. It goes through all objects of the file, whether anything leads to them or not, and does not
 * ask what they are for: a text that a page does not show is a text all the same.
 */
final class Contents {
    private static final Map<String, Route> ROUTES = Map.ofEntries(
            Map.entry("Annots", Route.ANNOTATION),
            Map.entry("Outlines", Route.BOOKMARK),
            Map.entry("Info", Route.DESCRIPTION),
            Map.entry("Metadata", Route.DESCRIPTION),
            Map.entry("EmbeddedFiles", Route.ATTACHMENT),
            Map.entry("AF", Route.ATTACHMENT),
            Map.entry("EF", Route.ATTACHMENT),
            Map.entry("StructTreeRoot", Route.SPOKEN),
            Map.entry("AcroForm", Route.FORM),
            Map.entry("JavaScript", Route.SCRIPT),
            Map.entry("JS", Route.SCRIPT),
            Map.entry("OpenAction", Route.SCRIPT),
            Map.entry("AA", Route.SCRIPT),
            Map.entry("OCProperties", Route.LAYER));

    /** What holds no words: faces, tables of characters, colours, and the marks of the file itself. */
    private static final Set<String> WORDLESS =
            Set.of("FontFile", "FontFile2", "FontFile3", "ToUnicode", "CIDToGIDMap", "CIDSet", "CharProcs", "ID");

    /** Streams that hold other objects, which are read one by one. */
    private static final Set<String> OF_THE_FILE = Set.of("ObjStm", "XRef");

    /** Whose names are those of the format, as "Background" and "Document", and say nothing about a trip. */
    private static final Set<String> OF_THE_FORMAT = Set.of("Type", "Subtype", "S");

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16);

    private final PDDocument document;
    private final List<Content> found = new ArrayList<>();
    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

    private Contents(PDDocument document) {
        this.document = document;
    }

    /** All texts of the file with this content. */
    static List<Content> of(byte[] pdf) throws IOException {
        try (PDDocument document = Pdf.open(pdf)) {
            Contents contents = new Contents(document);
            contents.read();
            return contents.found;
        }
    }

    private void read() throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            found.addAll(PageTexts.of(document, i + 1));
            COSDictionary page = document.getPage(i).getCOSObject();
            drawn(page.getDictionaryObject(COSName.CONTENTS));
            walk(page, Route.ELSEWHERE, i + 1);
        }
        COSDocument file = document.getDocument();
        walk(file.getTrailer(), Route.ELSEWHERE, 0);
        for (COSObjectKey key : List.copyOf(file.getXrefTable().keySet()))
            walk(file.getObjectFromPool(key), Route.ELSEWHERE, 0);
    }

    // what a page draws has been read with it; it may be in several streams
    private void drawn(COSBase contents) {
        if (contents == null || !done.add(contents) || !(contents instanceof COSArray parts)) return;
        for (int i = 0; i < parts.size(); i++) drawn(parts.getObject(i));
    }

    private void walk(COSBase base, Route route, int page) throws IOException {
        COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
        if (value instanceof COSString text) found.add(new Content(route, page, text.getString()));
        else if (value instanceof COSName name) found.add(new Content(route, page, name.getName()));
        else if (value instanceof COSArray array && done.add(array)) for (COSBase part : array) walk(part, route, page);
        else if (value instanceof COSDictionary dictionary && done.add(dictionary)) entries(dictionary, route, page);
    }

    private void entries(COSDictionary dictionary, Route route, int page) throws IOException {
        if (dictionary instanceof COSStream stream) stream(stream, route, page);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            boolean formal = OF_THE_FORMAT.contains(key) && entry.getValue() instanceof COSName;
            if (!WORDLESS.contains(key) && !formal) walk(entry.getValue(), ROUTES.getOrDefault(key, route), page);
        }
    }

    private void stream(COSStream stream, Route route, int page) throws IOException {
        COSName type = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(type) || OF_THE_FILE.contains(stream.getNameAsString(COSName.TYPE, ""))) return;
        if (COSName.FORM.equals(type)) {
            found.add(new Content(route, page, PageTexts.of(new PDFormXObject(new PDStream(stream)))));
            return;
        }
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        for (Charset encoding : ENCODINGS) found.add(new Content(route, page, new String(bytes, encoding)));
    }
}
