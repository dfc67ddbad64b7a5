package my.lawatan.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A whole process, measured from the moment it is started. */
final class Program {
    private static final long GIVE_UP_SECONDS = 90;
    private static final File LOG = new File("target/bench/program.log");
    private final List<String> command;
    private final Map<String, String> environment;

    Program(Map<String, String> environment, List<String> command) {
        this.environment = environment;
        this.command = List.copyOf(command);
    }

    /**
     * Milliseconds until the process has touched its file, milliseconds of processor it had used by then, and megabytes it holds
     * for itself (PSS) a second later.
     */
    record Window(double milliseconds, double processor, double megabytes) {}

    /** Runs it until {@code ready} is there, looks at its memory a second later and ends it. */
    Window untilReady(Path ready) {
        try {
            Files.deleteIfExists(ready);
            long start = System.nanoTime();
            Process process = start();
            while (Files.notExists(ready)) {
                if (!process.isAlive()) throw new IllegalStateException("ended too early: " + command);
                if (seconds(start) > GIVE_UP_SECONDS) throw new IllegalStateException("no window: " + command);
                Thread.sleep(1);
            }
            double milliseconds = (System.nanoTime() - start) / 1e6;
            double processor = processor(process.pid());
            Thread.sleep(1000);
            double megabytes = pss(process.pid());
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
            return new Window(milliseconds, processor, megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it writes to standard output until it has ended. */
    String output() {
        try {
            ProcessBuilder builder = builder();
            builder.redirectErrorStream(false);
            builder.redirectOutput(ProcessBuilder.Redirect.PIPE).redirectError(ProcessBuilder.Redirect.appendTo(LOG));
            Process process = builder.start();
            CompletableFuture.delayedExecutor(GIVE_UP_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IllegalStateException("exit " + process.exitValue() + command);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds until it has ended, which it must do with exit code 0. */
    double untilEnd() {
        try {
            long start = System.nanoTime();
            Process process = start();
            if (!process.waitFor(GIVE_UP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end: " + command);
            }
            if (process.exitValue() != 0) throw new IllegalStateException("exit " + process.exitValue() + command);
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start() throws IOException {
        return builder().start();
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(LOG));
        return builder.redirectInput(new File("/dev/null"));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    // of all its threads, in user and system mode; the kernel counts hundredths of a second
    private static double processor(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return 10.0 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }

    private static double pss(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")))
            if (line.startsWith("Pss:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        throw new IllegalStateException("no Pss for " + pid);
    }
}
