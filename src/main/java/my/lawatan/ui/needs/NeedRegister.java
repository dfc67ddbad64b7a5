package my.lawatan.ui.needs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.check.PassNeed;
import my.lawatan.edit.Edit;
import my.lawatan.text.Fold;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** Who must have which pass where: a line for each event and type of pass that is asked for there. Nothing is typed here. */
final class NeedRegister implements Register {
    private static final List<Field<Event>> FIELDS = List.of(
            column("when", 126, "lw-rows-text"),
            column("event", 220, "lw-rows-name"),
            column("type", 90, "lw-rows-text"),
            column("must", 170, "lw-rows-text"),
            column("lacking", 250, "lw-rows-due"),
            column("at-once", 130, "lw-rows-due"));

    // a line has two sources, an event and what is asked for there: its texts are made with the line
    private static Field<Event> column(String id, double width, String style) {
        return Field.<Event>told(id, width, (reading, event) -> "").styled(style);
    }

    @Override
    public String name() {
        return "pass-needs";
    }

    @Override
    public List<Field<Event>> fields() {
        return FIELDS;
    }

    @Override
    public List<RegisterRow> rows(Reading reading) {
        List<RegisterRow> rows = new ArrayList<>();
        for (Event event : reading.trip().events().values())
            for (PassNeed need : PassNeed.of(reading.facts(), event))
                if (!need.must().isEmpty() || need.overQuota()) rows.add(row(reading, need));
        return rows;
    }

    private static RegisterRow row(Reading reading, PassNeed need) {
        Instant start = need.event().when().startInstant().orElseThrow();
        String lacking = need.lacking().stream()
                .map(p -> reading.person(Optional.of(p)))
                .sorted()
                .collect(Collectors.joining(Several.BETWEEN));
        List<String> texts = List.of(
                reading.moment(start),
                reading.words(need.event().title()),
                reading.messages().word(need.type()),
                inHand(reading, need, start),
                lacking,
                quota(reading, need));
        List<String> keys = new ArrayList<>(texts.stream().map(Keys::natural).toList());
        keys.set(0, start.toString());
        return new RegisterRow(
                ItemRef.to(need.event()),
                texts,
                keys,
                start + " " + need.type().ordinal() + " " + need.event().id(),
                Fold.fold(String.join(" ", texts)),
                mark(reading, need));
    }

    // by the plan; of whom nobody has said that they got theirs is counted apart
    private static String inHand(Reading reading, PassNeed need, Instant start) {
        int must = need.must().size();
        if (must == 0) return "";
        int have = must - need.lacking().size();
        long unconfirmed = need.must().stream()
                .filter(person -> !need.lacking().contains(person))
                .filter(person -> !reading.facts().custody().has(person, need.type(), start, reading.now()))
                .count();
        return unconfirmed == 0
                ? reading.messages().text("needs.have", have, must)
                : reading.messages().text("needs.have.unconfirmed", have, must, unconfirmed);
    }

    private static String quota(Reading reading, PassNeed need) {
        if (need.quota().isEmpty()) return "";
        String key = need.overQuota() ? "needs.quota.over" : "needs.quota";
        return reading.messages().text(key, need.carried(), need.quota().get());
    }

    private static Mark mark(Reading reading, PassNeed need) {
        if (!need.lacking().isEmpty() || need.overQuota()) return Mark.LATE;
        Instant start = need.event().when().startInstant().orElseThrow();
        Instant end = need.event().when().endInstant().orElse(start.plusSeconds(3600));
        boolean going = !reading.at().isBefore(start) && reading.at().isBefore(end);
        return going ? Mark.NOW : Mark.NONE;
    }

    @Override
    public boolean same(Trip one, Trip two) {
        return one.events() == two.events()
                && one.attendances() == two.attendances()
                && one.passes() == two.passes()
                && one.handovers() == two.handovers()
                && one.accesses() == two.accesses()
                && one.people() == two.people()
                && one.places() == two.places();
    }

    @Override
    public boolean editable(Reading reading, RegisterRow row, Field<?> field) {
        return false;
    }

    @Override
    public String written(Reading reading, RegisterRow row, Field<?> field) {
        return "";
    }

    @Override
    public List<String> offers(Reading reading, RegisterRow row, Field<?> field, String typed) {
        return List.of();
    }

    @Override
    public Optional<Edit> take(Reading reading, RegisterRow row, Field<?> field, String typed) {
        return Optional.empty();
    }

    @Override
    public Optional<Item> fresh(Reading reading, Optional<ItemRef> selected) {
        return Optional.empty();
    }

    @Override
    public String first() {
        return "event";
    }

    @Override
    public boolean removable(RegisterRow row) {
        return false;
    }
}
