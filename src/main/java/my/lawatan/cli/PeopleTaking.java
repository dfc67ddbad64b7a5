package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PeopleImport;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.people.PersonProposal;
import my.lawatan.interchange.people.PersonProposal.Difference;
import my.lawatan.interchange.people.PersonProposal.Kind;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.json.Json;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** A list of people on its way into a trip by command. */
record PeopleTaking(ListFile list, Mapping mapping, Duplicates duplicates, Optional<String> event) {
    /** The list of that file, read as the mapping says.
     *
     * @param event whose guests it names; else what the mapping says of that */
    static PeopleTaking of(Path file, Optional<Path> mapping, Duplicates duplicates, Optional<String> event)
            throws IOException {
        MappingFile said = mapping.isPresent() ? MappingFile.read(mapping.get()) : MappingFile.NONE;
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            ListFile list = ListFile.of(name, ListFile.bytes(name, in), said.reading());
            return new PeopleTaking(list, said.mapping(list.grid()), duplicates, event.or(said::event));
        }
    }

    /** What of a plan is done, and what is not. */
    record Taken(
            List<PersonProposal> added,
            List<PersonProposal> updated,
            long unchanged,
            List<Remark> leftOut,
            List<Remark> doubts) {
        Optional<Edit> edit() {
            return PeoplePlan.edit(Stream.concat(
                    added.stream().flatMap(p -> p.adding().stream()),
                    updated.stream().flatMap(p -> p.updating().stream())));
        }

        int exit() {
            if (leftOut.isEmpty()) return Exit.OK;
            return added.isEmpty() && updated.isEmpty() && unchanged == 0 ? Exit.FAILED : Exit.FOUND;
        }
    }

    Taken plan(Trip trip) {
        Mapping here = mapping.at(event.map(name -> EventNames.find(trip, name)));
        PeoplePlan plan = PeopleImport.plan(list.grid(), list.said(), here, trip);
        List<PersonProposal> added = new ArrayList<>();
        List<PersonProposal> updated = new ArrayList<>();
        List<Remark> leftOut = new ArrayList<>(plan.leftOut());
        List<Remark> doubts = new ArrayList<>(plan.doubts());
        for (PersonProposal proposal : plan.proposals()) {
            Kind kind = kind(proposal);
            if (kind == Kind.ADDED) added.add(proposal);
            if (kind == Kind.UPDATED) updated.add(proposal);
            if (kind == Kind.PERHAPS) leftOut.add(perhaps(proposal));
            else doubts.addAll(proposal.said());
        }
        return new Taken(added, updated, plan.of(Kind.UNCHANGED).count(), sorted(leftOut), doubts);
    }

    private static List<Remark> sorted(List<Remark> remarks) {
        return remarks.stream()
                .sorted(java.util.Comparator.comparingInt(Remark::line))
                .toList();
    }

    private Kind kind(PersonProposal proposal) {
        if (proposal.kind() != Kind.PERHAPS || duplicates == Duplicates.LEAVE) return proposal.kind();
        if (duplicates == Duplicates.ADD) return Kind.ADDED;
        boolean known = proposal.before().isPresent() && !proposal.differences().isEmpty();
        return known ? Kind.UPDATED : Kind.PERHAPS;
    }

    private static Remark perhaps(PersonProposal proposal) {
        if (proposal.before().isEmpty())
            return Remark.at(
                    proposal.line(),
                    "interchange.people.perhaps-twice",
                    proposal.twice().orElseThrow());
        return Remark.at(
                proposal.line(),
                "interchange.people.perhaps."
                        + Words.kebab(proposal.how().orElseThrow().name()),
                Names.list(proposal.before().get(), Language.EN));
    }

    /** The result for programs. */
    ObjectNode node(Taken taken, Messages messages, Optional<Entry> entry) {
        ObjectNode node = Json.object();
        ArrayNode added = node.putArray("added");
        taken.added().forEach(p -> added.add(node(p, p.person())));
        ArrayNode updated = node.putArray("updated");
        taken.updated().forEach(p -> {
            ObjectNode update = node(p, p.before().orElseThrow());
            ArrayNode components = update.putArray("components");
            p.differences().stream().map(Difference::component).forEach(components::add);
            updated.add(update);
        });
        node.put("unchanged", taken.unchanged());
        remarks(node.putArray("leftOut"), taken.leftOut(), messages);
        remarks(node.putArray("doubts"), taken.doubts(), messages);
        node.put("entry", entry.map(e -> e.id().toString()).orElse(null));
        node.set("read", read());
        return node;
    }

    private static ObjectNode node(PersonProposal proposal, Person person) {
        return Json.object()
                .put("line", proposal.line())
                .put("person", person.id().toString())
                .put("name", Visible.line(Names.list(person, Language.EN)));
    }

    private ObjectNode read() {
        ObjectNode read = Json.object().put("format", list.format().name().toLowerCase(Locale.ROOT));
        list.encoding().ifPresent(encoding -> read.put("encoding", encoding.name()));
        list.separator().ifPresent(separator -> read.put("separator", String.valueOf(separator)));
        if (!list.sheets().isEmpty()) read.put("sheet", list.sheets().get(list.sheet()));
        ArrayNode columns = read.putArray("columns");
        mapping.columns().forEach(column -> columns.add(column.words()));
        return read;
    }

    private static void remarks(ArrayNode array, List<Remark> remarks, Messages messages) {
        for (Remark remark : remarks)
            array.addObject().put("line", remark.line()).put("reason", Visible.line(remark.text(messages)));
    }

    /** The result for people. */
    List<String> lines(Taken taken, Messages messages, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        list.encoding()
                .ifPresent(encoding -> lines.add(list.separator()
                        .map(separator -> messages.text("cli.import.read-between", encoding.name(), shown(separator)))
                        .orElseGet(() -> messages.text("cli.import.read-as", encoding.name()))));
        if (!list.sheets().isEmpty())
            lines.add(messages.text(
                    "cli.import.sheet",
                    list.sheets().get(list.sheet()),
                    list.sheets().size()));
        people(lines, "cli.import.added", taken.added(), messages);
        people(lines, "cli.import.updated", taken.updated(), messages);
        if (taken.unchanged() > 0) lines.add(messages.text("cli.import.unchanged-people", taken.unchanged()));
        remarks(lines, "cli.import.left-out", taken.leftOut(), messages);
        remarks(lines, "cli.import.doubts", taken.doubts(), messages);
        if (dryRun) lines.add(messages.text("cli.import.dry-run"));
        return lines;
    }

    private static String shown(char separator) {
        return separator == '\t' ? "Tab" : String.valueOf(separator);
    }

    private static void people(List<String> lines, String key, List<PersonProposal> people, Messages messages) {
        if (people.isEmpty()) return;
        lines.add(messages.text(key, people.size()));
        for (PersonProposal p : people) {
            String changed = p.differences().stream()
                    .map(difference -> Labels.component(difference.component(), messages))
                    .reduce((a, b) -> a + ", " + b)
                    .map(all -> " (" + all + ")")
                    .orElse("");
            boolean added = key.equals("cli.import.added");
            Person person = added ? p.person() : p.before().orElseThrow();
            lines.add(messages.text(
                    "cli.import.remark",
                    p.line(),
                    Visible.line(Names.list(person, Language.EN)) + (added ? "" : changed)));
        }
    }

    private static void remarks(List<String> lines, String key, List<Remark> remarks, Messages messages) {
        if (remarks.isEmpty()) return;
        lines.add(messages.text(key, remarks.size()));
        for (Remark remark : remarks) {
            String text = Visible.line(remark.text(messages));
            lines.add(
                    remark.line() == 0
                            ? messages.text("cli.import.of-file", text)
                            : messages.text("cli.import.remark", remark.line(), text));
        }
    }
}
