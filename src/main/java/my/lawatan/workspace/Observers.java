package my.lawatan.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import my.lawatan.change.Version;
import my.lawatan.store.StoreFailure;

/** Who wants to know what happens to a workspace, and where they are told. */
final class Observers {
    private final Executor told;
    private final List<Consumer<Changed>> ofChanges = new CopyOnWriteArrayList<>();
    private final List<Consumer<Optional<StoreFailure>>> ofFailures = new CopyOnWriteArrayList<>();
    private final List<Consumer<Version>> ofVersions = new CopyOnWriteArrayList<>();
    private boolean failed;

    Observers(Executor told) {
        this.told = told;
    }

    Observation ofChanges(Consumer<Changed> observer) {
        ofChanges.add(observer);
        return () -> ofChanges.remove(observer);
    }

    Observation ofFailures(Consumer<Optional<StoreFailure>> observer) {
        ofFailures.add(observer);
        return () -> ofFailures.remove(observer);
    }

    Observation ofVersions(Consumer<Version> observer) {
        ofVersions.add(observer);
        return () -> ofVersions.remove(observer);
    }

    void tell(Version issued) {
        told.execute(() -> ofVersions.forEach(observer -> observer.accept(issued)));
    }

    void tell(Changed changed) {
        told.execute(() -> ofChanges.forEach(observer -> observer.accept(changed)));
    }

    /** Tells of a failure, and with nothing of the first success after one. */
    void tell(Optional<StoreFailure> failure) {
        if (failure.isEmpty() && !failed) return;
        failed = failure.isPresent();
        told.execute(() -> ofFailures.forEach(observer -> observer.accept(failure)));
    }
}
