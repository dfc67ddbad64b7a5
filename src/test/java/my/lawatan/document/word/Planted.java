package my.lawatan.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Words put into a Word file where they do not belong.
 *
 * @param part in which; it is made if the file has none of the name
 * @param before what the words are put before
 * @param with what is put there
 */
record Planted(String name, String part, String before, String with) {
    static List<Planted> ways(String words) {
        String run = "<w:r><w:t>" + words + "</w:t></w:r>";
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + words + "</w:t></w:r>";
        String half = words.substring(0, 9) + "</w:t></w:r><w:r><w:t>" + words.substring(9);
        return List.of(
                new Planted("in plain sight", "word/document.xml", "<w:sectPr", "<w:p>" + run + "</w:p>"),
                new Planted("hidden", "word/document.xml", "<w:sectPr", "<w:p>" + hidden + "</w:p>"),
                new Planted(
                        "in two runs", "word/document.xml", "<w:sectPr", "<w:p>" + run.replace(words, half) + "</w:p>"),
                new Planted(
                        "deleted",
                        "word/document.xml",
                        "<w:sectPr",
                        "<w:p><w:del><w:r><w:delText>" + words + "</w:delText></w:r></w:del></w:p>"),
                new Planted(
                        "as a bookmark",
                        "word/document.xml",
                        "<w:sectPr",
                        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"" + words + "\"/></w:p>"),
                new Planted("in the header", "word/header2.xml", "</w:hdr>", "<w:p>" + run + "</w:p>"),
                new Planted("in the footer", "word/footer1.xml", "</w:ftr>", "<w:p>" + run + "</w:p>"),
                new Planted(
                        "as its subject",
                        "docProps/core.xml",
                        "</cp:coreProperties>",
                        "<cp:keywords>" + words + "</cp:keywords>"),
                new Planted(
                        "as a style",
                        "word/styles.xml",
                        "</w:styles>",
                        "<w:style><w:name w:val=\"" + words + "\"/></w:style>"),
                new Planted(
                        "in a comment",
                        "word/comments.xml",
                        "",
                        "<w:comments><w:comment><w:p>" + run + "</w:p></w:comment></w:comments>"));
    }

    byte[] into(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean done = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean here = entry.getName().equals(part);
                done |= here;
                put(zip, entry.getName(), here ? text.replace(before, with + before) : text);
            }
            if (!done) put(zip, part, with);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
