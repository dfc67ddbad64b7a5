package my.lawatan.workspace;

import java.nio.file.Path;
import java.time.Instant;
import my.lawatan.reader.CopyCheck;
import my.lawatan.reader.ReaderMark;
import my.lawatan.store.Header;
import my.lawatan.store.Store;
import my.lawatan.store.sqlite.FileTexts;
import my.lawatan.store.sqlite.FreshFile;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Writes reader copies, new trip files whose only entry is that they were made, and reads those that came back. */
public final class ReaderFile {
    private ReaderFile() {}

    /**
     * Writes {@code seen} as a reader copy. The file never held anything else, so that nothing can be read out of its free pages; before it
     * has its name, all that can be read out of it is held against what its reader must not hold. Blocks.
     *
     * @param whole what it is made from
     * @param seen what the reader may see, and no more
     * @param officer who made it
     * @throws Refused if it would tell anything else; then there is no file
     * @throws my.lawatan.store.StoreFailure EXISTS if there is a file of that name, or as the store says if it cannot be written
     */
    public static void write(Path file, Trip whole, Trip seen, ReaderMark mark, Instant at, String officer) {
        FreshFile.make(
                file,
                store -> Past.begin(store, seen, mark.label(), at, officer),
                made -> require(made, new CopyCheck(whole, seen)));
    }

    /** @throws Refused if that file tells what its reader must not hold */
    static void require(Path file, CopyCheck check) {
        check.require(FileTexts.of(file).stream()
                .map(found -> new CopyCheck.Written(found.where(), found.text()))
                .toList());
    }

    /**
     * The trip in a reader copy that came back, notes and all. Closes the store. Blocks.
     *
     * @throws Refused if the file is no reader copy
     */
    public static Trip read(Store opened) {
        try (Store store = opened) {
            if (store.first().map(Header::label).filter(ReaderMark::is).isEmpty())
                throw new Refused("refused.not-reader-copy", store.name());
            return store.load().trip();
        }
    }
}
