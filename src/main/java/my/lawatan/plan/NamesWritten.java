package my.lawatan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import my.lawatan.check.ApecWords;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** A name as the record has it, or a word as APEC writes it, in all texts of one item. */
final class NamesWritten {
    private NamesWritten() {}

    /** Writes the name of the finding's person as in the record; the text's item is the last but one. */
    static Stream<Fix> asInTheRecord(Facts facts, Finding finding) {
        List<ItemRef> items = finding.items();
        Id<Person> person = new Id<>(items.get(items.size() - 1).id().value());
        Item item = facts.trip().get(items.get(items.size() - 2));
        return rewritten(item, text -> facts.roster().corrected(text, person))
                .map(edit -> new Fix(
                        "plan.fix.write-name", List.of(finding.arguments().get(3)), edit));
    }

    /** Writes what APEC writes; the text's item is the last one. */
    static Stream<Fix> asApecWrites(Trip trip, Finding finding) {
        Item item = trip.get(finding.items().get(finding.items().size() - 1));
        return rewritten(item, ApecWords::corrected)
                .map(edit -> new Fix(
                        "plan.fix.write-name", List.of(finding.arguments().get(3)), edit));
    }

    // nothing if no text of it would be otherwise
    private static Stream<Edit> rewritten(Item item, UnaryOperator<String> written) {
        List<Edit> edits = new ArrayList<>();
        Writings.changed(item, written)
                .forEach((component, value) -> edits.add(new ReviseItem(ItemRef.to(item), component.name(), value)));
        if (edits.isEmpty()) return Stream.empty();
        return Stream.of(edits.size() == 1 ? edits.get(0) : new Together("edit.fix-finding", edits));
    }
}
