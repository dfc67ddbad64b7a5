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
import my.lawatan.check.Gravity;
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

    /** @param then what it was before, if it was found */
    Worse of(Finding finding, Optional<Finding> then) {
        Sought sought = new Sought(finding, then);
        List<Change> by = theirs.least(sought, List.of());
        List<Change> with = ours.map(made -> made.needed(sought, by)).orElse(List.of());
        return new Worse(finding, then.isPresent(), Outcome.lines(came, by), Outcome.lines(here, with));
    }

    /** A finding whose changes are sought, and what it was before. */
    private record Sought(Finding finding, Optional<Finding> then) {
        // one that has only more minutes lacking than before is sought as one that has more, not as many
        boolean isIn(Checked checked) {
            Optional<Finding> alike = then.filter(before -> before.severity() == finding.severity());
            return checked.open().stream().filter(one -> one.isSame(finding)).anyMatch(one -> alike.map(
                            before -> Gravity.isGraver(one, before))
                    .orElse(one.severity().compareTo(finding.severity()) <= 0));
        }
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
        List<Change> needed(Sought sought, List<Change> also) {
            List<Change> needed = least(sought, also);
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
        List<Change> least(Sought sought, List<Change> also) {
            BitSet near = new BitSet();
            List<ItemRef> about = sought.finding().items();
            for (int i = 0; i < all.size(); i++) if (touched.get(i).stream().anyMatch(about::contains)) near.set(i);
            BitSet enough = near;
            if (!brings(sought, near, also)) {
                enough = new BitSet();
                enough.set(0, all.size());
            }
            return least(sought, enough, also).stream().mapToObj(all::get).toList();
        }

        // by halves, by quarters, at last one by one: of many changes mostly one or two are needed
        private BitSet least(Sought sought, BitSet enough, List<Change> also) {
            BitSet kept = enough;
            int size = Math.max(1, kept.cardinality() / 2);
            while (true) {
                BitSet fewer = without(sought, kept, size, also);
                boolean less = fewer.cardinality() < kept.cardinality();
                kept = fewer;
                if (size == 1 && !less) return kept;
                size = Math.max(1, size / 2);
            }
        }

        private BitSet without(Sought sought, BitSet enough, int size, List<Change> also) {
            BitSet kept = enough;
            int at = kept.nextSetBit(0);
            while (at >= 0) {
                BitSet fewer = (BitSet) kept.clone();
                int end = at;
                for (int n = 0; n < size && end >= 0; n++) {
                    fewer.clear(end);
                    end = kept.nextSetBit(end + 1);
                }
                if (brings(sought, fewer, also)) kept = fewer;
                at = end;
            }
            return kept;
        }

        private boolean brings(Sought sought, BitSet some, List<Change> also) {
            if (tired()) return false;
            return recent.of((BitSet) some.clone(), also, () -> checked(some, also))
                    .filter(sought::isIn)
                    .isPresent();
        }

        private Optional<Checked> checked(BitSet some, List<Change> also) {
            left--;
            Stream<Change> changes = Stream.concat(some.stream().mapToObj(all::get), also.stream());
            return ChangesAlone.of(without.facts().trip(), changes.toList()).map(without::after);
        }
    }
}
