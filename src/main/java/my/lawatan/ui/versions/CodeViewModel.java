package my.lawatan.ui.versions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.FoundPage;
import my.lawatan.document.PageVerdict;
import my.lawatan.document.VerdictWords;
import my.lawatan.document.pdf.CodeCheck;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.workspace.Workspace;

/** The code at the foot of a page that somebody holds, and what this file says of that page. */
public final class CodeViewModel {
    private final Workspace workspace;
    private final FrozenTrips frozen;
    private final Clock clock;
    private final Messages messages;
    private final Navigator navigator;
    private final Consumer<String> say;
    private final Background.Latest checking;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<PageVerdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    CodeViewModel(
            Workspace workspace,
            FrozenTrips frozen,
            Clock clock,
            Messages messages,
            Background background,
            Navigator navigator,
            Consumer<String> say) {
        this.workspace = workspace;
        this.frozen = frozen;
        this.clock = clock;
        this.messages = messages;
        this.navigator = navigator;
        this.say = say;
        this.checking = background.latest(this::failed);
        // what is being typed is another code
        typed.subscribe(() -> {
            checking.cancel();
            verdict.set(Optional.empty());
            error.set("");
        });
    }

    /** Holds the code against the file. */
    public void check() {
        if (typed.get().isBlank()) return;
        List<Version> all = Stream.concat(workspace.versions().stream(), workspace.purgedVersions().stream())
                .toList();
        FoundPage.File file = new FoundPage.File(workspace.trip(), all, frozen::of);
        String code = typed.get();
        Instant now = clock.instant();
        error.set("");
        verdict.set(Optional.empty());
        checking.ask(
                () -> new CodeCheck(file, messages.language(), now).of(code), found -> verdict.set(Optional.of(found)));
    }

    /** Another version is the latest, or the trip was changed: what was said of the page may not be true any more. */
    void outdated() {
        if (verdict.get().isPresent()) check();
    }

    private void failed(Throwable failure) {
        if (!(failure instanceof Refused no)) throw new IllegalStateException(failure);
        verdict.set(Optional.empty());
        error.set(messages.text(no));
    }

    /** Empties the field. */
    public void clear() {
        typed.set("");
    }

    /** Takes the officer to what changed. */
    public void open(Row row) {
        if (workspace.trip().find(row.about()).isPresent()) navigator.show(row.about());
        else say.accept(messages.text("versions.sheet.gone", row.lead()));
    }

    /** The verdict in words, the sentence first. */
    List<String> lines(PageVerdict found) {
        VerdictWords words = new VerdictWords(messages);
        return Stream.concat(Stream.of(words.sentence(found)), words.more(found).stream())
                .toList();
    }

    public StringProperty typed() {
        return typed;
    }

    /** What is said of the page; none while nothing is. */
    public ReadOnlyObjectProperty<Optional<PageVerdict>> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** Where the code is mistyped; empty if it is not. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }
}
