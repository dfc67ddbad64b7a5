package my.lawatan.document.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What of a page stands in the head of a table, by the numbers of the texts that are drawn on it. Nothing does where nothing says so. */
final class ColumnHeads {
    private static final String HEAD = "THead";

    /** No paper has as many elements inside each other; a file that goes round has no end. */
    private static final int DEEPEST = 200;

    private final COSArray elements;

    private ColumnHeads(COSArray elements) {
        this.elements = elements;
    }

    static ColumnHeads of(PDDocument document, PDPage page) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary parents = root == null ? null : root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = parents == null ? null : parents.getCOSArray(COSName.NUMS);
        int key = page.getStructParents();
        if (numbers != null && key >= 0)
            for (int i = 0; i + 1 < numbers.size(); i += 2)
                if (numbers.getObject(i) instanceof COSNumber number
                        && number.intValue() == key
                        && numbers.getObject(i + 1) instanceof COSArray elements) return new ColumnHeads(elements);
        return new ColumnHeads(new COSArray());
    }

    /** Whether the text that begins with these properties belongs there. */
    boolean hold(COSDictionary properties) {
        int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        COSBase element = number >= 0 && number < elements.size() ? elements.getObject(number) : null;
        for (int depth = 0; depth < DEEPEST && element instanceof COSDictionary tag; depth++) {
            if (HEAD.equals(tag.getNameAsString(COSName.S))) return true;
            element = tag.getDictionaryObject(COSName.P);
        }
        return false;
    }
}
