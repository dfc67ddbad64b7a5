package my.lawatan.ui.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.check.Finding;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Findings in lines short enough to be read while dragging: for each item in the way, who and what is wanted twice. */
record Alerts(Trip trip, EventWords words, Messages messages) {
    private static final int MOST_LINES = 4;
    private static final int MOST_NAMES = 3;

    /** @param moved the events that a gesture moves */
    List<String> lines(Collection<Finding> findings, Set<ItemRef> moved) {
        Map<ItemRef, List<Item>> clashes = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Finding finding : findings) {
            if (Found.isClash(finding)) add(finding, moved, clashes);
            else others.add(words.sentence(finding));
        }
        List<String> lines = new ArrayList<>();
        clashes.forEach(
                (event, wanted) -> lines.add(messages.text("programme.clash-with", title(event), names(wanted))));
        lines.addAll(others);
        return lines.size() <= MOST_LINES ? lines : shortened(lines);
    }

    private List<String> shortened(List<String> lines) {
        List<String> few = new ArrayList<>(lines.subList(0, MOST_LINES));
        few.add(messages.text("programme.more-findings", lines.size() - MOST_LINES));
        return few;
    }

    private void add(Finding finding, Set<ItemRef> moved, Map<ItemRef, List<Item>> clashes) {
        List<ItemRef> events =
                finding.items().stream().filter(i -> i.kind() == ItemKind.EVENT).toList();
        ItemRef inTheWay =
                events.stream().filter(e -> !moved.contains(e)).findFirst().orElse(events.get(1));
        List<Item> wanted = clashes.computeIfAbsent(inTheWay, e -> new ArrayList<>());
        finding.items().stream()
                .filter(i -> i.kind() != ItemKind.EVENT)
                .flatMap(i -> trip.find(i).stream())
                .forEach(wanted::add);
    }

    private String title(ItemRef event) {
        return words.title((Event) trip.get(event));
    }

    private String names(List<Item> wanted) {
        Optional<?> principal = trip.settings().principal();
        List<String> names = wanted.stream()
                .sorted(Comparator.comparing(
                                (Item i) -> principal.filter(i.id()::equals).isEmpty())
                        .thenComparing(this::name))
                .map(this::name)
                .distinct()
                .toList();
        if (names.size() <= MOST_NAMES) return String.join(", ", names);
        String few = String.join(", ", names.subList(0, MOST_NAMES));
        return messages.text("programme.more-names", few, names.size() - MOST_NAMES);
    }

    private String name(Item item) {
        return item instanceof Person person ? Names.bare(person.name()) : Titles.of(item, trip);
    }
}
