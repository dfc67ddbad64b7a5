package my.lawatan.bench;

/** What a program of ours says of itself in one line. */
final class Told {
    private Told() {}

    /** The words of the line that begins with {@code word}, which {@code main} prints. */
    static String[] of(Jdk jdk, String word, String... mainAndArguments) {
        return told(jdk, word, "-Dprism.order=sw", mainAndArguments);
    }

    /** The same of a program that has only so much memory for what it makes, in megabytes. */
    static String[] within(Jdk jdk, int memory, String word, String... mainAndArguments) {
        return told(jdk, word, "-Xmx" + memory + "m", mainAndArguments);
    }

    private static String[] told(Jdk jdk, String word, String option, String... mainAndArguments) {
        String[] arguments = new String[mainAndArguments.length + 3];
        arguments[0] = option;
        arguments[1] = "-cp";
        arguments[2] = System.getProperty("java.class.path");
        System.arraycopy(mainAndArguments, 0, arguments, 3, mainAndArguments.length);
        return jdk.java(arguments)
                .output()
                .lines()
                .filter(line -> line.startsWith(word + " "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
    }
}
