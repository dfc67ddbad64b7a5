package my.lawatan.document.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.Drawn;
import my.lawatan.document.FoundPage;
import my.lawatan.document.Masthead;
import my.lawatan.document.PageVerdict;
import my.lawatan.document.PageVerdict.Since;
import my.lawatan.document.PageVerdict.State;
import my.lawatan.document.Paper;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.References;
import my.lawatan.trip.Trip;

/** Whether one may still work from a page that somebody holds: its code is held against the versions of a file. No network is asked. */
public final class CodeCheck {
    private final FoundPage.File file;
    private final Language language;
    private final Instant now;

    /** @param language of the words for what changed */
    public CodeCheck(FoundPage.File file, Language language, Instant now) {
        this.file = file;
        this.language = language;
        this.now = now;
    }

    /** What the file says of the page with that code. Takes as long as laying the page's paper out, if it is superseded.
     *
     * @throws my.lawatan.trip.Refused if it is no code, saying where it is mistyped */
    public PageVerdict of(String typed) {
        FoundPage found = FoundPage.of(typed, file);
        if (found.ours().isEmpty()) return verdict(State.OTHER_VISIT, found, false, List.of());
        if (found.ours().get().draft()) return verdict(State.DRAFT, found, false, List.of());
        if (found.version().isEmpty()) return verdict(State.UNKNOWN_VERSION, found, false, List.of());
        if (found.version().equals(file.latest())) return verdict(State.CURRENT, found, false, List.of());
        return found.comparable()
                ? verdict(State.SUPERSEDED, found, true, changes(found))
                : verdict(State.SUPERSEDED, found, false, List.of());
    }

    private PageVerdict verdict(State state, FoundPage found, boolean compared, List<Row> changes) {
        return new PageVerdict(
                state,
                found.version(),
                found.others(),
                file.latest(),
                name(found),
                found.ours().map(FoundPage.Found::page).orElse(0),
                compared,
                changes,
                state == State.DRAFT ? sinceDraft(found) : sinceLatest());
    }

    private static Since sinceDraft(FoundPage found) {
        return found.asItWas().map(same -> Since.of(!same)).orElse(Since.NOT_KNOWN);
    }

    private Since sinceLatest() {
        return Since.of(file.latest()
                .filter(latest -> !latest.purged())
                .map(latest -> !Drawn.changes(file.frozen().apply(latest.id()), file.trip())
                        .isEmpty())
                .orElse(true));
    }

    private String name(FoundPage found) {
        boolean frozen = found.ours().filter(ours -> !ours.draft()).isPresent()
                && found.version().filter(v -> !v.purged()).isPresent();
        Drawn from = frozen ? file.drawn(found.version().get()) : Drawn.draft(file.trip());
        return found.paper(from, now).map(Paper::head).map(Masthead::running).orElse("");
    }

    private List<Row> changes(FoundPage found) {
        Version old = found.version().orElseThrow();
        Paper then = found.paper(file.drawn(old), now).orElseThrow();
        Optional<Paper> latest = found.paper(file.drawn(file.latest().orElseThrow()), now);
        ItemTexts was = ItemTexts.of(then);
        ItemTexts is = latest.map(ItemTexts::of).orElse(new ItemTexts(java.util.Map.of(), ""));
        int number = found.ours().orElseThrow().page();
        PageItems page =
                number == 0 ? PageItems.ofAll(was, is) : page(Pdf.of(then, found.sheet()), number - 1, was, is);
        List<Trip> trips = Stream.of(old, file.latest().orElseThrow())
                .map(version -> file.frozen().apply(version.id()))
                .toList();
        return found.changes(language, now).stream()
                .filter(row -> concerns(row, page, trips))
                .toList();
    }

    // a page that was laid out with more room than is needed now: what stands on all of them may have stood there
    private static PageItems page(Pdf pdf, int page, ItemTexts was, ItemTexts is) {
        try (PdfPages pages = pdf.pages()) {
            return page < pages.count() ? PageItems.of(pdf, page, was, is) : PageItems.ofAll(was, is);
        }
    }

    private static boolean concerns(Row row, PageItems page, List<Trip> trips) {
        ItemKind kind = row.about().kind();
        if (kind == ItemKind.SETTINGS || kind == ItemKind.DAY) return page.headDiffers();
        Set<ItemRef> changed = new HashSet<>(Set.of(row.about()));
        row.line().changes().stream().map(Change::item).forEach(changed::add);
        return page.different().stream().anyMatch(item -> changed.contains(item) || linked(item, changed, trips));
    }

    // the page names a place by its event, and a person by the attendance
    private static boolean linked(ItemRef item, Set<ItemRef> changed, List<Trip> trips) {
        for (Trip trip : trips) {
            if (named(item, trip).anyMatch(changed::contains)) return true;
            if (changed.stream().flatMap(ref -> named(ref, trip)).anyMatch(item::equals)) return true;
        }
        return false;
    }

    private static Stream<ItemRef> named(ItemRef ref, Trip trip) {
        List<ItemRef> named = new ArrayList<>();
        Optional<Item> item = trip.find(ref);
        item.ifPresent(found -> References.of(found, named::add));
        return named.stream();
    }
}
