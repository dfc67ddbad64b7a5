package my.lawatan.cli;

import java.util.Optional;
import my.lawatan.json.Json;
import my.lawatan.store.Integrity;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import picocli.CommandLine.Command;

/** {@code lawatan info FILE}: what the file holds, and whether every row is what was written. */
@Command(name = "info")
final class InfoCommand extends ReportCommand {
    InfoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Integrity integrity = session.files().verify().apply(file);
        Optional<Info.Contents> contents = contents();
        Info info = new Info(file, session.files().format().apply(file), contents, integrity);
        if (json()) line(Json.pretty(info.json()));
        else new InfoText(info, messages).columns().print(session.out());
        return integrity.whole() && contents.isPresent() ? Exit.OK : Exit.FOUND;
    }

    /** What the file holds; nothing if it is too damaged to say, which its integrity tells more of. */
    private Optional<Info.Contents> contents() {
        try (Store store = session.files().read().apply(file)) {
            return Optional.of(new Info.Contents(store.load(), store.entriesAfter(0)));
        } catch (StoreFailure failure) {
            if (failure.kind() != Kind.DAMAGED) throw failure;
            return Optional.empty();
        }
    }
}
