package my.lawatan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as a user or another program starts it. */
public final class Program {
    private final List<String> options =
            new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"));
    private final ProcessBuilder builder;
    private final Path folder;
    private List<String> before = List.of();

    /** @param folder where it runs, and where it may leave temporary files */
    public Program(Path folder) {
        this.folder = folder;
        builder = new ProcessBuilder().directory(folder.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LAWATAN_OFFICER", "LAWATAN_DEBUG"));
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        options.add("-Djava.io.tmpdir=" + folder);
    }

    /** With options for its virtual machine. */
    public Program with(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    public Program environment(String name, String value) {
        builder.environment().put(name, value);
        return this;
    }

    /** Behind words of a shell or of another program that runs it. */
    public Program behind(String... words) {
        before = List.of(words);
        return this;
    }

    /** On a screen that nobody sees. */
    public Program unseen() {
        return with("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw");
    }

    public Process start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "my.lawatan.Main"));
        for (Object argument : arguments) command.add(argument.toString());
        return builder.command(command).start();
    }

    /** Runs it to its end, with nothing to read. */
    public Commands.Ran run(Object... arguments) throws IOException, InterruptedException {
        File out = Files.createTempFile(folder, "out", "").toFile();
        File err = Files.createTempFile(folder, "err", "").toFile();
        builder.redirectOutput(out).redirectError(err).redirectInput(new File("/dev/null"));
        Process process = start(arguments);
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) process.destroyForcibly();
        Commands.Ran ran = new Commands.Ran(
                ended ? process.exitValue() : -1,
                Files.readString(out.toPath(), UTF_8),
                Files.readString(err.toPath(), UTF_8));
        Files.delete(out.toPath());
        Files.delete(err.toPath());
        return ran;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
