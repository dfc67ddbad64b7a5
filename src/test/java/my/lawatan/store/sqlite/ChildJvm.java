package my.lawatan.store.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Lawatan on this computer, which a test may kill. It says a line at a time. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    ChildJvm(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The next line; null at the end. */
    String line() throws IOException {
        return lines.readLine();
    }

    /** Kills it as hard as can be after that many milliseconds.
     *
     * @return what it had still said until then; a line that broke off is not a line */
    List<String> killAfter(long milliseconds) throws IOException, InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        // by its handle: Process.destroyForcibly would also close the pipe, with what is still in it
        process.toHandle().destroyForcibly();
        process.waitFor();
        StringBuilder rest = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) rest.append((char) c);
        return rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList();
    }

    /** Waits until it ends by itself. */
    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        while (lines.readLine() != null) continue;
        if (process.waitFor() != 0) throw new IOException("exit code " + process.exitValue());
    }

    /** Nothing is left running, and what it held is free. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
