package my.lawatan.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.reader.ReaderMark;
import my.lawatan.store.Integrity;
import my.lawatan.text.Messages;
import my.lawatan.text.Spans;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.TripSettings;

/** What is told of a trip file as a whole, for people. */
final class InfoText {
    private final Info info;
    private final Messages messages;
    private final Columns columns = new Columns();

    InfoText(Info info, Messages messages) {
        this.info = info;
        this.messages = messages;
    }

    Columns columns() {
        row("file", info.file());
        row("format", info.format());
        info.contents().ifPresent(this::contents);
        integrity(info.integrity());
        return columns;
    }

    private void contents(Info.Contents contents) {
        TripSettings settings = contents.settings();
        Spans spans = new Spans(messages, settings.hostZone());
        row("trip", settings.title().plain());
        contents.mark().ifPresent(mark -> row("reader", marked(mark)));
        String marking = settings.marking().printed();
        row("marking", settings.exercise() ? messages.text("cli.info.exercise", marking) : marking);
        row("days", messages.text("cli.info.from-to", spans.date(settings.firstDay()), spans.date(settings.lastDay())));
        row("zones", messages.text("cli.info.two", settings.hostZone(), settings.homeZone()));
        row("holds", counts(contents));
        contents.loaded().versions().forEach(this::version);
        journal(contents.entries());
    }

    private String marked(ReaderMark mark) {
        String kind = messages.text("reader.kind." + mark.readership().word());
        return messages.text("reader.copy", mark.name(), kind) + ", " + mark.asOf();
    }

    private String counts(Info.Contents contents) {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.SETTINGS && contents.count(kind) > 0)
                .map(kind -> messages.text("cli.info.count", messages.word(kind), contents.count(kind)))
                .collect(Collectors.joining(", "));
    }

    private void version(Version version) {
        String cleared = version.clearedBy().isEmpty() ? messages.text("word.said.nothing") : version.clearedBy();
        row("version", messages.text("cli.info.version.is", version.name(), version.asOf(), cleared, version.note()));
    }

    private void journal(List<Entry> entries) {
        if (entries.isEmpty()) return;
        Entry last = entries.get(entries.size() - 1);
        long writers = entries.stream().map(Entry::writer).distinct().count();
        row("journal", messages.text("cli.info.journal.is", entries.size(), writers, last.at(), last.officer()));
    }

    private void integrity(Integrity integrity) {
        if (integrity.whole())
            row(
                    "integrity",
                    messages.text("cli.info.whole", integrity.rows(), integrity.entries(), integrity.versions()));
        else integrity.problems().forEach(problem -> row("problem", messages.text(problem.key(), problem.place())));
    }

    private void row(String name, Object value) {
        columns.add(List.of(messages.text("cli.info." + name), String.valueOf(value)));
    }
}
