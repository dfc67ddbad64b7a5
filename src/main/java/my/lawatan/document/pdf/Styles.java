package my.lawatan.document.pdf;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * The style sheets of pages, of which there are few: each is read once, and not for every paper again. What is read is only looked at
 * afterwards, by any number of threads.
 */
final class Styles extends XhtmlNamespaceHandler {
    private static final int MOST = 32;
    private static final Map<String, Stylesheet> READ = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stylesheet> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public StylesheetInfo[] getStylesheets(Document page) {
        return Arrays.stream(super.getStylesheets(page))
                .map(info -> info.isInline() ? read(info) : info)
                .toArray(StylesheetInfo[]::new);
    }

    private static StylesheetInfo read(StylesheetInfo inline) {
        StylesheetInfo info = new StylesheetInfo();
        info.setOrigin(inline.getOrigin());
        info.setType(inline.getType());
        inline.getMedia().forEach(info::addMedium);
        info.setStylesheet(sheet(inline.getContent(), inline.getOrigin()));
        return info;
    }

    private static Stylesheet sheet(String text, int origin) {
        synchronized (READ) {
            return READ.computeIfAbsent(text, content -> parsed(content, origin));
        }
    }

    private static Stylesheet parsed(String text, int origin) {
        try {
            // a page that is not ours may say what is no style: that is left out
            return new CSSParser((uri, fault) -> {}).parseStylesheet(null, origin, new StringReader(text));
        } catch (IOException e) {
            // everything happens in memory
            throw new UncheckedIOException(e);
        }
    }
}
