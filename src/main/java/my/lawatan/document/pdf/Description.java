package my.lawatan.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a file says of itself: the paper's title, its mark, its language and the instant for which it speaks; never who made it on
 * which computer, and never when it was really made, or the same paper would not give the same file.
 */
record Description(String title, String marking, String language, Instant asOf, boolean tagged) {
    private static final String PRODUCER = "Lawatan";
    private static final String UNIVERSAL = "<pdfuaid:part>1</pdfuaid:part>";

    /** Of pages that are tagged for reading programs. */
    Description(String title, String marking, String language, Instant asOf) {
        this(title, marking, language, asOf, true);
    }

    /** Of sheets that are cut, and not read as they are.
     *
     * @param reading where one reads instead */
    Description toBeCut(String reading) {
        return new Description(title, marking + ". " + reading, language, asOf, false);
    }

    /** Writes it into {@code document}, in place of what a library has put there. */
    void into(PDDocument document) throws IOException {
        Instant second = asOf.truncatedTo(ChronoUnit.SECONDS);
        GregorianCalendar date = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(marking);
        information.setProducer(PRODUCER);
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);
        document.setDocumentId(second.toEpochMilli());
        document.getDocumentCatalog().setLanguage(language);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(second.toString()).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private String xmp(String date) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>
                %s
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(escaped(title), escaped(marking), language, PRODUCER, tagged ? UNIVERSAL : "", date, date);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
