package my.lawatan.ui.briefs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import my.lawatan.text.Messages;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.workspace.Workspace;

/** The lines of the list of briefs, in their order, and which of them are shown. */
final class BriefListModel {
    /** The order of the list. */
    enum Order {
        ENGAGEMENT,
        DEADLINE
    }

    private final Workspace workspace;
    private final Clock clock;
    private final Messages messages;
    private final Background.Latest listing;
    private final ReadOnlyListWrapper<BriefRow> shown = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.ENGAGEMENT);
    private final ObjectProperty<Optional<String>> owner = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<BriefRow.Mark>> mark = new SimpleObjectProperty<>(Optional.empty());
    private List<BriefRow> all = List.of();

    /** @param listing makes the lines, which takes a look into the history of the trip */
    BriefListModel(Workspace workspace, Clock clock, Messages messages, Background.Latest listing) {
        this.workspace = workspace;
        this.clock = clock;
        this.messages = messages;
        this.listing = listing;
        order.subscribe(now -> list());
        owner.subscribe(now -> filter());
        mark.subscribe(now -> filter());
    }

    /** Makes the lines anew, of the trip as it is now. */
    void list() {
        Trip trip = workspace.trip();
        Order wanted = order.get();
        listing.ask(
                () -> {
                    BriefRows rows =
                            new BriefRows(trip, messages, clock.instant(), Recalled.lost(trip, workspace::history));
                    return wanted == Order.ENGAGEMENT ? rows.byEngagement() : rows.byDeadline();
                },
                rows -> {
                    all = rows;
                    filter();
                });
    }

    /** Looks again at what is overdue: another minute has begun. */
    void tick() {
        if (all.stream().anyMatch(row -> row.dueAt().isPresent())) list();
    }

    private void filter() {
        shown.setAll(all.stream()
                .filter(row -> owner.get().filter(o -> !o.equals(row.owner())).isEmpty())
                .filter(row -> mark.get().filter(m -> m != row.mark()).isEmpty())
                .toList());
    }

    /** The lines that pass the filters. */
    ReadOnlyListProperty<BriefRow> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Order> order() {
        return order;
    }

    /** Whose briefs are shown, by name; everybody's if empty. */
    ObjectProperty<Optional<String>> owner() {
        return owner;
    }

    /** Which briefs are shown; all if empty. */
    ObjectProperty<Optional<BriefRow.Mark>> mark() {
        return mark;
    }

    /** Who owes a brief. */
    List<String> owners() {
        return all.stream()
                .map(BriefRow::owner)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
