package my.lawatan.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What tells reading programs in which order a file of several papers is read. Each paper comes with a tree of its own, whose numbers
 * begin at 0; they become the parts of one tree.
 */
final class Tags {
    private final PDDocumentCatalog catalog;
    private final List<COSDictionary> parts = new ArrayList<>();
    private final COSArray numbers = new COSArray();
    private COSBase roles;
    private int next;

    Tags(PDDocument document) {
        this.catalog = document.getDocumentCatalog();
    }

    /** Takes the tree of the paper that was added last.
     *
     * @param pages that it is on
     * @param first whether it is read before the others */
    void take(List<PDPage> pages, boolean first) throws IOException {
        COSDictionary tree = catalog.getStructureTreeRoot().getCOSObject();
        catalog.setStructureTreeRoot(null);
        if (roles == null) roles = tree.getItem(COSName.ROLE_MAP);
        COSArray own = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < own.size(); i += 2) {
            numbers.add(COSInteger.get(((COSNumber) own.getObject(i)).intValue() + next));
            numbers.add(own.get(i + 1));
        }
        for (PDPage page : pages) {
            page.setStructParents(page.getStructParents() + next);
            for (PDAnnotation link : page.getAnnotations()) link.setStructParent(link.getStructParent() + next);
        }
        next += own.size() / 2;
        COSDictionary part = top(tree);
        part.setName(COSName.S, "Part");
        parts.add(first ? 0 : parts.size(), part);
    }

    private static COSDictionary top(COSDictionary tree) {
        COSBase kids = tree.getDictionaryObject(COSName.K);
        return (COSDictionary) (kids instanceof COSArray array ? array.getObject(0) : kids);
    }

    /** Gives the file the tree of all of them. */
    void write() {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        COSDictionary tree = root.getCOSObject();
        COSDictionary document = new COSDictionary();
        document.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        document.setName(COSName.S, "Document");
        document.setItem(COSName.P, tree);
        COSArray kids = new COSArray();
        for (COSDictionary part : parts) {
            part.setItem(COSName.P, document);
            kids.add(part);
        }
        document.setItem(COSName.K, kids);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.ROLE_MAP, roles);
        tree.setItem(COSName.K, document);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        catalog.setStructureTreeRoot(root);
    }
}
