package my.lawatan.document.night;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import my.lawatan.document.Drawn;
import my.lawatan.document.Evening;
import my.lawatan.document.Paper;
import my.lawatan.document.Papers;
import my.lawatan.document.Sheet;
import my.lawatan.document.Shortfall;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.Turn;
import my.lawatan.trip.Refused;

/** Writes the papers that go out for one day, each a file of its own. */
public final class NightRun {
    private final Papers papers;
    private final List<Evening.Job> jobs;
    private final Instant now;
    private final Manifest manifest;

    /**
     * What became of a paper.
     *
     * @param reason why it was left out; none if it was written
     * @param meant whether there is that paper for the readers of the run; nobody misses one that is not for them
     * @param shortfalls what one that was written could not print as it is in the trip
     */
    public record Outcome(String file, Optional<Refused> reason, boolean meant, List<Shortfall> shortfalls) {}

    /** @param manifest where what is written is noted; what it has already is not written again */
    public NightRun(Drawn drawn, List<Evening.Job> jobs, Instant now, Manifest manifest) {
        this.papers = Papers.from(drawn);
        this.jobs = List.copyOf(jobs);
        this.now = now;
        this.manifest = manifest;
    }

    /**
     * Writes what is not there yet; what cannot be printed for this day is left out, with the reason.
     *
     * @param told of each paper once it is known what became of it
     * @param far told how far the run is, from 0 to 1; what it throws ends the run between two pages
     * @throws IOException if a file cannot be written; those before it are there, and in the manifest
     */
    public void run(Consumer<Outcome> told, DoubleConsumer far) throws IOException {
        for (int i = 0; i < jobs.size(); i++) {
            double before = (double) i / jobs.size();
            far.accept(before);
            if (!manifest.has(jobs.get(i).file()))
                told.accept(written(jobs.get(i), part -> far.accept(before + part / jobs.size())));
        }
        manifest.write();
    }

    private Outcome written(Evening.Job job, DoubleConsumer far) throws IOException {
        try {
            Paper paper = papers.paper(job.request(), now);
            Pdf pdf = Pdf.of(paper, Sheet.USUAL, Turn.LONG_EDGE, far);
            manifest.add(job.file(), paper, pdf);
            return new Outcome(job.file(), Optional.empty(), true, pdf.shortfalls());
        } catch (Refused no) {
            manifest.leaveOut(job.file(), no);
            return new Outcome(job.file(), Optional.of(no), job.meant(), List.of());
        }
    }
}
