package my.lawatan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The daily brief: warm in one JVM, and cold as the whole command. */
final class BriefRow {
    private final Path data;
    private final int rounds;

    BriefRow(Path data, int rounds) {
        this.data = data;
        this.rounds = rounds;
    }

    void run(Jdk jdk, Table table) {
        Path exercise = data.resolve("exercise.lawatan");
        JmhRow.Pair warm = new JmhRow(jdk, 3).sampled(BriefBench.class, "plain", "brief", exercise.toString());
        table.tell("daily brief, warm", "ms", warm.floor(), warm.ours());
        cold(jdk, exercise, table);
    }

    private void cold(Jdk jdk, Path exercise, Table table) {
        Path lines = data.resolve("brief.txt");
        Path out = data.resolve("brief.pdf");
        Program print = new Program(
                Map.of("LAWATAN_JAVA_HOME", jdk.home().toString()),
                List.of(
                        "./lawatan",
                        "print",
                        exercise.toString(),
                        "--paper",
                        "daily-brief",
                        "--date",
                        BriefBench.DAY.toString(),
                        "--out",
                        out.toString()));
        Program plain = jdk.java(
                "-cp",
                System.getProperty("java.class.path"),
                PlainPaper.class.getName(),
                lines.toString(),
                data.resolve("plain.pdf").toString());
        Figures floor = new Figures();
        Figures ours = new Figures();
        try {
            for (int round = -1; round < rounds; round++) {
                Files.deleteIfExists(out);
                double milliseconds = print.untilEnd();
                Files.write(lines, PlainPaper.linesOf(Files.readAllBytes(out)));
                double least = plain.untilEnd();
                if (round < 0) continue; // warms the disk
                ours.add(milliseconds);
                floor.add(least);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.tell("daily brief, cold, whole process", "ms", floor, ours);
    }
}
