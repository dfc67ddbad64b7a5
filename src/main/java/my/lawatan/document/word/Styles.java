package my.lawatan.document.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The styles of a document: how its headings, its text and its tables look is said once, and can be changed in Word for all of them. */
final class Styles {
    static final String POINT = "ListBullet";
    static final String TABLE = "PaperTable";
    static final String COLUMNS = "PaperColumns";
    static final double POINT_LEFT = 11;
    static final double HANGING = 11;
    private static final String FACE = "Arial";
    private static final String EAST_ASIAN = "Microsoft YaHei";
    private static final Map<String, String> HEADINGS =
            Map.of("Heading1", "h1", "Heading2", "h2", "Heading3", "h3", "Heading4", "h4");

    private final Map<String, Look> looks = new LinkedHashMap<>();

    /** @param body of the page, whose type all the rest comes from */
    Styles(StyleSheet sheet, Element page, Look body) {
        looks.put("Normal", body);
        for (int i = 1; i <= HEADINGS.size(); i++) {
            String tag = HEADINGS.get("Heading" + i);
            looks.put("Heading" + i, body.with(tag, sheet.of(probe(page, tag))));
        }
        looks.put("TableText", body);
        looks.put("TableHeading", body.with("th", sheet.of(probe(page, "th"))));
        looks.put(POINT, body);
        looks.put("Header", body);
        looks.put("Footer", body);
        looks.put("Spacer", body);
    }

    // an element of no class, which is all that a style knows
    private static Element probe(Element page, String tag) {
        Element probe = page.appendElement(tag);
        probe.remove();
        return probe;
    }

    /** How type of that style looks. */
    Look look(String style) {
        return looks.get(style);
    }

    /** word/styles.xml. */
    byte[] part(String language) {
        Xml xml = new Xml().open("w:styles", "xmlns:w", Parts.WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", FACE, "w:hAnsi", FACE, "w:eastAsia", EAST_ASIAN, "w:cs", FACE);
        xml.empty("w:lang", "w:val", language, "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close().close().open("w:pPrDefault").empty("w:pPr").close().close();
        looks.forEach((id, look) -> style(xml, id, look));
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table");
        margins(xml.open("w:tblPr"));
        xml.close().close();
        table(xml, TABLE, "Paper Table");
        table(xml, COLUMNS, "Paper Columns");
        return xml.close().bytes();
    }

    private void style(Xml xml, String id, Look look) {
        boolean normal = id.equals("Normal");
        if (normal) xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        else xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        xml.empty("w:name", "w:val", name(id));
        if (!normal) xml.empty("w:basedOn", "w:val", "Normal");
        if (HEADINGS.containsKey(id)) xml.empty("w:next", "w:val", "Normal");
        xml.empty("w:qFormat");
        xml.open("w:pPr");
        if (HEADINGS.containsKey(id)) xml.empty("w:keepNext");
        if (id.equals(POINT)) xml.open("w:numPr").empty("w:numId", "w:val", "1").close();
        xml.empty(
                "w:spacing", "w:before", "0", "w:after", "0", "w:line", Units.line(look.lines()), "w:lineRule", "auto");
        if (id.equals(POINT))
            xml.empty("w:ind", "w:left", Units.twentieths(POINT_LEFT), "w:hanging", Units.twentieths(HANGING));
        if (HEADINGS.containsKey(id))
            xml.empty("w:outlineLvl", "w:val", Integer.toString(id.charAt(id.length() - 1) - '1'));
        xml.close();
        type(xml, look);
        xml.close();
    }

    // as Word names them itself, so that its own styles are these
    private static String name(String id) {
        return switch (id) {
            case "ListBullet" -> "List Bullet";
            case "TableText" -> "Table Text";
            case "TableHeading" -> "Table Heading";
            case "Header", "Footer" -> id.toLowerCase(java.util.Locale.ROOT);
            default -> HEADINGS.containsKey(id) ? "heading " + id.charAt(id.length() - 1) : id;
        };
    }

    private static void type(Xml xml, Look look) {
        xml.open("w:rPr");
        xml.empty("w:b", "w:val", look.strong() ? "1" : "0");
        xml.empty("w:i", "w:val", look.slanted() ? "1" : "0");
        xml.empty("w:color", "w:val", look.colour());
        xml.empty("w:sz", "w:val", Units.halves(look.size())).empty("w:szCs", "w:val", Units.halves(look.size()));
        xml.close();
    }

    private static void table(Xml xml, String id, String name) {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", id);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "TableNormal");
        margins(xml.open("w:tblPr"));
        xml.close().close();
    }

    private static void margins(Xml xml) {
        xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblCellMar");
        for (String side : new String[] {"top", "left", "bottom", "right"})
            xml.empty("w:" + side, "w:w", "0", "w:type", "dxa");
        xml.close();
    }
}
