package my.lawatan.cli;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import my.lawatan.document.Drawn;
import my.lawatan.document.Evening;
import my.lawatan.document.Paper;
import my.lawatan.document.Papers;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.trip.Refused;

/** Writes the papers that go out for one day, each a file of its own. */
final class Nightly {
    private final Drawn drawn;
    private final List<Evening.Job> jobs;
    private final Instant now;
    private final Manifest manifest;

    Nightly(Drawn drawn, List<Evening.Job> jobs, Instant now, Manifest manifest) {
        this.drawn = drawn;
        this.jobs = jobs;
        this.now = now;
        this.manifest = manifest;
    }

    /** Writes what is not there yet; what cannot be printed for this day is left out, with the reason.
     *
     * @param say told of each file
     * @throws Stop if a file cannot be written; those before it are there */
    void run(Consumer<String> say) {
        for (Evening.Job job : jobs) {
            String file = job.file();
            if (manifest.has(file)) continue;
            try {
                Paper paper = Papers.of(drawn, job.request(), now);
                Pdf pdf = Pdf.of(paper);
                manifest.add(file, paper, pdf);
                say.accept(file);
            } catch (Refused no) {
                manifest.leaveOut(file, no);
            }
        }
        manifest.write();
    }
}
