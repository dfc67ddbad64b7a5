package my.lawatan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import my.lawatan.change.Version;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.store.Store;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The daily brief of a full day, model to bytes, against its bare lines put on as many pages. */
@State(Scope.Benchmark)
public class BriefBench {
    static final LocalDate DAY = LocalDate.of(2024, 11, 13);

    @Param("")
    public String file;

    private Trip trip;
    private Issue issue;
    private List<String> lines;

    @Setup
    public void read() throws IOException {
        try (SqliteStore store = SqliteStore.openReadOnly(Path.of(file))) {
            Store.Loaded loaded = store.load();
            Version latest = loaded.versions().get(loaded.versions().size() - 1);
            trip = loaded.trip();
            issue = Issue.draftAfter(latest, store.snapshot(latest.id()));
        }
        lines = PlainPaper.linesOf(brief());
    }

    @Benchmark
    public byte[] brief() {
        Instant asOf = Instant.parse("2024-11-12T12:00:00Z");
        return Pdf.of(DailyBrief.of(trip, DAY, Edition.OFFICE, Language.EN, issue, asOf))
                .bytes();
    }

    @Benchmark
    public byte[] plain() throws IOException {
        return PlainPaper.of(lines);
    }
}
