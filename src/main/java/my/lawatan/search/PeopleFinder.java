package my.lawatan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * Finds people while their name is typed, by all that they are called and then by what they do and for whom; accents, case and the order of
 * words do not matter. It holds their words in memory and answers at once, thousands of people in a millisecond or two. It is never changed.
 */
public final class PeopleFinder {
    private static final int LEAST_MISSPELT = 3;
    private final Trip trip;
    private final List<Known> people = new ArrayList<>();

    /** One of them: folded words, each after a blank, so that what begins a word is found by one search; and those of the names alone. */
    private record Known(Id<Person> id, String sortKey, String names, String all, List<String> each) {}

    private record Place(Known known, int tier) {}

    private PeopleFinder(Trip trip, Messages messages) {
        this.trip = trip;
        Documents documents = new Documents(trip, messages);
        trip.people().stream()
                .forEach(person -> documents.of(ItemRef.to(person)).ifPresent(document -> {
                    Document.Words names = document.nameWords();
                    people.add(new Known(
                            person.id(),
                            Names.sortKey(person),
                            apart(names.title()) + apart(names.names()),
                            apart(document.words().all()),
                            Stream.concat(names.title().stream(), names.names().stream())
                                    .distinct()
                                    .toList()));
                }));
        people.sort(Comparator.comparing(Known::sortKey).thenComparing(Known::id));
    }

    /** Everybody in that trip. */
    public static PeopleFinder of(Trip trip, Messages messages) {
        return new PeopleFinder(trip, messages);
    }

    /** Whether it finds in {@code other} what it finds in its own trip. */
    public boolean knows(Trip other) {
        return same(trip.people(), other.people())
                && same(trip.organisations(), other.organisations())
                && same(trip.groups(), other.groups());
    }

    private static boolean same(ItemMap<?> one, ItemMap<?> other) {
        return one == other;
    }

    private static String apart(Iterable<String> words) {
        return " " + String.join(" ", words);
    }

    /** At most {@code most} people whom these words may mean, the best first; nobody if nothing is typed. */
    public List<Id<Person>> find(String typed, int most) {
        List<String> words = Tokens.words(typed);
        if (words.isEmpty()) return List.of();
        List<Place> found = new ArrayList<>();
        for (Known known : people) {
            int tier = tier(known, words);
            if (tier >= 0) found.add(new Place(known, tier));
        }
        if (found.isEmpty()) found = misspelt(words);
        // they come by name, and a sort keeps that
        found.sort(Comparator.comparingInt(Place::tier));
        return found.stream().limit(most).map(place -> place.known().id()).toList();
    }

    private static int tier(Known known, List<String> words) {
        if (stand(words, known.names())) return known.sortKey().startsWith(words.get(0)) ? 0 : 1;
        return stand(words, known.all()) ? 2 : -1;
    }

    private static boolean stand(List<String> words, String text) {
        for (String word : words) if (!text.contains(" " + word)) return false;
        return true;
    }

    private List<Place> misspelt(List<String> words) {
        List<Place> found = new ArrayList<>();
        if (words.stream().allMatch(word -> word.length() < LEAST_MISSPELT)) return found;
        List<Distance> wanted =
                words.stream().map(word -> new Distance(word, 1)).toList();
        for (Known known : people) {
            if (wanted.stream().allMatch(word -> known.each().stream().anyMatch(name -> word.toBeginningOf(name) <= 1)))
                found.add(new Place(known, 0));
        }
        return found;
    }
}
