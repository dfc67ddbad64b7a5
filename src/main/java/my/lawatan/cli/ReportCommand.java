package my.lawatan.cli;

import picocli.CommandLine.Option;

/** A command whose result people and programs read. */
abstract class ReportCommand extends FileCommand {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.format", defaultValue = "text")
    Format format;

    ReportCommand(Session session) {
        super(session);
    }

    boolean json() {
        return format == Format.JSON;
    }
}
