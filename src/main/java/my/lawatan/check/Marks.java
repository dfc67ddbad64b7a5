package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * What stands in the texts of a trip that rules ask for: words that APEC does not use, dates, and sentences. Each text is read once.
 */
final class Marks {
    /**
     * What stands in one item.
     *
     * @param words that APEC does not use; those of briefs, which the office reads alone, are not looked for
     * @param dates as written
     * @param sentences hashes of its sentences, where those are the principal's talking points or leave the house
     * @param outward whether others than the office read some of it
     */
    record Of(ItemRef item, List<ApecWords.Found> words, List<WrittenDate> dates, Set<Long> sentences, boolean outward)
            implements Readings.Read {
        boolean isEmpty() {
            return words.isEmpty() && dates.isEmpty() && sentences.isEmpty() && !outward;
        }
    }

    /** The heads of a brief that nobody outside reads. */
    private static final List<BriefHead> SECRET = List.of(
            BriefHead.OUR_OBJECTIVES,
            BriefHead.ARGUMENTS_TO_USE,
            BriefHead.TACTICAL_ARGUMENTS,
            BriefHead.THEIR_OBJECTIVES,
            BriefHead.OUR_RESPONSE);

    private final Readings<Of> readings;

    private Marks(Readings<Of> readings) {
        this.readings = readings;
    }

    private static int year(Trip trip) {
        return trip.settings().firstDay().getYear();
    }

    /** What it reads in the texts of an item that may hold dates or words, or that are compared. */
    static Function<Texts, Collection<Of>> reader(Trip trip) {
        int year = year(trip);
        return item -> in(item, year);
    }

    /** @param all what was read in that trip */
    static Marks of(Trip trip, Collection<Of> all) {
        return new Marks(Readings.of(trip, all, reader(trip)));
    }

    Marks after(Differing differ, Trip was, Trip is) {
        if (differ.nothing()) return this;
        // dates without a year are of the year of the trip
        if (year(was) != year(is)) return new Skimmed(is).marks();
        return new Marks(readings.after(differ, was, is));
    }

    /** What stands in the texts of that event and what belongs to it, or of that other item. */
    List<Of> of(Id<?> owner) {
        return readings.of(owner);
    }

    List<Of> all() {
        return readings.all();
    }

    private static Collection<Of> in(Texts texts, int year) {
        Item item = texts.item();
        boolean outward = outward(item);
        List<ApecWords.Found> words = new ArrayList<>(0);
        List<WrittenDate> dates = new ArrayList<>(0);
        for (String text : texts.marked()) {
            if (!(item instanceof Brief)) ApecWords.in(text, words);
            WrittenDate.in(text, year, dates);
        }
        if (words.isEmpty() && dates.isEmpty() && !tells(item)) return List.of();
        Of of = new Of(ItemRef.to(item), List.copyOf(words), List.copyOf(dates), sentences(item), outward);
        return of.isEmpty() ? List.of() : List.of(of);
    }

    /** Whether its sentences are compared with those of others, whatever stands in them. */
    static boolean tells(Item item) {
        return item instanceof Brief brief
                ? SECRET.stream().anyMatch(head -> brief.under(head).stated())
                : outward(item);
    }

    private static boolean outward(Item item) {
        return item instanceof Instruction
                || item instanceof Leg leg && leg.note().stated()
                || item instanceof Event event && event.pressNote().stated();
    }

    private static Set<Long> sentences(Item item) {
        Set<Long> all = new HashSet<>();
        if (item instanceof Brief brief) for (BriefHead head : SECRET) add(brief.under(head), all);
        if (item instanceof Instruction line) add(line.text(), all);
        if (item instanceof Leg leg) add(leg.note(), all);
        if (item instanceof Event event) add(event.pressNote(), all);
        return Set.copyOf(all);
    }

    private static void add(Text text, Set<Long> all) {
        text.each(words -> Sentences.of(words, all));
    }
}
