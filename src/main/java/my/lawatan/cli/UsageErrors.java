package my.lawatan.cli;

import java.util.List;
import my.lawatan.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in our own words, and where there is help. */
final class UsageErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Errors errors;
    private final Messages messages;

    UsageErrors(Session session) {
        this.errors = new Errors(session);
        this.messages = session.messages();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        return errors.tell(e);
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        errors.say(messages.text("cli.error.usage", sentence(e), command));
        return Exit.FAILED;
    }

    private String sentence(ParameterException e) {
        if (e.getCause() instanceof Stop stop) return errors.sentence(stop);
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty())
            return messages.text("cli.error.missing", label(missing.getMissing().get(0)));
        if (e instanceof UnmatchedArgumentException unknown) return unknown(unknown);
        return String.valueOf(e.getMessage());
    }

    private static String label(ArgSpec argument) {
        if (argument instanceof OptionSpec option) return option.longestName() + " " + option.paramLabel();
        return argument.paramLabel();
    }

    private String unknown(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        List<String> near = e.getSuggestions();
        return near.isEmpty()
                ? messages.text("cli.error.unknown", first)
                : messages.text("cli.error.unknown-near", first, String.join(", ", near));
    }
}
