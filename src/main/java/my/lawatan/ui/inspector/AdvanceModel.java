package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.RemoveItem;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.TimeInput;

/** The advance sheets of the selected place: the one that is shown, and which others there are. */
final class AdvanceModel {
    private final Commit commit;
    private final Messages messages;
    private final Consumer<ItemRef> select;
    private final Fields<Advance> fields;
    final Named<Person> people;
    final List<Part> parts;
    private final ReadOnlyObjectWrapper<Optional<Advance>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Sheet>> sheets = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Id<Advance>> wanted = Optional.empty();
    private Trip trip;
    private Id<Place> place;

    /** A field of the sheet.
     *
     * @param name of its label
     * @param kind how it is typed */
    record Part(String name, FieldModel<Advance> field, Kind kind) {
        enum Kind {
            TEXT,
            BRIEF,
            PERSON
        }
    }

    /** A sheet, and what it is called. */
    record Sheet(Id<Advance> id, String words, boolean shown) {}

    /** @param select goes to a sheet */
    AdvanceModel(Commit commit, Messages messages, Consumer<ItemRef> select) {
        this.select = select;
        this.commit = commit;
        this.messages = messages;
        this.fields = new Fields<>(commit, messages);
        this.people = new Named<>(() -> trip.people().stream(), p -> Names.list(p, messages.language()));
        parts = List.of(
                text("kerb"),
                text("door"),
                text("lift"),
                new Part("walk", fields.number("walk"), Part.Kind.BRIEF),
                text("holdingRoom"),
                text("toilets"),
                text("prayerRoom"),
                text("pressPosition"),
                text("hospital"),
                new Part(
                        "seenBy",
                        fields.field(
                                a -> a.seenBy()
                                        .flatMap(trip.people()::get)
                                        .map(people::name)
                                        .orElse(""),
                                (a, typed) -> Fields.revise(a, "seenBy", people.id(typed))),
                        Part.Kind.PERSON),
                new Part("seen", seen(), Part.Kind.BRIEF),
                new Part("note", fields.text("note"), Part.Kind.TEXT));
    }

    private Part text(String component) {
        return new Part(component, fields.text(component), Part.Kind.TEXT);
    }

    private FieldModel<Advance> seen() {
        TimeInput input = new TimeInput(messages);
        return fields.field(
                a -> a.seen().map(this::date).orElse(""),
                (a, typed) -> Fields.revise(
                        a, "seen", input.date(typed, trip.settings().firstDay())));
    }

    private String date(LocalDate date) {
        String words = new Times(messages).shortDate(date);
        return date.getYear() == trip.settings().firstDay().getYear() ? words : words + " " + date.getYear();
    }

    /** Shows the sheets of that place: the one that was asked for, else the one walked last. */
    void show(Trip now, Id<Place> of) {
        boolean another = !of.equals(place);
        if (another) fields.commitAll();
        if (another && wanted.filter(id -> of(now, id, of)).isEmpty()) wanted = Optional.empty();
        trip = now;
        place = of;
        List<Advance> all = now.advances().stream()
                .filter(a -> a.place().equals(of))
                .sorted(Comparator.comparing((Advance a) -> a.seen().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Advance::id))
                .toList();
        Optional<Advance> sheet = all.stream()
                .filter(a -> wanted.filter(a.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
        sheet.ifPresent(fields::show);
        shown.set(sheet);
        sheets.set(all.stream()
                .map(a -> new Sheet(a.id(), words(a), sheet.filter(a::equals).isPresent()))
                .toList());
    }

    private static boolean of(Trip trip, Id<Advance> id, Id<Place> place) {
        return trip.advances().get(id).filter(a -> a.place().equals(place)).isPresent();
    }

    private String words(Advance sheet) {
        String who = sheet.seenBy()
                .flatMap(trip.people()::get)
                .map(people::name)
                .orElse(messages.text("inspector.advance.by-nobody"));
        return sheet.seen()
                .map(date -> messages.text("inspector.dot", date(date), who))
                .orElse(who);
    }

    /** Shows that sheet from now on. */
    void want(Id<Advance> sheet) {
        if (wanted.filter(sheet::equals).isPresent()) return;
        fields.commitAll();
        wanted = Optional.of(sheet);
        if (trip != null) show(trip, place);
    }

    /** Goes to that sheet. */
    void open(Sheet sheet) {
        select.accept(new ItemRef(ItemKind.ADVANCE, sheet.id()));
    }

    /** Begins a sheet on which nothing is stated yet. */
    void begin() {
        Advance sheet = new Advance(
                Id.random(),
                place,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Optional.empty(),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Optional.empty(),
                Optional.empty(),
                Text.NONE);
        commit.commit(new CreateItem(sheet), () -> select.accept(ItemRef.to(sheet)), no -> {});
    }

    /** Takes the sheet that is shown out of the trip. */
    void remove() {
        shown.get().ifPresent(sheet -> commit.commit(new RemoveItem(ItemRef.to(sheet)), () -> {}, no -> {}));
    }

    /** The sheet whose fields are shown; none if the place has none. */
    ReadOnlyObjectProperty<Optional<Advance>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** All sheets of the place, the one walked last first. */
    ReadOnlyObjectProperty<List<Sheet>> sheets() {
        return sheets.getReadOnlyProperty();
    }

    void commitAll() {
        if (shown.get().isPresent()) fields.commitAll();
    }
}
