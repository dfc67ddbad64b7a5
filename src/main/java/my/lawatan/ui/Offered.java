package my.lawatan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import my.lawatan.document.PaperKind;
import my.lawatan.edit.Edit;
import my.lawatan.search.Kind;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.AsRun;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.search.Command;
import my.lawatan.ui.shell.Commands;
import my.lawatan.ui.shell.FileCommands;
import my.lawatan.ui.shell.Room;
import my.lawatan.ui.shell.TripCommands;
import my.lawatan.workspace.Workspace;

/** The papers and commands that the search field offers besides the items of the trip. */
final class Offered {
    private final Messages messages;
    private final List<Command> all = new ArrayList<>();

    Offered(Messages messages) {
        this.messages = messages;
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    Offered rooms(Consumer<Room> open) {
        for (Room room : Room.values())
            add(
                    "room." + room.name(),
                    messages.text("search.command.room", messages.text(room.key())),
                    messages.text("search.key.ctrl", room.ordinal() + 1),
                    "search.command.room.words",
                    () -> open.accept(room));
        return this;
    }

    /** What is done from anywhere; {@code theme} is the one that the window has now. */
    Offered commands(Commands commands, Theme theme, Runnable inspector, Runnable keys) {
        add("theme", text(theme == Theme.LIGHT ? "dark" : "light"), "", "search.command.theme.words", commands.theme());
        add("undo", text("undo"), messages.text("search.key.ctrl", "Z"), "search.command.undo.words", commands.undo());
        add("redo", text("redo"), messages.text("search.key.ctrl", "Y"), "search.command.redo.words", commands.redo());
        add(
                "print",
                text("print"),
                messages.text("search.key.ctrl", "P"),
                "search.command.print.words",
                commands.print());
        add(
                "inspector",
                text("inspector"),
                messages.text("search.key.ctrl", "I"),
                "search.command.inspector.words",
                inspector);
        add(
                "lookup",
                text("lookup"),
                messages.text("search.key.ctrl", "L"),
                "search.command.lookup.words",
                commands.lookup());
        add("keys", text("keys"), "F1", "search.command.keys.words", keys);
        return trips(commands.trips()).files(commands.files());
    }

    private Offered files(FileCommands files) {
        add(
                "import",
                text("import"),
                messages.text("search.key.ctrl-shift", "O"),
                "search.command.import.words",
                files.open());
        add(
                "compare",
                text("compare"),
                messages.text("search.key.ctrl-shift", "V"),
                "search.command.compare.words",
                files.compare());
        add("merge", text("merge"), "", "search.command.merge.words", files.merge());
        for (FileCommands.Export export : files.exports().get())
            add(
                    "export." + export.id(),
                    messages.text(
                            export.kind() == FileCommands.Kind.LIST
                                    ? "search.command.export-list"
                                    : "search.command.export",
                            export.name()),
                    "",
                    export.kind() == FileCommands.Kind.LIST
                            ? "search.command.export-list.words"
                            : "search.command.export.words",
                    export.run());
        return this;
    }

    private Offered trips(TripCommands trips) {
        add("new", text("new"), messages.text("search.key.ctrl", "N"), "search.command.new.words", trips.newTrip());
        add("open", text("open"), messages.text("search.key.ctrl", "O"), "search.command.open.words", trips.open());
        add("start", text("start"), "", "search.command.start.words", trips.start());
        add(
                "settings",
                text("settings"),
                messages.text("search.key.ctrl", ","),
                "search.command.settings.words",
                trips.settings());
        return this;
    }

    /** The version that would be issued next. */
    Offered nextVersion(Workspace workspace, Runnable issue) {
        if (workspace.readOnly()) return this;
        int next = workspace.nextNumber();
        add("issue", messages.text("search.command.issue", next), "", "search.command.issue.words", issue);
        return this;
    }

    /** Whether a page that somebody holds is still current. */
    Offered pageCode(Runnable ask) {
        add("page-code", messages.text("search.command.code"), "", "search.command.code.words", ask);
        return this;
    }

    /** Each plan B by its name, to be put in force or taken back. */
    Offered plans(Workspace workspace, Consumer<Edit> make) {
        if (workspace.readOnly()) return this;
        Map<String, Alternative> byName = new TreeMap<>();
        workspace.trip().alternatives().stream()
                .filter(a -> a.plan().stated())
                .sorted(Comparator.comparing(Alternative::id))
                .forEach(a -> byName.putIfAbsent(a.inForce() + a.plan().plain(), a));
        byName.forEach((key, a) -> add(
                "plan." + key,
                messages.text(
                        a.inForce() ? "search.command.plan-a" : "search.command.plan-b",
                        a.plan().in(messages.language())),
                "",
                "search.command.plan-b.words",
                () -> make.accept(AsRun.swap(workspace.trip(), a))));
        return this;
    }

    /** Somebody in the place of the person that is selected. */
    Offered replacing(Workspace workspace, Selection selection, Runnable replace) {
        if (workspace.readOnly()) return this;
        selection
                .primary()
                .filter(item -> item.kind() == ItemKind.PERSON)
                .flatMap(item -> workspace.trip().people().get(item.id()))
                .ifPresent(person -> add(
                        "replace",
                        messages.text("search.command.replace", Names.list(person, messages.language())),
                        "",
                        "search.command.replace.words",
                        replace));
        return this;
    }

    /** What gives way when the event is late that is selected. */
    Offered delaying(Workspace workspace, Selection selection, Consumer<Destination.Late> ask) {
        if (workspace.readOnly()) return this;
        selection
                .primary()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> workspace.trip().events().get(item.id()))
                .filter(event -> event.when().timed())
                .ifPresent(event -> add(
                        "delay",
                        messages.text("search.command.delay", event.title().in(messages.language())),
                        "D",
                        "search.command.delay.words",
                        () -> ask.accept(new Destination.Late(event.id()))));
        return this;
    }

