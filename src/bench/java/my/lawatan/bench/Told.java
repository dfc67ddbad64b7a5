package my.lawatan.bench;

import java.util.ArrayList;
import java.util.List;

/** What a program of ours says of itself in one line. */
final class Told {
    private Told() {}

    /** The words of the line that begins with {@code word}, which {@code main} prints. */
    static String[] of(Jdk jdk, String word, String... mainAndArguments) {
        return told(jdk, word, List.of("-Dprism.order=sw"), mainAndArguments);
    }

    /** The same of a program that has only so much memory for what it makes, in megabytes. */
    static String[] within(Jdk jdk, int memory, String word, String... mainAndArguments) {
        return told(jdk, word, List.of("-Xmx" + memory + "m"), mainAndArguments);
    }

    /** The same, with the JVM's options of the program itself: a job is over before an optimising compiler has paid for itself. */
    static String[] asStarted(Jdk jdk, int memory, String word, String... mainAndArguments) {
        List<String> options = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + memory + "m");
        return told(jdk, word, options, mainAndArguments);
    }

    private static String[] told(Jdk jdk, String word, List<String> options, String... mainAndArguments) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.addAll(List.of(mainAndArguments));
        return jdk.java(arguments.toArray(String[]::new))
                .output()
                .lines()
                .filter(line -> line.startsWith(word + " "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
    }
}
