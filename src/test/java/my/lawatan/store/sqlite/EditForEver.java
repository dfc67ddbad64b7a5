package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import my.lawatan.change.Entry;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.workspace.Workspace;

/** A child that edits a trip until it is killed (or so many times), and says the id of each entry once that is durable. */
final class EditForEver {
    private EditForEver() {}

    /** @param arguments the file, the seed, the number of edits */
    public static void main(String[] arguments) {
        RandomEdits edits = new RandomEdits(Long.parseLong(arguments[1]));
        try (Workspace workspace = TripFiles.open(Path.of(arguments[0]))) {
            // nobody listens any more: the test is gone
            for (int i = 0; i < Integer.parseInt(arguments[2]) && !System.out.checkError(); i++)
                workspace.apply(edits.next(workspace.trip())).map(Entry::id).ifPresent(id -> say(id + "\n"));
        }
    }

    private static void say(String line) {
        byte[] bytes = line.getBytes(UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
