package my.lawatan.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.ics.IcsImport;
import my.lawatan.trip.Trip;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A calendar file up to the preview, against the library alone that parses the same bytes. */
@State(Scope.Benchmark)
public class ImportBench {
    @Param("")
    public String file;

    private byte[] bytes;
    private Trip trip;

    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
        trip = EmptyTrip.make();
    }

    @Benchmark
    public ImportPlan plan() {
        ImportPlan plan = IcsImport.plan(bytes, trip);
        if (plan.proposals().isEmpty())
            throw new IllegalStateException(plan.leftOut().toString());
        return plan;
    }

    /** ical4j alone. */
    @Benchmark
    public Calendar library() throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }
}
