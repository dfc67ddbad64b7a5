package my.lawatan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the rows that are asked for and prints one table. Started by ./bench, which makes the data first. */
public final class Bench {
    private static final List<String> ALL = List.of("start");

    private Bench() {}

    /**
     * @param args the JDK 17, the newest JDK, the folder of the data, rounds, then rows; no row means all
     */
    public static void main(String[] args) throws IOException {
        Jdk base = Jdk.at(Path.of(args[0]));
        Jdk newest = Jdk.at(Path.of(args[1]));
        Path data = Path.of(args[2]);
        int rounds = Integer.parseInt(args[3]);
        Set<String> wanted = Set.copyOf(args.length > 4 ? List.of(args).subList(4, args.length) : ALL);

        Table table = new Table();
        if (wanted.contains("start")) {
            StartRow start = new StartRow(data, rounds);
            start.run(base, table);
            if (newest.feature() > base.feature()) start.run(newest, table);
        }
        Files.writeString(data.resolve("table.md"), table + "\n");
        System.out.println(table);
    }
}
