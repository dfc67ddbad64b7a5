package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.store.Store.Origin;
import my.lawatan.trip.Component;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * What is in the file {@code format-1.lawatan} and its younger sisters: every component of every kind that the format knows, an edit,
 * a version and an undo. Each file was written once, by {@link #main} of its time, and is kept for ever; it is not written again.
 */
enum OldFormat {
    FIRST(
            1,
            union(Set.of(ItemKind.PREPARATION, ItemKind.WAIVER, ItemKind.COPY), Since.THIRD_KINDS),
            union(Set.of("TripSettings.prayerMethod"), Since.THIRD_COMPONENTS)),
    SECOND(2, Since.THIRD_KINDS, Since.THIRD_COMPONENTS),
    THIRD(3, Since.FOURTH_KINDS, Since.FOURTH_COMPONENTS),
    FOURTH(4, Since.FIFTH_KINDS, Since.FIFTH_COMPONENTS),
    FIFTH(5, Set.of(), Set.of());

    /** What formats brought; an enum's own constants cannot be named by its first lines. */
    private static final class Since {
        static final Set<ItemKind> FIFTH_KINDS =
                Set.of(ItemKind.AVAILABILITY, ItemKind.RULING, ItemKind.LEEWAY, ItemKind.WANTED, ItemKind.HEARD);
        static final Set<String> FIFTH_COMPONENTS = Set.of("Table.heads", "Table.spread", "Copy.acknowledged");
        static final Set<ItemKind> FOURTH_KINDS = union(
                Set.of(
                        ItemKind.RANKING,
                        ItemKind.ORDER,
                        ItemKind.PASS,
                        ItemKind.HANDOVER,
                        ItemKind.ACCESS,
                        ItemKind.LODGING,
                        ItemKind.RIDE,
                        ItemKind.GIFT,
                        ItemKind.FORM,
                        ItemKind.TABLE,
                        ItemKind.SEAT,
                        ItemKind.NEIGHBOURS),
                FIFTH_KINDS);
        static final Set<String> FOURTH_COMPONENTS = union(
                Set.of(
                        "Person.access",
                        "Person.interpreter",
                        "Person.lastMet",
                        "Attendance.rankReason",
                        "Vehicle.type",
                        "Vehicle.phone"),
                FIFTH_COMPONENTS);
        static final Set<ItemKind> THIRD_KINDS = union(
                Set.of(
                        ItemKind.LINK,
                        ItemKind.HOLD,
                        ItemKind.DEPENDENCY,
                        ItemKind.ACTUAL,
                        ItemKind.ALTERNATIVE,
                        ItemKind.ADVANCE,
                        ItemKind.PHOTO),
                FOURTH_KINDS);
        static final Set<String> THIRD_COMPONENTS =
                union(Set.of("TripSettings.madhhab", "Place.hours", "Leg.byHour", "Contact.place"), FOURTH_COMPONENTS);
    }

    private static <T> Set<T> union(Set<T> these, Set<T> those) {
        return Stream.concat(these.stream(), those.stream()).collect(Collectors.toSet());
    }

    static final Version VERSION = new Version(
            id(0x33),
            1,
            Instant.parse("2024-11-05T03:04:05.678Z"),
            "Chief of Protocol",
            "first “full” one",
            "Badrul",
            2);
    static final UUID WRITER = id(0x22);

    private final int number;
    private final Set<ItemKind> kindsSince;
    private final Set<String> componentsSince;

    /** @param kindsSince kinds that later formats brought
     * @param componentsSince components that later formats brought to its kinds */
    OldFormat(int number, Set<ItemKind> kindsSince, Set<String> componentsSince) {
        this.number = number;
        this.kindsSince = kindsSince;
        this.componentsSince = componentsSince;
    }

    boolean knows(ItemKind kind) {
        return !kindsSince.contains(kind);
    }

    boolean knows(Component component) {
        return !componentsSince.contains(component.toString());
    }

    private static UUID id(long number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    /** The file as it was written. */
    InputStream file() {
        return resource("format-" + number + ".lawatan");
    }

    private static InputStream resource(String name) {
        return OldFormat.class.getResourceAsStream(name);
    }

    List<Item> items() throws IOException {
        try (InputStream in = resource("format-" + number + ".items.jsonl")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> ItemJson.read(Json.parse(line)))
                    .toList();
        }
    }

    /** The trip as it was made, and as it is after the undo. */
    Trip trip() throws IOException {
        return Trip.of(items());
    }

    private static Event event(Trip trip) {
        return trip.events().stream()
                .filter(e -> e.title().equals(Text.en("Call")))
                .findFirst()
                .orElseThrow();
    }

    private Change renaming() throws IOException {
        Event event = event(trip());
        return Change.of(ItemRef.to(event), "title", event.title(), Text.en("Telephone call"));
    }

    /** The trip as it was when the version was issued. */
    Trip renamed() throws IOException {
        Event event = event(trip());
        return trip().with(ItemKind.EVENT.component("title").with(event, Text.en("Telephone call")));
    }

    List<Entry> journal() throws IOException {
        List<Change> created = items().stream().map(Change::created).toList();
        Entry first = entry(1, "Aminah", Label.of("edit.create-trip", "Official visit"), Optional.empty(), created);
        Change rename = renaming().withParents(Set.of(first.id()));
        Label label = Label.of("edit.rename-event", "Call", "Telephone call");
        Entry second = entry(2, "Badrul", label, Optional.empty(), List.of(rename));
        Change back = rename.inverse().withParents(Set.of(second.id()));
        return List.of(first, second, entry(3, "Badrul", label, Optional.of(second.id()), List.of(back)));
    }

    private static Entry entry(
            long sequence, String officer, Label label, Optional<UUID> undoes, List<Change> changes) {
        Instant at = Instant.parse("2024-11-05T01:02:03.004Z").plusSeconds(sequence);
        return new Entry(
                id(0x1100 + sequence), WRITER, sequence, at, officer, label, undoes, Optional.empty(), changes);
    }

    /** Writes the file of the newest format. @param arguments where */
    public static void main(String[] arguments) throws IOException {
        OldFormat newest = values()[values().length - 1];
        newest.write(Path.of(arguments[0]));
    }

    /** Writes what is in this one as it would be written today. */
    void write(Path file) throws IOException {
        try (SqliteStore store = SqliteStore.create(file)) {
            List<Entry> journal = journal();
            store.append(journal.subList(0, 1), journal.get(0).changes(), Origin.MERGED, 0);
            store.append(journal.subList(1, 2), journal.get(1).changes(), Origin.HERE, 1);
            store.issue(VERSION, renamed(), List.of(), List.of());
            store.append(journal.subList(2, 3), journal.get(2).changes(), Origin.HERE, 2);
        }
        Files.delete(file.resolveSibling(file.getFileName() + ".lock"));
    }
}
