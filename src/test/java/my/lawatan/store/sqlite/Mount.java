package my.lawatan.store.sqlite;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small disk in memory, where the test may mount one. */
public final class Mount implements AutoCloseable {
    public final Path folder;

    private Mount(Path folder) {
        this.folder = folder;
    }

    public static Mount ofTwoMegabytes(Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "lawatan-test", folder.toString());
        assumeTrue(mounted, "not permitted to mount a 2 MB disk here (needs Linux and root): disk-full test skipped");
        return new Mount(folder);
    }

    void makeReadOnly() {
        assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "not permitted to remount read-only");
    }

    private static boolean run(String... command) {
        try {
            List<String> all = new ArrayList<>(List.of(command));
            return new ProcessBuilder(all)
                            .redirectErrorStream(true)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!run("umount", folder.toString())) run("umount", "-l", folder.toString());
    }
}