    /** Times for the meetings that are wanted. */
    Offered finding(Workspace workspace, Runnable ask) {
        if (!workspace.readOnly()) add("slots", text("slots"), "W", "search.command.slots.words", ask);
        return this;
    }

    /** The papers of the whole trip, and those of each day. */
    Offered papers(TripSettings settings, Consumer<Destination.Paper> show) {
        Times times = new Times(messages);
        for (PaperKind kind : PaperKind.values()) {
            PaperKind.About about = kind.about();
            if (about == PaperKind.About.TRIP || about == PaperKind.About.VERSIONS)
                add(kind, () -> show.accept(Destination.Paper.of(kind)));
            if (about == PaperKind.About.DAY)
                settings.firstDay()
                        .datesUntil(settings.lastDay().plusDays(1))
                        .forEach(day -> add(kind, day, times, () -> show.accept(Destination.Paper.of(kind, day))));
        }
        return this;
    }

    private void add(PaperKind kind, Runnable show) {
        String name = messages.text("documents.paper." + kind.word());
        all.add(new Command(Kind.PAPER, kind.word(), name, "", messages.text("search.paper.words"), show));
    }

    private void add(PaperKind kind, LocalDate day, Times times, Runnable show) {
        all.add(new Command(
                Kind.PAPER,
                kind.word() + "." + day,
                messages.text(
                        "search.paper.of-day",
                        messages.text("documents.paper." + kind.word()),
                        times.weekdayAndDate(day)),
                "",
                messages.text("search.paper.of-day.words", times.shortDate(day), day.toString()),
                show));
    }

    private String text(String command) {
        return messages.text("search.command." + command);
    }

    private void add(String id, String title, String detail, String words, Runnable run) {
        all.add(new Command(Kind.COMMAND, id, title, detail, messages.text(words), run));
    }
}
