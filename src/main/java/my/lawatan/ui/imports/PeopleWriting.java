package my.lawatan.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.interchange.people.PeopleListing;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.interchange.sheet.PeopleFile;
import my.lawatan.interchange.table.Listing;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** Writes people as a list, in the format that the name of the file asks for. */
public final class PeopleWriting {
    /** More of a title is not put into the name of a file. */
    private static final int LONGEST_NAME = 40;

    private final Around around;
    private final Messages messages;
    private final Reading writing;
    private final Function<String, Optional<Path>> choose;

    /** @param choose asks where a file goes, given the name that is proposed; nothing if the officer thinks better of it */
    public PeopleWriting(Around around, Function<String, Optional<Path>> choose) {
        this.around = around;
        this.messages = around.messages();
        this.writing = new Reading(around);
        this.choose = choose;
    }

    /** Everybody, with all that the trip says of them. */
    public void everybody() {
        Trip trip = around.workspace().trip();
        whole(trip, PeopleListing.everybody(trip), messages.text("imports.file.people"));
    }

    /** Those on the list of that event. */
    public void attendees(Id<Event> event) {
        Trip trip = around.workspace().trip();
        String title = trip.event(event).title().in(messages.language());
        write(title, format -> PeopleFile.ofGuests(format, trip, event, title, messages));
    }

    /** The event that is selected; none if something else is. */
    public static Optional<Id<Event>> event(Optional<ItemRef> selected) {
        return selected.filter(ref -> ref.kind() == ItemKind.EVENT)
                .map(ref -> new Id<>(ref.id().value()));
    }

    private void whole(Trip trip, List<Person> people, String title) {
        write(title, format -> PeopleFile.of(format, trip, people, title, messages));
    }

    /** A list as it is on the screen; as cards these people with all that the trip says of them. */
    public void asShown(Listing list, List<ItemRef> items) {
        Trip trip = around.workspace().trip();
        List<Person> people = items.stream()
                .filter(ref -> ref.kind() == ItemKind.PERSON)
                .map(ref -> trip.people().get(ref.id()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        write(
                list.title(),
                format -> format == ListFormat.VCF
                        ? PeopleFile.of(format, trip, people, list.title(), messages)
                        : PeopleFile.of(format, list));
    }

    private void write(String title, Function<ListFormat, PeopleFile> make) {
        Optional<Path> file = choose.apply(fileName(title));
        if (file.isEmpty()) return;
        ListFormat format =
                ListFormat.written(String.valueOf(file.get().getFileName())).orElse(ListFormat.XLSX);
        writing.ask(
                messages.text("imports.writing", file.get().getFileName()),
                written(file.get(), () -> make.apply(format)),
                list -> around.say().accept(outcome(list, file.get())));
    }

    private static Supplier<PeopleFile> written(Path file, Supplier<PeopleFile> make) {
        return () -> {
            PeopleFile list = make.get();
            try {
                WholeFile.write(file, list.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return list;
        };
    }

    private String outcome(PeopleFile list, Path file) {
        String done = messages.text("imports.list-written", list.people(), file.getFileName());
        return list.cut() == 0 ? done : messages.text("imports.list-written.cut", done, list.cut());
    }

    /** 2024-11-12_people.xlsx */
    String fileName(String title) {
        String plain = Fold.name(Visible.line(title));
        String kept = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        String day = around.workspace().trip().settings().firstDay().toString();
        return (kept.isEmpty() ? day : day + "_" + kept)
                + ListFormat.XLSX.endings().get(0);
    }
}
