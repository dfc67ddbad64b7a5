package my.lawatan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lawatan sample NAME --out FILE} */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.sample")
    String name;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.out.sample")
    Path out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.help")
    boolean help;

    SampleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) throw new Stop("cli.error.no-folder", folder);
        Samples.write(Sample.of(name), out, session.clock());
        return Exit.OK;
    }
}
