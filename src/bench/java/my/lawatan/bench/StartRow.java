package my.lawatan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Start to the first frame and memory a second later: ./lawatan on the exercise against a window with one label. */
final class StartRow {
    private static final double GOAL = 2.5;
    private static final double CACHE_GAIN = 1.3;
    private final Path data;
    private final Path ready;
    private final int rounds;

    StartRow(Path data, int rounds) {
        this.data = data;
        this.ready = data.resolve("ready");
        this.rounds = rounds;
    }

    /** Times and memory of one set-up. */
    private record Measured(Figures times, Figures processor, Figures memory) {
        Measured() {
            this(new Figures(), new Figures(), new Figures());
        }

        void add(Program.Window window) {
            times.add(window.milliseconds());
            processor.add(window.processor());
            memory.add(window.megabytes());
        }
    }

    void run(Jdk jdk, Table table) {
        Path archive = data.resolve("minimal-" + jdk.feature()).toAbsolutePath();
        String readyFile = "-Dlawatan.ready-file=" + ready;
        train(jdk, archive, readyFile);
        Program plainFloor = jdk.java(readyFile, "-cp", minimalClassPath(), MinimalWindow.class.getName());
        Program cachedFloor =
                jdk.java(jdk.useCache(archive), readyFile, "-cp", minimalClassPath(), MinimalWindow.class.getName());
        Program plain = lawatan(jdk, readyFile, Map.of("LAWATAN_NO_CACHE", "1"));
        Program cached = lawatan(jdk, readyFile, Map.of());
        cached.untilReady(ready); // builds the program and its cache, if they are not there

        List<Program> programs = List.of(plainFloor, plain, cachedFloor, cached);
        List<Measured> measured =
                Stream.generate(Measured::new).limit(programs.size()).toList();
        for (int round = 0; round < rounds; round++)
            for (int i = 0; i < programs.size(); i++)
                measured.get(i).add(programs.get(i).untilReady(ready));
        tell(table, jdk.toString(), measured);
    }

    private static void tell(Table table, String jdk, List<Measured> measured) {
        Measured plainFloor = measured.get(0);
        Measured plain = measured.get(1);
        Measured cachedFloor = measured.get(2);
        Measured cached = measured.get(3);
        table.atMost("start, " + jdk, "ms", plainFloor.times, plain.times, GOAL);
        table.atMost("start, " + jdk + ", both with a cache", "ms", cachedFloor.times, cached.times, GOAL);
        table.gains("what the cache gains, " + jdk, "ms", plain.times, cached.times, CACHE_GAIN);
        table.tell("processor time of the start, " + jdk, "ms", plainFloor.processor, plain.processor);
        table.tell(
                "processor time of the start, " + jdk + ", both with a cache",
                "ms",
                cachedFloor.processor,
                cached.processor);
        table.tell("memory, " + jdk, "MB", plainFloor.memory, plain.memory);
        table.tell("memory, " + jdk + ", both with a cache", "MB", cachedFloor.memory, cached.memory);
    }

    private void train(Jdk jdk, Path archive, String readyFile) {
        try {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdk.java(
                        jdk.makeCache(archive),
                        readyFile,
                        "-Dlawatan.train=true",
                        "-cp",
                        minimalClassPath(),
                        MinimalWindow.class.getName())
                .untilEnd();
    }

    private Program lawatan(Jdk jdk, String readyFile, Map<String, String> also) {
        Map<String, String> environment = Stream.concat(
                        also.entrySet().stream(),
                        Map.of("LAWATAN_JAVA_HOME", jdk.home().toString(), "LAWATAN_JAVA_OPTS", readyFile)
                                .entrySet()
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Program(
                environment,
                List.of("./lawatan", data.resolve("exercise.lawatan").toString()));
    }

    /** Jars only: no cache is made where the class path holds a directory. */
    private static String minimalClassPath() {
        Path bench = Path.of("target", "bench").toAbsolutePath();
        try (Stream<Path> lib = Files.list(bench.resolve("lib"))) {
            Stream<Path> fx = lib.filter(jar -> jar.getFileName().toString().startsWith("javafx-"));
            return Stream.concat(Stream.of(bench.resolve("lawatan.jar")), fx)
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
