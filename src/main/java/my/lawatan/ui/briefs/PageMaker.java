package my.lawatan.ui.briefs;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.edit.WriteBrief;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Lays out the paper of a brief and draws its pages: the very paper that is printed. One thread at a time, never the window's. */
public final class PageMaker implements AutoCloseable {
    private final Supplier<List<Version>> versions;
    private final Function<UUID, Trip> frozen;
    private final Clock clock;
    private final Map<UUID, Trip> known = new HashMap<>();
    private PageRequest laidOut;
    private PdfPages pages;

    /** @param frozen the trip as it was when a version was issued */
    public PageMaker(Supplier<List<Version>> versions, Function<UUID, Trip> frozen, Clock clock) {
        this.versions = versions;
        this.frozen = frozen;
        this.clock = clock;
    }

    /**
     * The pages around {@code first}, {@code width} pixels wide.
     *
     * @throws Refused if the paper may not be printed
     */
    synchronized Pages make(PageRequest request, int first, int width) {
        if (pages == null || !request.same(laidOut)) {
            Pdf pdf = Pdf.of(Papers.of(
                    Drawn.now(asTyped(request), versions.get(), id -> known.computeIfAbsent(id, frozen)),
                    PaperRequest.of(request.brief(), Edition.OFFICE, request.language()),
                    clock.instant()));
            close();
            pages = pdf.pages();
            laidOut = request;
        }
        Map<Integer, PdfPages.Image> images = new HashMap<>();
        for (int index : Pages.around(first, pages.count())) images.put(index, pages.image(index, dotsPerInch(width)));
        return new Pages(request.brief(), pages.count(), images);
    }

    // A4 is 210 mm wide
    private static float dotsPerInch(int width) {
        return width * 25.4f / 210;
    }

    // what the trip will refuse is refused at its field; the page shows the rest
    private static Trip asTyped(PageRequest request) {
        Trip trip = request.trip();
        for (WriteBrief written : request.typing()) {
            try {
                trip = written.applyTo(trip);
            } catch (Refused no) {
                continue;
            }
        }
        return trip;
    }

    @Override
    public synchronized void close() {
        if (pages != null) pages.close();
        pages = null;
        laidOut = null;
    }
}
