package my.lawatan.ui.imports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSheet;
import my.lawatan.change.Clash;
import my.lawatan.change.Entry;
import my.lawatan.change.Heads.Write;
import my.lawatan.change.Version;
import my.lawatan.document.Authors;
import my.lawatan.document.ChangeLines;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Said;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Joined;
import my.lawatan.workspace.outcome.Outcome;
import my.lawatan.workspace.outcome.Worse;

/** What another copy of the trip brings, in words. */
final class MergeWords {
    /** So many changes are named of those that brought one finding together. */
    private static final int MOST_NAMED = 3;

    private final Joined joined;
    private final Messages messages;
    private final Said said;
    private final Times times;
    private final ZoneId zone;
    private final Set<UUID> theirs;

    MergeWords(Joined joined, Messages messages) {
        this.joined = joined;
        this.messages = messages;
        this.said = new Said(joined.merged(), Map.of(), messages);
        this.times = new Times(messages);
        this.zone = joined.merged().settings().hostZone();
        this.theirs = joined.news().stream().map(Entry::id).collect(Collectors.toSet());
    }

    /** "Hafiz, Siti". */
    String officers() {
        return joined.news().stream()
                .map(Entry::officer)
                .filter(name -> !name.isBlank())
                .distinct()
                .map(Visible::line)
                .collect(Collectors.joining(", "));
    }

    /** The line of something to decide; ours stands before theirs.
     *
     * @param write what was decided; null if nothing was */
    MergeLine.Decide decide(Clash clash, Write write) {
        List<MergeLine.Choice> choices = choices(clash);
        int chosen = -1;
        for (int i = 0; i < choices.size(); i++) if (choices.get(i).write().equals(write)) chosen = i;
        String about = isAboutExistence(clash)
                ? messages.text("imports.merge.exists")
                : Labels.component(clash.component(), messages);
        String kind = messages.text(
                "imports.merge.about", about, said.kind(clash.item().kind()));
        return new MergeLine.Decide(clash, title(clash.item()), kind, choices, chosen);
    }

    private String title(ItemRef ref) {
        Trip trip = joined.merged();
        return trip.find(ref)
                .map(item -> Visible.line(Titles.of(item, trip)))
                .filter(title -> !title.isBlank())
                .orElseGet(() -> said.item(ref));
    }

    private static boolean isAboutExistence(Clash clash) {
        return clash.component().equals(Change.EXISTS);
    }

    // of an item that one removed and the other used there are two answers, however often it was used
    private List<MergeLine.Choice> choices(Clash clash) {
        Map<String, MergeLine.Choice> byValue = new LinkedHashMap<>();
        Comparator<Write> oursFirst = Comparator.comparing(this::isTheirs);
        clash.heads().stream()
                .sorted(oursFirst)
                .forEach(write -> byValue.putIfAbsent(
                        value(clash, write),
                        new MergeLine.Choice(value(clash, write), by(write), !isTheirs(write), write)));
        return List.copyOf(byValue.values());
    }

    private boolean isTheirs(Write write) {
        return theirs.contains(write.entry().id());
    }

    private String value(Clash clash, Write write) {
        if (write.change().deletes()) return messages.text("imports.merge.removed");
        if (isAboutExistence(clash)) return messages.text("imports.merge.kept");
        return said.value(write.valueOf(clash.item().kind().component(clash.component())));
    }

    private String by(Write write) {
        String key = isTheirs(write) ? "imports.merge.there" : "imports.merge.here";
        return messages.text(key, Visible.line(write.entry().officer()), at(write.entry()));
    }

    private String at(Entry entry) {
        return times.shortDateTime(entry.at(), zone);
    }

    /** What was done there, the latest first, and what was issued. */
    List<MergeLine> done() {
        List<MergeLine> lines = new ArrayList<>();
        for (Version version : joined.versions())
            lines.add(new MergeLine.Done(
                    times.shortDateTime(version.asOf(), zone),
                    Visible.line(version.officer()),
                    messages.text("imports.merge.issued", version.name())));
        for (int i = joined.news().size() - 1; i >= 0; i--)
            lines.add(done(joined.news().get(i)));
        return lines;
    }

    private MergeLine done(Entry entry) {
        String what = Labels.text(entry.label(), messages);
        String said = entry.undoes().isPresent() ? messages.text("imports.merge.undone", what) : what;
        return new MergeLine.Done(at(entry), Visible.line(entry.officer()), Visible.line(said));
    }

    /** What became worse, with the changes that brought it and who made them.
     *
     * @param decided both copies together as it is decided */
    List<MergeLine> worse(Outcome outcome, Trip decided) {
        ChangeLines came = new ChangeLines(joined.ours(), decided, messages.language());
        ChangeLines here = new ChangeLines(joined.common(), joined.ours(), messages.language());
        Authors authors = new Authors(joined.news(), messages, zone);
        List<MergeLine> lines = new ArrayList<>();
        for (Worse worse : outcome.worse()) {
            List<String> by = new ArrayList<>();
            List<String> changes = came.said(worse.by());
            for (int i = 0; i < changes.size(); i++)
                by.add(changes.get(i) + authors.apply(worse.by().get(i)));
            lines.add(new MergeLine.Worse(
                    worse.finding().severity(),
                    messages.text(
                            worse.finding().key(), worse.finding().arguments().toArray()),
                    because(by, named(here, worse.with()))));
        }
        return lines;
    }

    private static List<String> named(ChangeLines lines, List<ChangeSheet.Line> with) {
        return with.isEmpty() ? List.of() : lines.said(with);
    }

    private String because(List<String> by, List<String> with) {
        String theirs = messages.text("imports.merge.by", some(by));
        return Visible.line(with.isEmpty() ? theirs : messages.text("imports.merge.with", theirs, some(with)));
    }

    private String some(List<String> changes) {
        String some = String.join("; ", changes.subList(0, Math.min(MOST_NAMED, changes.size())));
        int more = changes.size() - MOST_NAMED;
        return more <= 0 ? some : messages.text("imports.merge.more", some, more);
    }

    /** A line in full, as it stands below the list and as it is read aloud. */
    static String full(MergeLine line, Messages messages) {
        if (line instanceof MergeLine.Head head) return head.text();
        if (line instanceof MergeLine.Note note) return note.text();
        if (line instanceof MergeLine.Worse worse) return worse.sentence() + "\n" + worse.by();
        if (line instanceof MergeLine.Done done)
            return Stream.of(done.when(), done.who(), done.what())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        MergeLine.Decide decide = (MergeLine.Decide) line;
        return messages.text("imports.merge.full", decide.item(), decide.about())
                + decide.choices().stream()
                        .map(one -> "\n" + one.by() + ": " + one.value())
                        .collect(Collectors.joining());
    }
}
