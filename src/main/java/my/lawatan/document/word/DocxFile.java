package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import my.lawatan.document.Paper;
import my.lawatan.document.Shortfall;

/** A Word file that was made of a paper. */
public final class DocxFile {
    private final byte[] bytes;
    private final List<Shortfall> shortfalls;

    DocxFile(Paper paper, byte[] bytes, Set<Integer> spelledOut) {
        List<Shortfall> all = new ArrayList<>(paper.shortfalls());
        if (!spelledOut.isEmpty()) all.add(Shortfall.spelledOut(spelledOut));
        this.bytes = bytes;
        this.shortfalls = List.copyOf(all);
    }

    /** The file's content; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What of the trip it could not tell as it is there; it says so where that is missed. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }
}
