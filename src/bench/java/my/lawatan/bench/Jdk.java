package my.lawatan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JDK on this machine, and how ./lawatan would start it. */
record Jdk(Path home, int feature) {
    /** The JDK at {@code home}, read from its release file. */
    static Jdk at(Path home) {
        try {
            for (String line : Files.readAllLines(home.resolve("release")))
                if (line.startsWith("JAVA_VERSION="))
                    return new Jdk(home, Integer.parseInt(line.replaceAll("^[^\"]*\"(\\d+).*", "$1")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("no version in " + home);
    }

    /** The options of ./lawatan, but for the program's own. */
    List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xms64m",
                "-Xmx1g",
                "-XX:MetaspaceSize=128m",
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
        if (feature >= 24)
            options.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        return options;
    }

    String makeCache(Path archive) {
        return (feature >= 25 ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive;
    }

    String useCache(Path archive) {
        return (feature >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
    }

    /** {@code java} with our options, then {@code more}. */
    Program java(String... more) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(options());
        command.addAll(List.of(more));
        return new Program(Map.of(), command);
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
