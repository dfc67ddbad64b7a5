package my.lawatan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import my.lawatan.text.Messages;
import my.lawatan.trip.Plain;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands on one trip file share. */
abstract class FileCommand implements Callable<Integer> {
    final Session session;
    final Messages messages;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    Path file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.help")
    boolean help;

    FileCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    /** Who is named in the journal.
     *
     * @param given on the command line; null if it says nothing
     * @throws Stop if the name is empty */
    String officer(String given) {
        String name = given == null ? session.officer() : given.strip();
        if (name.isEmpty()) throw new Stop("cli.error.officer");
        return Plain.line(name);
    }

    void line(String text) {
        session.out().print(text + "\n");
    }
}
