package my.lawatan.interchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import my.lawatan.interchange.Headway;
import my.lawatan.trip.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What is in a workbook, looked through before anything of it is understood.
 *
 * @param macros whether there are macros in it, which nobody reads
 * @param merged how many ranges of merged cells its sheets have
 * @param rows how many rows the longest of its sheets has
 */
record Archive(boolean macros, int merged, int rows) {
    /** No workbook of people has more, inflated, in bytes: about a million rows. */
    private static final long LARGEST = 512L << 20;

    /** The texts of all sheets are held in memory at once. */
    private static final long LARGEST_TEXTS = 96L << 20;

    /** Beyond this size nothing that people typed shrinks to less than a two hundredth. */
    private static final long SMALL = 16L << 20;

    private static final int RATIO = 200;
    private static final int PARTS = 4_000;

    /** What the file is like.
     *
     * @throws Refused if it is no workbook, or made to fill the memory or to fetch something */
    static Archive of(byte[] bytes, Headway headway) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > PARTS) throw new Refused("refused.xlsx-bomb");
            if (zip.getEntry("[Content_Types].xml") == null) throw new Refused("refused.xlsx-broken");
            return of(zip, parts, bytes.length, headway);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("refused.xlsx-broken");
        }
    }

    private static Archive of(ZipFile zip, List<ZipArchiveEntry> parts, long size, Headway headway) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long whole = 0;
        boolean macros = false;
        int merged = 0;
        int rows = 0;
        long packed = 0;
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) macros = true;
            // pictures and macros are never opened
            if (!name.endsWith(".xml") && !name.endsWith(".rels")) continue;
            Headway here = headway.piece((double) packed / size, (double) (packed + part.getCompressedSize()) / size);
            packed += part.getCompressedSize();
            Markup markup = new Markup();
            long limit = name.contains("sharedstrings") ? LARGEST_TEXTS : LARGEST;
            whole += inflated(zip, part, buffer, markup, Math.min(limit, LARGEST - whole), here);
            merged += markup.merged();
            rows = Math.max(rows, markup.rows());
        }
        return new Archive(macros, merged, rows);
    }

    private static long inflated(
            ZipFile zip, ZipArchiveEntry part, byte[] buffer, Markup markup, long limit, Headway headway)
            throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                boolean swollen = size > SMALL && size / RATIO > Math.max(1, part.getCompressedSize());
                if (size > limit || swollen) throw new Refused("refused.xlsx-bomb");
                markup.read(buffer, read);
                headway.at(Math.min(1.0, (double) size / Math.max(1, part.getSize())));
            }
        }
        return size;
    }
}
