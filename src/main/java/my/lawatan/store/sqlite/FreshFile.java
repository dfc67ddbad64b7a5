package my.lawatan.store.sqlite;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;

/** A trip file that is there with all of its first contents, or not at all. */
public final class FreshFile {
    private FreshFile() {}

    /**
     * Makes the file beside its place and moves it there when it is whole. Blocks.
     *
     * @param fill writes the contents into the empty file
     * @throws StoreFailure EXISTS if there is a file of that name, or as the store says if it cannot be written
     */
    public static void make(Path file, Consumer<Store> fill) {
        make(file, fill, whole -> {});
    }

    /**
     * The same.
     *
     * @param check looks at the finished file before it has its name; what it throws is thrown on, and then there is no file
     */
    public static void make(Path file, Consumer<Store> fill, Consumer<Path> check) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) throw new StoreFailure(Kind.EXISTS, null, file);
        Path folder = folderBeside(target);
        try {
            Path whole = folder.resolve(target.getFileName());
            try (Store store = SqliteStore.create(whole)) {
                fill.accept(store);
            }
            check.accept(whole);
            Files.move(whole, target);
        } catch (FileAlreadyExistsException e) {
            throw new StoreFailure(Kind.EXISTS, e, file);
        } catch (IOException e) {
            throw new StoreFailure(Kind.DEVICE, e, String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
        } finally {
            discard(folder);
        }
    }

    private static Path folderBeside(Path target) {
        try {
            return Files.createTempDirectory(target.getParent(), ".lawatan-new");
        } catch (IOException e) {
            throw new StoreFailure(Kind.READ_ONLY, e, String.valueOf(target.getFileName()));
        }
    }

    // best effort: what is left behind is hidden and never read
    private static void discard(Path folder) {
        File[] left = folder.toFile().listFiles();
        boolean gone = left != null
                && Stream.of(left).allMatch(File::delete)
                && folder.toFile().delete();
        if (!gone) folder.toFile().deleteOnExit();
    }
}
