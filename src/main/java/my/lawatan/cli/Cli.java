package my.lawatan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import my.lawatan.document.ChangeMessage;
import my.lawatan.document.Orientation;
import my.lawatan.document.PaperKind;
import my.lawatan.document.Separation;
import my.lawatan.document.pdf.Turn;
import my.lawatan.text.TimeStyle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line: from arguments to an exit code. */
public final class Cli {
    private static final String HELP = "help";
    private static final int WIDTH = 100;

    private Cli() {}

    /**
     * Does what the arguments say.
     *
     * @param version of the program, as {@code --version} prints it
     * @return the exit code: 0 done, 1 done and there is something to look at, 2 not done
     */
    public static int run(Session session, String version, List<String> arguments) {
        CommandLine line = line(session, version);
        int code = line.execute(plain(arguments));
        session.out().flush();
        session.err().flush();
        if (!session.out().checkError() || code == Exit.FAILED) return code;
        new Errors(session).tell(new Stop("cli.error.output"));
        return Exit.FAILED;
    }

    private static CommandLine line(Session session, String version) {
        CommandLine line = commands(session);
        line.getCommandSpec().version(version);
        UsageErrors errors = new UsageErrors(session);
        return readingArguments(line)
                .setResourceBundle(ResourceBundle.getBundle("my.lawatan.messages.cli", Locale.ROOT))
                .setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    private static CommandLine commands(Session session) {
        return new CommandLine(new Root())
                .addSubcommand(new SampleCommand(session))
                .addSubcommand(new InfoCommand(session))
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new PrintCommand(session))
                .addSubcommand(new ApplyCommand(session))
                .addSubcommand(new LogCommand(session))
                .addSubcommand(new SearchCommand(session))
                .addSubcommand(new IssueCommand(session))
                .addSubcommand(new DelayCommand(session))
                .addSubcommand(new ChangesCommand(session))
                .addSubcommand(new MessageCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new NightlyCommand(session))
                .addSubcommand(new SlotsCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new MergeCommand(session))
                .addSubcommand(new ExportCommand(session));
    }

    private static CommandLine readingArguments(CommandLine line) {
        return line.registerConverter(Format.class, Arguments.of(Format.class))
                .registerConverter(CheckCommand.Form.class, Arguments.of(CheckCommand.Form.class))
                .registerConverter(Duplicates.class, Arguments.of(Duplicates.class))
                .registerConverter(ListCommand.What.class, Arguments.of(ListCommand.What.class))
                .registerConverter(ChangeMessage.Naming.class, Arguments.of(ChangeMessage.Naming.class))
                .registerConverter(PaperKind.class, Arguments.of(PaperKind.class))
                .registerConverter(Separation.class, Arguments.of(Separation.class))
                .registerConverter(Turn.class, Arguments.of(Turn.class))
                .registerConverter(Orientation.class, Arguments.of(Orientation.class))
                .registerConverter(TimeStyle.class, Arguments.of(TimeStyle.class))
                .registerConverter(java.nio.file.Path.class, Arguments::path)
                .registerConverter(java.time.LocalDate.class, Arguments::date);
    }

    // "help list" is what some people type for "list --help"
    private static String[] plain(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals(HELP)) return arguments.toArray(String[]::new);
        if (arguments.size() == 1) return new String[] {"--help"};
        return new String[] {arguments.get(1), "--help"};
    }
}
