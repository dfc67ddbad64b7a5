package my.lawatan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan} itself: without a command, all it can do here is help. */
@Command(name = "lawatan")
final class Root implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.version")
    boolean version;

    @Override
    public void run() {
        throw new Stop("cli.error.no-command");
    }
}
