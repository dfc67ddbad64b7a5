package my.lawatan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import my.lawatan.text.Messages;
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

    void line(String text) {
        session.out().print(text + "\n");
    }
}
