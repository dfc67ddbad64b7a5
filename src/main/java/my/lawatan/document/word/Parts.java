package my.lawatan.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file and what binds them together. All of them are inside; none leads out of it. */
final class Parts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The same in every file, so that the same paper gives the same bytes. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Xml bound = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");

    /** Adds a part of the document.
     *
     * @param id by which the document names it
     * @param kind what the format calls it */
    void add(String id, String kind, String name, byte[] content) {
        kinds.put("/word/" + name + ".xml", KIND + kind + "+xml");
        bind(id, kind, name + ".xml", content);
    }

    /** Adds a picture of the document.
     *
     * @param number from 1 */
    void picture(String id, int number, byte[] jpeg) {
        bind(id, "image", "media/image" + number + ".jpeg", jpeg);
    }

    private void bind(String id, String kind, String name, byte[] content) {
        parts.put("word/" + name, content);
        bound.empty("Relationship", "Id", id, "Type", RELATIONS + "/" + kind, "Target", name);
    }

    /** The whole file.
     *
     * @param document the part that binds the others
     * @param core what the file says of itself
     * @param app with what it was made */
    byte[] file(byte[] document, byte[] core, byte[] app) {
        kinds.put("/word/document.xml", KIND + "document.main+xml");
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", types());
        all.put("_rels/.rels", roots());
        all.put("word/document.xml", document);
        all.put("word/_rels/document.xml.rels", bound.close().bytes());
        all.putAll(parts);
        all.put("docProps/core.xml", core);
        all.put("docProps/app.xml", app);
        return zipped(all);
    }

    private byte[] types() {
        Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "jpeg", "ContentType", "image/jpeg");
        kinds.forEach((part, kind) -> xml.empty("Override", "PartName", part, "ContentType", kind));
        String core = "application/vnd.openxmlformats-package.core-properties+xml";
        String app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
        xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", core);
        xml.empty("Override", "PartName", "/docProps/app.xml", "ContentType", app);
        return xml.close().bytes();
    }

    private static byte[] roots() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        root(xml, "rId1", RELATIONS + "/officeDocument", "word/document.xml");
        root(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        root(xml, "rId3", RELATIONS + "/extended-properties", "docProps/app.xml");
        return xml.close().bytes();
    }

    private static void root(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            // everything happens in memory
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
