package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.json.Json;
import my.lawatan.json.Values;
import my.lawatan.reader.ReaderMark;
import my.lawatan.store.Integrity;
import my.lawatan.store.Store;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.TripSettings;

/**
 * What is told of a trip file as a whole, in its JSON form.
 *
 * @param file as the command line names it
 * @param format of the file
 * @param contents what it holds; nothing if it is too damaged to say
 */
record Info(Path file, int format, Optional<Contents> contents, Integrity integrity) {
    /** What could be read. */
    record Contents(Store.Loaded loaded, List<Entry> entries) {
        TripSettings settings() {
            return loaded.trip().settings();
        }

        /** For whom it is, if it is a reader copy. */
        Optional<ReaderMark> mark() {
            return entries.stream().findFirst().map(Entry::label).flatMap(ReaderMark::of);
        }

        int count(ItemKind kind) {
            return loaded.trip().all(kind).size();
        }
    }

    /** The entries of one opening of the file for writing. */
    private record Writing(TreeSet<String> officers, List<Entry> entries) {}

    ObjectNode json() {
        ObjectNode node = Json.object();
        node.put("file", file.toString());
        node.put("format", format);
        contents.ifPresent(c -> add(c, node));
        node.set("integrity", integrityJson());
        return node;
    }

    private static void add(Contents contents, ObjectNode node) {
        TripSettings settings = contents.settings();
        node.put("trip", settings.id().toString());
        node.put("title", settings.title().plain());
        node.put("marking", Values.word(settings.marking()));
        node.put("exercise", settings.exercise());
        node.put("firstDay", settings.firstDay().toString());
        node.put("lastDay", settings.lastDay().toString());
        node.put("hostZone", settings.hostZone().getId());
        node.put("homeZone", settings.homeZone().getId());
        contents.mark().ifPresent(mark -> node.set("reader", node(mark)));
        ObjectNode counts = node.putObject("counts");
        for (ItemKind kind : ItemKind.values()) counts.put(kind.word(), contents.count(kind));
        ArrayNode versions = node.putArray("versions");
        contents.loaded().versions().forEach(version -> versions.add(node(version)));
        node.set("journal", journal(contents.entries()));
    }

    private static ObjectNode node(ReaderMark mark) {
        return Json.object()
                .put("person", mark.person().toString())
                .put("name", mark.name())
                .put("readership", mark.readership().word())
                .put("version", mark.version())
                .put("changed", mark.changed())
                .put("asOf", mark.asOf().toString());
    }

    /** An issued version. */
    static ObjectNode node(Version version) {
        ObjectNode node = Json.object();
        node.put("id", version.id().toString());
        node.put("number", version.number());
        if (version.twin() > 0) node.put("name", version.name());
        if (version.purged()) node.put("purged", true);
        node.put("asOf", version.asOf().toString());
        node.put("clearedBy", version.clearedBy());
        node.put("note", version.note());
        node.put("officer", version.officer());
        node.put("position", version.position());
        return node;
    }

    private static ObjectNode journal(List<Entry> entries) {
        ObjectNode node = Json.object();
        node.put("entries", entries.size());
        if (!entries.isEmpty()) {
            Entry last = entries.get(entries.size() - 1);
            node.putObject("last").put("at", last.at().toString()).put("officer", last.officer());
        }
        ArrayNode writers = node.putArray("writers");
        writings(entries).forEach((writer, writing) -> {
            ObjectNode one = writers.addObject().put("id", writer.toString());
            ArrayNode officers = one.putArray("officers");
            writing.officers().forEach(officers::add);
            one.put("entries", writing.entries().size());
        });
        return node;
    }

    private static Map<UUID, Writing> writings(List<Entry> entries) {
        Map<UUID, Writing> writings = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Writing writing =
                    writings.computeIfAbsent(entry.writer(), writer -> new Writing(new TreeSet<>(), new ArrayList<>()));
            writing.officers().add(entry.officer());
            writing.entries().add(entry);
        }
        return writings;
    }

    private ObjectNode integrityJson() {
        ObjectNode node = Json.object();
        node.put("whole", integrity.whole());
        node.put("rows", integrity.rows());
        node.put("entries", integrity.entries());
        node.put("versions", integrity.versions());
        ArrayNode problems = node.putArray("problems");
        integrity.problems().forEach(problem -> problems.addObject()
                .put("kind", Values.word(problem.kind()))
                .put("place", problem.place()));
        return node;
    }
}
