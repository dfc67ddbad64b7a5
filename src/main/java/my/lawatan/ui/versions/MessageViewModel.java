package my.lawatan.ui.versions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeMessage;
import my.lawatan.document.ChangeMessage.Audience;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.text.Messages;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Edits;
import my.lawatan.workspace.Workspace;

/**
 * The message to drivers or liaison officers on what the change sheet beside it tells. Whom it names is asked each time: nothing of
 * that is remembered, so that a place is never sent because one was sent yesterday.
 */
public final class MessageViewModel {
    private final Workspace workspace;
    private final Edits edits;
    private final Clock clock;
    private final Messages messages;
    private final VersionsViewModel.Outside outside;
    private final Holders holders;
    private final Background.Latest composing;
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.DRIVERS);
    private final ObjectProperty<Language> language;
    private final BooleanProperty places = new SimpleBooleanProperty();
    private final BooleanProperty names = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper notable = new ReadOnlyBooleanWrapper();
    private Optional<SheetViewModel.Compared> compared = Optional.empty();
    private boolean looked;

    MessageViewModel(
            Workspace workspace,
            Edits edits,
            Clock clock,
            Messages messages,
            Background background,
            VersionsViewModel.Outside outside) {
        this.workspace = workspace;
        this.edits = edits;
        this.clock = clock;
        this.messages = messages;
        this.outside = outside;
        this.holders = new Holders(workspace::trip, messages);
        this.language = new SimpleObjectProperty<>(messages.language());
        this.composing = background.latest(this::failed);
        audience.subscribe(this::compose);
        language.subscribe(this::compose);
        places.subscribe(this::compose);
        names.subscribe(this::compose);
    }

    /** Tells of that from now on; of nothing if there is nothing to compare. */
    void show(Optional<SheetViewModel.Compared> now) {
        boolean other =
                !now.map(SheetViewModel.Compared::versions).equals(compared.map(SheetViewModel.Compared::versions));
        compared = now;
        if (other) {
            places.set(false);
            names.set(false);
        }
        compose();
    }

    /** Whether it is looked at from now on; while it is not, nothing is written. */
    void look(boolean now) {
        if (looked == now) return;
        looked = now;
        compose();
    }

    /** Somebody may have got it, or be off the list, meanwhile. */
    void listed() {
        notable.set(!unnoted().isEmpty());
    }

    private void compose() {
        listed();
        if (!looked || compared.isEmpty()) {
            composing.cancel();
            text.set("");
            return;
        }
        SheetViewModel.Compared both = compared.get();
        Audience whose = audience.get();
        Set<Naming> naming = naming();
        Language in = language.get();
        composing.ask(
                () -> ChangeMessage.of(both.since(), both.drawn(), whose, naming, in, clock.instant())
                        .text(),
                text::set);
    }

    private Set<Naming> naming() {
        Set<Naming> naming = EnumSet.noneOf(Naming.class);
        if (places.get()) naming.add(Naming.PLACES);
        if (names.get()) naming.add(Naming.NAMES);
        return naming;
    }

    private void failed(Throwable failure) {
        if (failure instanceof Refused no) text.set(messages.text(no));
        else throw new IllegalStateException(failure);
    }

    /** The message as it is pasted; empty where there is nothing to compare. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    public ObjectProperty<Audience> audience() {
        return audience;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** Whether places are named. */
    public BooleanProperty places() {
        return places;
    }

    /** Whether items are called by their names. */
    public BooleanProperty names() {
        return names;
    }

    /** Whether there is a driver of whom it is not noted yet that the message about this version went to them. */
    public ReadOnlyBooleanProperty notable() {
        return notable.getReadOnlyProperty();
    }

    /** To be called when the message was taken to be pasted. */
    void copied() {
        outside.say().accept(messages.text("versions.message.copied"));
    }

    /** Writes it as a PDF, with a box to tick for each who has read it. */
    public void save() {
        compared.ifPresent(both -> outside.save()
                .accept(
                        both.drawn(),
                        new PaperRequest(
                                PaperKind.MESSAGE,
                                new Subject.OfMessage(
                                        both.since(),
                                        naming(),
                                        workspace.trip().copies().stream().toList()),
                                audience.get().edition(),
                                Voice.of(language.get()))));
    }

    /** Takes the officer to its pages, where it is printed. */
    public void showPaper() {
        compared.ifPresent(both -> outside.navigator()
                .show(new Destination.Message(
                        audience.get().edition(),
                        language.get(),
                        naming(),
                        both.since().version().id(),
                        version().map(Version::id))));
    }

    /** Lists every driver as one who has the message about this version: under Copies it is then noted who has read it. One edit. */
    public void note() {
        List<String> drivers = unnoted();
        Optional<Version> version = version();
        if (version.isEmpty() || drivers.isEmpty()) return;
        int number = copies(version.get()).stream().mapToInt(Copy::number).max().orElse(0);
        List<Edit> made = new ArrayList<>();
        for (String driver : drivers)
            made.add(new CreateItem(holders.recipient(driver, Copy.Form.MESSAGE).copy(version.get(), ++number)));
        edits.submit(
                new Together("edit.note-message", made),
                entry -> outside.say().accept(messages.text("versions.message.noted", made.size())),
                no -> outside.say().accept(messages.text(no)));
    }

    private Optional<Version> version() {
        return compared.flatMap(both -> both.drawn().issue().version());
    }

    private List<Copy> copies(Version version) {
        return workspace.trip().copies().stream()
                .filter(copy -> copy.version().equals(version.id()))
                .toList();
    }

    private List<String> unnoted() {
        if (workspace.readOnly()
                || audience.get() != Audience.DRIVERS
                || version().isEmpty()) return List.of();
        Trip trip = compared.orElseThrow().drawn().trip();
        List<String> noted = copies(version().get()).stream()
                .filter(copy -> copy.form() == Copy.Form.MESSAGE)
                .map(holders::name)
                .toList();
        return trip.vehicles().stream()
                .map(vehicle -> vehicle.driver().strip())
                .filter(driver -> !driver.isEmpty() && !noted.contains(driver))
                .distinct()
                .toList();
    }
}
