package my.lawatan.document.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a file says of itself: the paper's title, its mark, its language and the instant for which it speaks; never who made it on which
 * computer, and never when it was really made.
 */
record About(String title, String marking, String language, Instant asOf) {
    private static final String MADE_WITH = "Lawatan";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /** docProps/core.xml. */
    byte[] core() {
        String second = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
        Xml xml = new Xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PROPERTIES,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.text("dc:title", title).text("dc:subject", marking).text("dc:creator", MADE_WITH);
        xml.text("dc:language", language);
        for (String when : new String[] {"dcterms:created", "dcterms:modified"})
            xml.open(when, "xsi:type", "dcterms:W3CDTF").text(second).close();
        return xml.close().bytes();
    }

    /** docProps/app.xml. */
    byte[] app() {
        String kind = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        return new Xml()
                .open("Properties", "xmlns", kind)
                .text("Application", MADE_WITH)
                .close()
                .bytes();
    }

    /** word/settings.xml: that it is no file of an older Word, which would then be limited to what that could do. */
    byte[] settings() {
        Xml xml = new Xml().open("w:settings", "xmlns:w", Parts.WORD);
        xml.empty("w:defaultTabStop", "w:val", "720");
        xml.open("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.close();
        xml.empty("w:themeFontLang", "w:val", language);
        return xml.close().bytes();
    }

    /** word/numbering.xml: the points of lists. */
    byte[] numbering() {
        Xml xml = new Xml().open("w:numbering", "xmlns:w", Parts.WORD);
        xml.open("w:abstractNum", "w:abstractNumId", "0").empty("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", "bullet");
        xml.empty("w:lvlText", "w:val", "•").empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr");
        xml.empty(
                "w:ind", "w:left", Units.twentieths(Styles.POINT_LEFT), "w:hanging", Units.twentieths(Styles.HANGING));
        xml.close().close().close();
        xml.open("w:num", "w:numId", "1").empty("w:abstractNumId", "w:val", "0").close();
        return xml.close().bytes();
    }
}
