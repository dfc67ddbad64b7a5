package my.lawatan.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file read back by another library than the one that wrote it: POI, with the schema of the format. */
final class WordFile implements AutoCloseable {
    private final XWPFDocument document;

    WordFile(byte[] bytes) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** Where the file is none that the schema of the format allows; nothing if Word opens it without repair. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        check(document.getDocument(), faults);
        try {
            for (PackagePart part : document.getPackage().getParts()) {
                String name = part.getPartName().getName();
                if (name.contains("/header")) check(HdrDocument.Factory.parse(part.getInputStream()), faults);
                if (name.contains("/footer")) check(FtrDocument.Factory.parse(part.getInputStream()), faults);
                if (name.endsWith("/styles.xml")) check(StylesDocument.Factory.parse(part.getInputStream()), faults);
                if (name.endsWith("/settings.xml"))
                    check(SettingsDocument.Factory.parse(part.getInputStream()), faults);
                if (name.endsWith("/numbering.xml"))
                    check(NumberingDocument.Factory.parse(part.getInputStream()), faults);
            }
        } catch (IOException | XmlException | InvalidFormatException e) {
            throw new AssertionError(e);
        }
        return faults;
    }

    private static void check(XmlObject part, List<String> faults) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        errors.forEach(error -> faults.add(error.getMessage()));
    }

    /** What leads out of the file. */
    List<String> outside() {
        List<String> outside = new ArrayList<>();
        try {
            OPCPackage file = document.getPackage();
            for (PackagePart part : file.getParts())
                if (!part.isRelationshipPart())
                    for (PackageRelationship relation : part.getRelationships())
                        if (relation.getTargetMode() == TargetMode.EXTERNAL)
                            outside.add(relation.getTargetURI().toString());
        } catch (InvalidFormatException e) {
            throw new AssertionError(e);
        }
        return outside;
    }

    /** Its words in order, tables cell by cell. */
    String words() {
        StringBuilder words = new StringBuilder();
        document.getBodyElements().forEach(element -> words(element, words));
        return words.toString();
    }

    /** Its paragraphs in order, those of tables with them. */
    List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        document.getBodyElements().forEach(element -> paragraphs(element, paragraphs));
        return paragraphs;
    }

    private static void words(IBodyElement element, StringBuilder into) {
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        paragraphs(element, paragraphs);
        paragraphs.forEach(paragraph -> into.append(paragraph.getText()).append('\n'));
    }

    private static void paragraphs(IBodyElement element, List<XWPFParagraph> into) {
        if (element instanceof XWPFParagraph paragraph) into.add(paragraph);
        if (element instanceof XWPFTable table)
            for (XWPFTableRow row : table.getRows())
                for (XWPFTableCell cell : row.getTableCells())
                    cell.getBodyElements().forEach(inner -> paragraphs(inner, into));
    }

    /** Without what lines and lists are set with. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\u2022]+", "");
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
