package my.lawatan.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import my.lawatan.document.leak.Content;
import my.lawatan.document.leak.Content.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Everything that can be read out of a Word file: the words of each paragraph as they follow one another, the words of the whole part, the values of
 * all attributes and the names of all parts, whether Word would show them or not.
 */
final class WordTexts {
    private final List<Content> found = new ArrayList<>();

    private WordTexts() {}

    /** All texts of the file with this content. */
    static List<Content> of(byte[] docx) {
        WordTexts texts = new WordTexts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                texts.part(part.getName(), zip.readAllBytes());
        } catch (IOException e) {
            // what cannot be read through cannot be handed out
            throw new UncheckedIOException(e);
        }
        return texts.found;
    }

    private void part(String name, byte[] content) {
        found.add(new Content(Route.ELSEWHERE, 0, name));
        // what a picture shows is not read, in no format
        if (name.endsWith(".jpeg")) return;
        Document xml = Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
        Route route = route(name);
        // what Word is told to put there is the format's own and stands beside no word of a trip: PAGE, and then the
        // number
        for (Element order : xml.select("w|instrText")) {
            found.add(new Content(Route.ELSEWHERE, 0, order.text()));
            order.remove();
        }
        StringBuilder whole = new StringBuilder();
        for (Element paragraph : xml.select("w|p")) {
            String words = words(paragraph);
            found.add(new Content(route, 0, words));
            whole.append(words).append('\n');
        }
        found.add(new Content(route, 0, whole.toString()));
        found.add(new Content(route, 0, xml.wholeText()));
        for (Element element : xml.getAllElements())
            for (Attribute attribute : element.attributes())
                found.add(new Content(Route.ELSEWHERE, 0, attribute.getValue()));
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element piece : paragraph.getAllElements()) {
            if (piece.tagName().equals("w:br") || piece.tagName().equals("w:tab")) words.append(' ');
            if (!piece.ownText().isEmpty()) words.append(piece.wholeOwnText());
        }
        return words.toString();
    }

    private static Route route(String part) {
        if (part.startsWith("docProps/")) return Route.DESCRIPTION;
        return part.equals("word/document.xml") || part.startsWith("word/header") || part.startsWith("word/footer")
                ? Route.PAGE
                : Route.ELSEWHERE;
    }
}
