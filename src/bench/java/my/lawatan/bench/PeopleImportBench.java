package my.lawatan.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PeopleImport;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.trip.Trip;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A list of people up to its preview and up to its whole plan, against the library alone that reads all rows of the same bytes. */
@State(Scope.Benchmark)
public class PeopleImportBench {
    /** As many rows as the window reads before it shows a list. */
    private static final int BEGINNING = 120;

    private static final int FIRST = 100;

    @Param("")
    public String file;

    private byte[] bytes;
    private Trip trip;

    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
        trip = EmptyTrip.make();
    }

    /** What is shown first: the columns, what they hold, and the first people. */
    @Benchmark
    public PeoplePlan preview() {
        ListFile list = ListFile.first(file, bytes, ListFile.Reading.AS_SEEN, BEGINNING, Headway.UNSEEN);
        Mapping mapping = Mapping.guess(list.grid());
        return checked(PeopleImport.first(list.grid(), list.said(), mapping, trip, FIRST), FIRST);
    }

    /** All rows as cells. */
    @Benchmark
    public ListFile list() {
        return ListFile.of(file, bytes, ListFile.Reading.AS_SEEN);
    }

    /** All rows as people, nobody of whom is in the trip yet. */
    @Benchmark
    public PeoplePlan plan() {
        ListFile list = list();
        PeoplePlan plan = PeopleImport.plan(list.grid(), list.said(), Mapping.guess(list.grid()), trip);
        return checked(plan, list.grid().rows().size() - 1);
    }

    private static PeoplePlan checked(PeoplePlan plan, int people) {
        if (plan.proposals().size() != people)
            throw new IllegalStateException(
                    List.of(plan.proposals().size(), people).toString());
        return plan;
    }

    /** FastCSV or the reader of fastexcel alone. */
    @Benchmark
    public long library() throws IOException {
        return file.endsWith(".csv") ? values() : cells();
    }

    private long values() throws IOException {
        long fields = 0;
        try (InputStreamReader text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
                de.siegmar.fastcsv.reader.CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader =
                        de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(text)) {
            for (de.siegmar.fastcsv.reader.CsvRecord record : reader) fields += record.getFieldCount();
        }
        return fields;
    }

    private long cells() throws IOException {
        AtomicLong cells = new AtomicLong();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> cells.addAndGet(row.getCellCount()));
        }
        return cells.get();
    }
}
