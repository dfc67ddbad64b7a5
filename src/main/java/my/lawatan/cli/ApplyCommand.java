package my.lawatan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import my.lawatan.store.Store;
import my.lawatan.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lawatan apply FILE [EDITS]}: one edit a line. */
@Command(name = "apply")
final class ApplyCommand extends FileCommand {
    private static final String STANDARD_INPUT = "-";

    @Parameters(index = "1", arity = "0..1", paramLabel = "EDITS.jsonl", descriptionKey = "cli.edits")
    Path edits;

    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "cli.officer")
    String officer;

    @Option(names = "--atomic", descriptionKey = "cli.atomic")
    boolean atomic;

    ApplyCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        String name = officer(officer);
        try (InputStream in = input();
                Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), name, Runnable::run)) {
            Applying applying = new Applying(workspace, messages, session.out());
            Lines lines = new Lines(in);
            return atomic ? applying.together(lines) : applying.oneByOne(lines);
        }
    }

    private InputStream input() throws IOException {
        if (edits == null || edits.toString().equals(STANDARD_INPUT)) return session.in();
        if (Files.isDirectory(edits)) throw new Stop("cli.error.directory", edits);
        if (!Files.exists(edits)) throw new Stop("cli.error.no-edits", edits);
        return Files.newInputStream(edits);
    }
}
