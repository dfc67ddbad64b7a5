package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.document.word.Block.Picture;
import my.lawatan.document.word.Block.Run;
import my.lawatan.trip.Language;

/** Writes what stands on the lines of a paragraph, and keeps the pictures that it came by. */
final class RunWriter {
    /** Where pictures begin among the relations of the document; those before are its other parts. */
    static final int FIRST_PICTURE = 100;

    private final Xml xml;
    private final List<Picture> pictures = new ArrayList<>();

    RunWriter(Xml xml) {
        this.xml = xml;
    }

    /** The pictures so far; the first has the number {@link #FIRST_PICTURE}. */
    List<Picture> pictures() {
        return pictures;
    }

    /** @param style how type of its paragraph looks without being told */
    void write(Run run, Look style) {
        if (run.field()) {
            field(run.text(), run.look(), style);
            return;
        }
        xml.open("w:r");
        properties(run.look(), style, run.text());
        run.picture().ifPresent(this::picture);
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) xml.empty("w:br");
            if (!lines[i].isEmpty())
                xml.open("w:t", "xml:space", "preserve").text(lines[i]).close();
        }
        xml.close();
    }

    private void field(String name, Look look, Look style) {
        mark("begin", look, style);
        xml.open("w:r");
        properties(look, style, "");
        xml.open("w:instrText", "xml:space", "preserve").text(" " + name + " ").close();
        xml.close();
        mark("separate", look, style);
        write(Run.of(look, "1"), style);
        mark("end", look, style);
    }

    private void mark(String part, Look look, Look style) {
        xml.open("w:r");
        properties(look, style, "");
        xml.empty("w:fldChar", "w:fldCharType", part).close();
    }

    private void properties(Look look, Look style, String text) {
        xml.open("w:rPr");
        change("w:b", look.strong(), style.strong());
        change("w:i", look.slanted(), style.slanted());
        change("w:strike", look.struck(), style.struck());
        if (!look.colour().equals(style.colour())) xml.empty("w:color", "w:val", look.colour());
        if (look.spread() != style.spread()) xml.empty("w:spacing", "w:val", Units.twentieths(look.spread()));
        if (look.size() != style.size()) {
            xml.empty("w:sz", "w:val", Units.halves(look.size()));
            xml.empty("w:szCs", "w:val", Units.halves(look.size()));
        }
        if (!look.language().isEmpty()) xml.empty("w:lang", "w:val", Docx.language(Language.of(look.language())));
        else if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL))
            xml.empty("w:lang", "w:eastAsia", "ko-KR");
        xml.close();
    }

    private void change(String name, boolean now, boolean style) {
        if (now != style) xml.empty(name, "w:val", now ? "1" : "0");
    }

    private void picture(Picture picture) {
        pictures.add(picture);
        String number = Integer.toString(FIRST_PICTURE + pictures.size() - 1);
        String width = Units.emu(picture.width());
        String height = Units.emu(picture.height());
        xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", number, "name", "Picture " + number, "descr", picture.says());
        xml.open("a:graphic", "xmlns:a", Parts.DRAWING);
        xml.open("a:graphicData", "uri", Parts.PICTURE).open("pic:pic", "xmlns:pic", Parts.PICTURE);
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", number, "name", "Picture " + number)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", "rId" + number);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close();
    }
}
