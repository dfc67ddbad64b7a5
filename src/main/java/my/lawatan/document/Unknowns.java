package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * What we do not know: everything of the visit that is not stated, to be advised, tentative, awaited, disputed or only inferred, with who
 * answers for it and where a source says so.
 *
 * @param counts how many points there are of each kind; kinds without any are left out
 * @param nothing a sentence that says so if nothing is open; else empty
 */
public record Unknowns(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        List<DailyBrief.Cell> counts,
        List<Section> sections,
        String nothing)
        implements Paper {
    public Unknowns {
        counts = List.copyOf(counts);
        sections = List.copyOf(sections);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.UNKNOWNS;
    }

    /** Why something is not known; the order is that of the paper. */
    public enum State {
        NOT_STATED,
        TO_BE_ADVISED,
        TENTATIVE,
        AWAITED,
        DISPUTED,
        REPORTED_ELSEWHERE,
        INFERRED,
        /** Kept as its source spells it, because nothing else bears it out. */
        UNVERIFIED
    }

    /** The visit, a day, what has no day, or what else the trip holds.
     *
     * @param anchor a name for it that is unique on the paper */
    public record Section(String anchor, String head, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * What is open about one item.
     *
     * @param anchor the item, see {@link Anchor}
     * @param when its time; empty for what has none by its nature
     * @param answers who of ours answers for it; empty if nobody is to
     */
    public record Item(String anchor, String when, String title, String answers, List<Fact> facts) {
        private static final int MOST_KEPT = 16;

        public Item {
            facts = List.copyOf(facts);
        }

        /** Whether it is short enough to stand on one page in any case. */
        public boolean kept() {
            int length = facts.stream()
                    .mapToInt(f -> 1 + (f.about().length() + f.text().length()) / 60)
                    .sum();
            return length <= MOST_KEPT * 2;
        }
    }

    /**
     * Something that is not known.
     *
     * @param count how many points it is
     * @param label the state in words
     * @param about what it is about, in a word or two; may be empty
     * @param text what is said of it; may be empty
     * @param source where a source says so; empty if none does
     */
    public record Fact(State state, int count, String label, String about, String text, String source) {
        /** Whether somebody has yet to say it. */
        public boolean open() {
            return state == State.TO_BE_ADVISED || state == State.TENTATIVE || state == State.AWAITED;
        }
    }
}
