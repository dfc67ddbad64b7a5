package my.lawatan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that was kept up with edits is the index of the trip they led to. */
class SearchLawTest {
    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final int EDITS = 120;
    private static final int LOOKED_AT_EACH = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keptUpIsTheSameAsFreshlyBuilt(long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        Trip trip = Sample.of("exercise").latest();
        List<Trip> past = new ArrayList<>();
        try (Search kept = Search.of(trip, ENGLISH)) {
            for (int i = 1; i <= EDITS; i++) {
                past.add(trip);
                // now and then several at once, as an undo brings them
                Trip next = random.nextInt(12) == 0
                        ? past.get(random.nextInt(past.size()))
                        : edit(edits, random, trip).applyTo(trip);
                trip = next;
                kept.keepUp(trip);
                if (i % LOOKED_AT_EACH == 0) same(kept, trip, random);
            }
        }
    }

    private static void same(Search kept, Trip trip, Random random) {
        try (Search fresh = Search.of(trip, ENGLISH)) {
            assertThat(kept.keys().collect(Collectors.toSet()))
                    .isEqualTo(fresh.keys().collect(Collectors.toSet()));
            assertThat(kept.words()).isEqualTo(fresh.words());
            for (int i = 0; i < 40; i++) {
                String words = words(trip, random);
                assertThat(kept.find(words, 20)).as(words).isEqualTo(fresh.find(words, 20));
            }
            trip.people().stream().limit(10).forEach(person -> assertThat(kept.appearances(person.id()))
                    .isEqualTo(fresh.appearances(person.id())));
        }
    }

    // what an officer might look for: two words of something that is there, perhaps only begun
    private static String words(Trip trip, Random random) {
        List<Item> all = trip.all()
                .filter(item -> Kind.of(item.kind()).isPresent())
                .sorted((a, b) -> ItemRef.to(a).compareTo(ItemRef.to(b)))
                .toList();
        List<String> words = Tokens.words(Titles.of(all.get(random.nextInt(all.size())), trip));
        if (words.isEmpty()) return "dato";
        String one = words.get(random.nextInt(words.size()));
        String two = words.get(random.nextInt(words.size()));
        return two + " " + one.substring(0, Math.max(1, one.length() - random.nextInt(3)));
    }

    private static Edit edit(RandomEdits edits, Random random, Trip trip) {
        return switch (random.nextInt(9)) {
            case 0 -> revise(trip, random, ItemKind.ORGANISATION, "name");
            case 1 -> revise(trip, random, ItemKind.PLACE, "name");
            case 2 -> revise(trip, random, ItemKind.VEHICLE, "name");
            case 3 -> revise(trip, random, ItemKind.INSTRUCTION, "text");
            case 4 -> revise(trip, random, ItemKind.BRIEF, "background");
            case 5 -> revise(trip, random, ItemKind.GROUP, "name");
            default -> edits.next(trip);
        };
    }

    private static Edit revise(Trip trip, Random random, ItemKind kind, String component) {
        List<ItemRef> all =
                trip.all(kind).stream().map(item -> ItemRef.to(item)).sorted().toList();
        Optional<ItemRef> one = all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        return one.<Edit>map(ref -> new ReviseItem(ref, component, Text.en("Word" + random.nextInt(50) + " of it")))
                .orElseGet(() -> new RandomEdits(random.nextLong()).next(trip));
    }
}
