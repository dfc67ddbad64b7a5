package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.workspace.Distribution;
import my.lawatan.workspace.Distribution.Recipient;
import my.lawatan.workspace.Workspace;

/** A child that edits and issues versions with copies until it is killed, and says each version once that is durable. */
final class IssueForEver {
    /** Who gets a copy of each version. */
    static final Distribution COPIES =
            new Distribution(List.of(Recipient.of("Protocol"), Recipient.of("Press"), Recipient.of("Cars")));

    private IssueForEver() {}

    /** @param arguments the file, the seed, the number of versions */
    public static void main(String[] arguments) {
        RandomEdits edits = new RandomEdits(Long.parseLong(arguments[1]));
        try (Workspace workspace = TripFiles.open(Path.of(arguments[0]))) {
            // nobody listens any more: the test is gone
            for (int i = 0; i < Integer.parseInt(arguments[2]) && !System.out.checkError(); i++) {
                workspace.apply(edits.next(workspace.trip()));
                say(workspace.issue("", "", COPIES).id() + "\n");
            }
        }
    }

    private static void say(String line) {
        byte[] bytes = line.getBytes(UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
