package my.lawatan.workspace.outcome;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSheet;
import my.lawatan.check.Checked;
import my.lawatan.check.Finding;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.References;
import my.lawatan.trip.Trip;

/**
 * Finds the changes that have brought a finding: some with which it is found, and without any one of which it is not. They are made on
 * the trip as it was, and it is checked again each time; so what is said of them is so, whatever the rule rests on.
 */
final class Blame {
    private final Made theirs;
    private final ChangeSheet came;
    private final Optional<Made> ours;
    private final ChangeSheet here;

    Blame(Checked before, Trip after, BooleanSupplier cancelled) {
        this.came = ChangeSheet.between(before.facts().trip(), after);
        this.theirs = new Made(before, came, cancelled);
        this.ours = Optional.empty();
        this.here = new ChangeSheet(List.of());
    }

    /** @param common the trip from which both have come */
    Blame(Checked before, Trip after, Trip common, BooleanSupplier cancelled) {
        this.came = ChangeSheet.between(before.facts().trip(), after);
        this.theirs = new Made(before, came, cancelled);
        this.here = ChangeSheet.between(common, before.facts().trip());
        this.ours = Optional.of(new Made(before.after(common), here, cancelled));
    }

    Worse of(Finding finding, boolean graver) {
        List<Change> by = theirs.least(finding, List.of());
        List<Change> with = ours.map(made -> made.needed(finding, by)).orElse(List.of());
        return new Worse(finding, graver, Outcome.lines(came, by), Outcome.lines(here, with));
    }

    /** Changes that can be made one by one. */
    private static final class Made {
        private final Checked without;
        private final List<Change> all;
        private final List<Set<ItemRef>> touched = new ArrayList<>();
        private final BooleanSupplier cancelled;
        private final Recent recent = new Recent();
        private int left = MOST_CHECKS;

        /** So often a trip is checked again for one answer; after that more changes may be named than needed. */
        private static final int MOST_CHECKS = 2_000;

        Made(Checked without, ChangeSheet sheet, BooleanSupplier cancelled) {
            this.without = without;
            this.cancelled = cancelled;
            this.all = sheet.lines().stream()
                    .flatMap(line -> line.changes().stream())
                    .toList();
            all.forEach(change -> touched.add(touched(change)));
        }

        private static Set<ItemRef> touched(Change change) {
            Set<ItemRef> refs = new HashSet<>(Set.of(change.item()));
            Stream.of(change.before(), change.after())
                    .filter(Optional.class::isInstance)
                    .flatMap(value -> ((Optional<?>) value).stream())
                    .filter(Item.class::isInstance)
                    .forEach(item -> References.of((Item) item, refs::add));
            return refs;
        }

        /** As few of them as bring the finding together with those; none if that could not be found out in time. */
        List<Change> needed(Finding finding, List<Change> also) {
            List<Change> needed = least(finding, also);
            return tired() ? List.of() : needed;
        }

        private boolean tired() {
            return left == 0 || cancelled.getAsBoolean();
        }

        /**
         * As few of them as bring the finding.
         *
         * @param also made as well each time
         */
        List<Change> least(Finding finding, List<Change> also) {
            BitSet near = new BitSet();
            List<ItemRef> about = finding.items();
            for (int i = 0; i < all.size(); i++) if (touched.get(i).stream().anyMatch(about::contains)) near.set(i);
            BitSet enough = near;
            if (!brings(finding, near, also)) {
                enough = new BitSet();
                enough.set(0, all.size());
            }
            return least(finding, enough, also).stream().mapToObj(all::get).toList();
        }

        // by halves, by quarters, at last one by one: of many changes mostly one or two are needed
        private BitSet least(Finding finding, BitSet enough, List<Change> also) {
            BitSet kept = enough;
            int size = Math.max(1, kept.cardinality() / 2);
            while (true) {
                BitSet fewer = without(finding, kept, size, also);
                boolean less = fewer.cardinality() < kept.cardinality();
                kept = fewer;
                if (size == 1 && !less) return kept;
                size = Math.max(1, size / 2);
            }
        }

        private BitSet without(Finding finding, BitSet enough, int size, List<Change> also) {
            BitSet kept = enough;
            int at = kept.nextSetBit(0);
            while (at >= 0) {
                BitSet fewer = (BitSet) kept.clone();
                int end = at;
                for (int n = 0; n < size && end >= 0; n++) {
                    fewer.clear(end);
                    end = kept.nextSetBit(end + 1);
                }
                if (brings(finding, fewer, also)) kept = fewer;
                at = end;
            }
            return kept;
        }

        private boolean brings(Finding finding, BitSet some, List<Change> also) {
            if (tired()) return false;
            return recent.of((BitSet) some.clone(), also, () -> checked(some, also))
                    .filter(checked -> finds(checked, finding))
                    .isPresent();
        }

        private Optional<Checked> checked(BitSet some, List<Change> also) {
            left--;
            Stream<Change> changes = Stream.concat(some.stream().mapToObj(all::get), also.stream());
            return Making.of(without.facts().trip(), changes.toList()).map(without::after);
        }

        private static boolean finds(Checked checked, Finding finding) {
            return checked.open().stream()
                    .anyMatch(one -> one.isSame(finding) && one.severity().compareTo(finding.severity()) <= 0);
        }
    }
}
