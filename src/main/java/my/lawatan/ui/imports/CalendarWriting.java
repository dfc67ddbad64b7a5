package my.lawatan.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.interchange.ics.Choice;
import my.lawatan.interchange.ics.IcsExport;
import my.lawatan.store.Header;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** Writes the programme, one track or one person's days as a calendar. */
public final class CalendarWriting {
    /** More of a name is not put into the name of a file. */
    private static final int LONGEST_NAME = 40;

    private final Around around;
    private final Clock clock;
    private final Messages messages;
    private final Reading writing;
    private final Function<String, Optional<Path>> choose;

    /** @param choose asks where a file goes, given the name that is proposed; nothing if the officer thinks better of it */
    public CalendarWriting(Around around, Clock clock, Function<String, Optional<Path>> choose) {
        this.around = around;
        this.clock = clock;
        this.messages = around.messages();
        this.writing = new Reading(around);
        this.choose = choose;
    }

    /** Asks for a file and writes the chosen part into it. */
    public void write(Choice choice) {
        Trip trip = around.workspace().trip();
        Optional<Path> file = choose.apply(fileName(trip, choice));
        if (file.isEmpty()) return;
        writing.ask(
                messages.text("imports.writing", file.get().getFileName()),
                () -> write(trip, choice, file.get()),
                calendar -> around.say().accept(outcome(calendar, file.get())));
    }

    /** Writes the days of whoever is selected; the whole programme if nobody is. */
    public void writeSelected(Optional<ItemRef> selected) {
        write(person(selected).map(Choice::forPerson).orElse(Choice.ALL));
    }

    /** The person that is selected; none if something else is. */
    public static Optional<Id<Person>> person(Optional<ItemRef> selected) {
        return selected.filter(ref -> ref.kind() == ItemKind.PERSON)
                .map(ref -> new Id<>(ref.id().value()));
    }

    private IcsExport write(Trip trip, Choice choice, Path file) {
        List<Header> newest = around.workspace().headers(1);
        Instant asOf = newest.isEmpty() ? clock.instant() : newest.get(0).at();
        IcsExport calendar = IcsExport.of(trip, choice, messages, asOf);
        try {
            WholeFile.write(file, calendar.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calendar;
    }

    private String outcome(IcsExport calendar, Path file) {
        String done = messages.text("imports.written", calendar.events(), file.getFileName());
        if (calendar.withoutDay().isEmpty()) return done;
        return messages.text(
                "imports.written.without-day", done, calendar.withoutDay().size());
    }

    /** 2024-11-12_programme_prime-minister.ics */
    String fileName(Trip trip, Choice choice) {
        String whose = choice.track()
                .flatMap(trip.tracks()::get)
                .map(track -> track.name().in(messages.language()))
                .or(() -> choice.person().flatMap(trip.people()::get).map(p -> Names.bare(p.name())))
                .orElse("");
        String plain = Fold.name(Visible.line(whose));
        String kept = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return Stream.of(trip.settings().firstDay().toString(), messages.text("imports.file.programme"), kept)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("_"))
                + ".ics";
    }
}
