package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.text.DateReader;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.NameForm;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;

/** The selected person: the fields, and what is known around them. */
final class PersonViewModel {
    private final Messages messages;
    private final Selection selection;
    private final Consumer<ItemRef> going;
    private final Background.Latest computing;
    private final Fields<Person> fields;
    private final Spoken spoken;
    final ReplaceModel replace;
    final Named<Group> groups;
    final Named<Organisation> organisations;
    final FieldModel<Person> salutation;
    final FieldModel<Person> letter;
    final FieldModel<Person> group;
    final FieldModel<Person> languages;
    final FieldModel<Person> phone;
    final FieldModel<Person> email;
    final FieldModel<Person> position;
    final FieldModel<Person> organisation;
    final ChoiceModel<Person, Side> side;
    final PrecedenceModel precedence;
    final NamePartsModel parts;
    final FieldModel<Person> pronunciation;
    final FieldModel<Person> sortKey;
    final FieldModel<Person> note;
    final NeedsModel needs;
    final PhotosModel photos;
    final NameFormsModel forms;
    final TitlesModel titles;
    final AliasesModel aliases;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper script = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sub = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper builtSalutation = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper builtLetter = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper metBy = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper meets = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<PersonDetails> details = new ReadOnlyObjectWrapper<>(PersonDetails.NONE);
    private Trip trip;
    private Person person;

    /** @param going opens the room where an item is seen */
    PersonViewModel(
            Commit commit, Messages messages, Selection selection, Background background, Consumer<ItemRef> going) {
        this.going = going;
        this.messages = messages;
        this.selection = selection;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        this.fields = new Fields<>(commit, messages);
        this.replace = new ReplaceModel(commit, messages, selection, background);
        this.spoken = new Spoken(messages);
        this.groups = new Named<>(() -> trip.groups().stream(), g -> g.name().in(messages.language()));
        this.organisations =
                new Named<>(() -> trip.organisations().stream(), o -> o.name().in(messages.language()));
        salutation = form(NameForm.SALUTATION);
        letter = form(NameForm.LETTER);
        group = groupField();
        languages = languagesField();
        phone = fields.line("phone");
        email = fields.line("email");
        position = fields.text("position");
        organisation = organisationField();
        side = fields.choice("side", Side.class);
        precedence = new PrecedenceModel(fields, messages, this::date);
        parts = new NamePartsModel(fields, messages);
        pronunciation = fields.line("pronunciation");
        sortKey = fields.line("sortKey");
        note = fields.text("note");
        needs = new NeedsModel(fields, messages, this::date);
        photos = new PhotosModel(commit, messages, background);
        forms = new NameFormsModel(fields, messages);
        titles = new TitlesModel(commit, messages);
        aliases = new AliasesModel(commit, messages);
    }

    private FieldModel<Person> groupField() {
        return fields.field(
                p -> p.group().flatMap(trip.groups()::get).map(groups::name).orElse(""),
                (p, typed) -> Fields.revise(p, "group", groups.id(typed)));
    }

    private FieldModel<Person> languagesField() {
        return fields.field(
                p -> spoken.words(p.languages()), (p, typed) -> Fields.revise(p, "languages", spoken.tags(typed)));
    }

    private FieldModel<Person> organisationField() {
        return fields.field(
                p -> p.organisation()
                        .flatMap(trip.organisations()::get)
                        .map(organisations::name)
                        .orElse(""),
                (p, typed) -> Fields.revise(p, "organisation", organisations.id(typed)));
    }

    private FieldModel<Person> form(NameForm form) {
        return fields.field(
                p -> form.own(p.forms()).in(messages.language()),
                (p, typed) -> Fields.revise(
                        p, "forms", form.with(p.forms(), form.own(p.forms()).with(messages.language(), typed))));
    }

    private LocalDate date(String typed) {
        return new DateReader(List.of(messages))
                .date(typed, trip.settings().firstDay())
                .orElseThrow(() -> new Refused("refused.date", typed));
    }

    /** The names of the lists that order the person's side, for the field that says by which one. */
    List<String> lists(String typed) {
        return trip.rankings().stream()
                .filter(ranking -> ranking.side() == person.side())
                .map(Ranking::name)
                .filter(name -> Fold.fold(name).contains(Fold.fold(typed)))
                .sorted()
                .toList();
    }

    /** Shows that person of that trip. */
    void show(Trip now, Person shown) {
        boolean another = person == null || !person.id().equals(shown.id());
        if (another && person != null) fields.commitAll();
        trip = now;
        person = shown;
        replace.show(now, shown);
        fields.show(shown);
        forms.show(shown);
        titles.show(shown);
        aliases.show(now, shown);
        photos.show(now, ItemRef.to(shown));
        metBy.set(principal(now));
        meets.set(now.settings().principal().filter(shown.id()::equals).isEmpty());
        name.set(Visible.line(Names.list(shown, messages.language())));
        script.set(Visible.line(shown.name().inScript()));
        sub.set(subtitle(shown));
        builtSalutation.set(Names.built(shown.name(), NameForm.SALUTATION, messages.language()));
        builtLetter.set(Names.built(shown.name(), NameForm.LETTER, messages.language()));
        if (another) details.set(PersonDetails.NONE);
        computing.ask(() -> PersonDetails.of(now, shown, messages), details::set);
    }

    private String principal(Trip now) {
        return now.settings()
                .principal()
                .flatMap(now.people()::get)
                .map(p -> Visible.line(Names.plate(p, messages.language())))
                .orElse("");
    }

    private String subtitle(Person shown) {
        String position = Visible.line(shown.position().in(messages.language()));
        String at = shown.organisation()
                .flatMap(trip.organisations()::get)
                .map(organisations::name)
                .map(Visible::line)
                .orElse("");
        if (position.isEmpty() || at.isEmpty()) return position + at;
        if (Fold.fold(position).contains(Fold.fold(at))) return position;
        return messages.text("inspector.position-at", position, at);
    }

    void select(PersonDetails.Attends attends) {
        selection.select(new ItemRef(ItemKind.EVENT, attends.event()));
    }

    /** Goes to where something of the person's own is seen. */
    void go(PersonThings.Line line) {
        going.accept(line.item());
    }

    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** The name in its own script; empty if it has none. */
    ReadOnlyStringProperty script() {
        return script.getReadOnlyProperty();
    }

    /** Position and organisation. */
    ReadOnlyStringProperty sub() {
        return sub.getReadOnlyProperty();
    }

    /** What the parts of the name give where no salutation is stated. */
    ReadOnlyStringProperty builtSalutation() {
        return builtSalutation.getReadOnlyProperty();
    }

    ReadOnlyStringProperty builtLetter() {
        return builtLetter.getReadOnlyProperty();
    }

    /** By whom the person was met: the principal of the visit; empty if there is none. */
    ReadOnlyStringProperty metBy() {
        return metBy.getReadOnlyProperty();
    }

    /** Whether the person is somebody to be met: nobody meets themselves. */
    ReadOnlyBooleanProperty meets() {
        return meets.getReadOnlyProperty();
    }

    /** Who is shown. */
    Id<Person> person() {
        return person.id();
    }

    ReadOnlyObjectProperty<PersonDetails> details() {
        return details.getReadOnlyProperty();
    }

    void commitAll() {
        if (person == null) return;
        fields.commitAll();
        titles.commitAll();
        aliases.commitAll();
        photos.commitAll();
    }
}
