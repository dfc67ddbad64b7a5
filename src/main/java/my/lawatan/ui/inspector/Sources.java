package my.lawatan.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Source;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** What the facts of an item rest on, as the inspector lists it. */
final class Sources {
    private final Trip trip;
    private final Messages messages;

    /**
     * One claim.
     *
     * @param head which component, and how it is supported: "Place · inferred"
     * @param from source, place in it, who says so
     * @param says what the source says, in our own words; empty if not stated
     * @param rule by which it was inferred; empty if it was not
     * @param holds whether the item still holds the value that the source supports
     */
    record Row(String head, String from, String says, String rule, boolean holds) {}

    Sources(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
    }

    List<Row> of(Item item) {
        ItemRef ref = ItemRef.to(item);
        List<String> order =
                item.kind().components().stream().map(Component::name).toList();
        return trip.claims().stream()
                .filter(claim -> claim.about().equals(ref))
                .sorted(Comparator.comparing((Claim claim) -> order.indexOf(claim.component()))
                        .thenComparing(Claim::id))
                .map(claim -> row(claim, item))
                .toList();
    }

    private Row row(Claim claim, Item item) {
        return new Row(
                messages.text(
                        "inspector.source.head",
                        Labels.component(claim.component(), messages),
                        messages.word(claim.basis())),
                from(claim),
                line(claim.says()),
                claim.rule().stated() ? messages.text("inspector.source.rule", line(claim.rule())) : "",
                claim.holds(item));
    }

    private String from(Claim claim) {
        String source = claim.source()
                .flatMap(trip.sources()::get)
                .map(Source::title)
                .map(this::line)
                .orElseGet(() -> messages.text("inspector.source.none"));
        String where =
                claim.where().isBlank() ? source : messages.text("inspector.source.where", source, claim.where());
        return Optional.of(claim.saidBy())
                .filter(by -> !by.isBlank())
                .map(by -> messages.text("inspector.source.said-by", where, by))
                .orElse(where);
    }

    private String line(Text text) {
        return Visible.line(text.in(messages.language()));
    }
}
