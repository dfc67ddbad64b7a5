package my.lawatan.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdMapTest {
    static IntStream seeds() {
        return IntStream.range(0, 6);
    }

    private static Group group(Id<Group> id, int name) {
        return new Group(id, Text.en("Group " + name), Side.OURS, name % 2 == 0 ? "" : "odd");
    }

    private static List<Id<Group>> ids(Random random, int count) {
        List<Id<Group>> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) ids.add(new Id<>(new UUID(random.nextLong(), random.nextLong())));
        return ids;
    }

    private static IdMap<Group> begun(List<Id<Group>> ids, Map<Id<?>, Group> plain) {
        for (int i = 0; i < 400; i++) plain.put(ids.get(i), group(ids.get(i), i));
        return IdMap.of(plain.values());
    }

    // several at once; half of them are taken away or come back
    private static IdMap<Group> changed(IdMap<Group> map, Map<Id<?>, Group> plain, List<Id<Group>> ids, Random random) {
        Map<Id<?>, Optional<Group>> changes = new HashMap<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            Id<Group> id = ids.get(random.nextInt(ids.size()));
            if (random.nextBoolean()) changes.put(id, Optional.empty());
            else changes.put(id, Optional.of(group(id, random.nextInt(1000))));
        }
        changes.forEach((id, value) -> value.ifPresentOrElse(v -> plain.put(id, v), () -> plain.remove(id)));
        return map.with(changes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsWhatAPlainMapHoldsWhateverIsChanged(int seed) {
        Random random = new Random(seed);
        List<Id<Group>> ids = ids(random, 600);
        Map<Id<?>, Group> plain = new HashMap<>();
        IdMap<Group> map = begun(ids, plain);
        for (int turn = 0; turn < 1500; turn++) {
            map = changed(map, plain, ids, random);
            if (turn % 100 > 0) continue;
            assertThat(held(map, ids)).isEqualTo(plain);
            assertThat(Set.copyOf(map.values())).hasSameSizeAs(map.values()).isEqualTo(Set.copyOf(plain.values()));
            IdMap<Text> odd = map.map(g -> g.rank().isEmpty() ? null : g.name());
            Map<Id<?>, Text> expected = new HashMap<>();
            plain.forEach((id, g) -> {
                if (!g.rank().isEmpty()) expected.put(id, g.name());
            });
            assertThat(held(odd, ids)).isEqualTo(expected);
            assertThat(odd.values()).hasSize(expected.size());
        }
    }

    private static <V> Map<Id<?>, V> held(IdMap<V> map, List<Id<Group>> ids) {
        Map<Id<?>, V> held = new HashMap<>();
        for (Id<Group> id : ids) map.get(id).ifPresent(value -> held.put(id, value));
        return held;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void copiesTellInWhichIdsTheyDifferHoweverFarTheyAreApart(int seed) {
        Random random = new Random(seed);
        List<Id<Group>> ids = ids(random, 600);
        Map<Id<?>, Group> begun = new HashMap<>();
        IdMap<Group> first = begun(ids, begun);
        for (int turns : List.of(0, 1, 40, 300, 1500)) {
            IdMap<Group> one = first;
            IdMap<Group> two = first;
            Map<Id<?>, Group> plainOne = new HashMap<>(begun);
            Map<Id<?>, Group> plainTwo = new HashMap<>(begun);
            for (int i = 0; i < turns; i++) {
                one = changed(one, plainOne, ids, random);
                if (i % 3 == 0) two = changed(two, plainTwo, ids, random);
            }
            Set<Id<?>> differ = new HashSet<>();
            for (Id<Group> id : ids) if (plainOne.get(id) != plainTwo.get(id)) differ.add(id);
            assertThat(one.differing(two)).isEqualTo(differ);
            assertThat(two.differing(one)).isEqualTo(differ);
            IdMap<Group> stranger = IdMap.of(plainTwo.values());
            assertThat(one.differing(stranger)).isEqualTo(differ);
        }
    }

    @Test
    void groupsComeInTheOrderOfTheirValues() {
        List<Id<Group>> ids = ids(new Random(1), 3);
        IdMap<List<Integer>> groups =
                IdMap.grouped(List.of(5, 6, 7, 8), number -> number % 2 == 0 ? ids : List.of(ids.get(0)));
        assertThat(groups.get(ids.get(0))).contains(List.of(5, 6, 7, 8));
        assertThat(groups.get(ids.get(2))).contains(List.of(6, 8));
        assertThat(groups.get(Id.<Group>random())).isEmpty();
        assertThat(groups.values()).hasSize(3);
    }

    @Test
    void idsThatAreCountedUpInEitherHalfAreFound() {
        List<Id<Group>> ids = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            ids.add(new Id<>(new UUID(i, 0)));
            ids.add(new Id<>(new UUID(0, (long) i << 40 | 1)));
        }
        Map<Id<?>, Group> plain = new HashMap<>();
        for (Id<Group> id : ids) plain.put(id, group(id, 1));
        IdMap<Group> map = IdMap.of(plain.values());
        for (Id<Group> id : ids) assertThat(map.or(id, null)).isSameAs(plain.get(id));
    }
}
