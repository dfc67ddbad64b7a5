package my.lawatan.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Form;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** The host wants a form, and it is not on its way though its deadline is near or has passed. */
public final class FormOverdue implements Rule {
    /** Two days: a form must be signed, stamped and carried. */
    private static final Quantity NEAR = Quantity.hours("due", 48, 1, 720);

    private static final String NAME = "form-overdue";

    /** How a form stands to its deadline. */
    public enum Lateness {
        /** It is with the host, or nobody said by when it is wanted, or there is time. */
        NONE,
        /** It is due soon: within two days, if the trip says nothing else. */
        NEAR,
        /** Its deadline has passed. */
        LATE
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Action action() {
        return Action.FORMS;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(NEAR);
    }

    @Override
    public Object ground(Facts facts) {
        return facts.asOf();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return List.of();
    }

    @Override
    public List<Finding> all(Facts facts) {
        return facts.trip().forms().stream()
                .flatMap(form -> elsewhere(facts, form).stream())
                .toList();
    }

    @Override
    public List<Finding> elsewhere(Facts facts, Item item) {
        return item instanceof Form form ? about(facts, form) : List.of();
    }

    private List<Finding> about(Facts facts, Form form) {
        Lateness late = facts.asOf()
                .map(now -> lateness(form, now, facts.number(this, NEAR)))
                .orElse(Lateness.NONE);
        return late == Lateness.NONE ? List.of() : List.of(finding(facts, form, late));
    }

    /** How late that form of the trip is in that instant. */
    public static Lateness lateness(Trip trip, Form form, Instant now) {
        return lateness(form, now, Tuning.of(trip).number(NAME, NEAR));
    }

    private static Lateness lateness(Form form, Instant now, int hours) {
        if (sent(form) || form.due().isEmpty()) return Lateness.NONE;
        Instant due = deadline(form.due().get());
        if (!now.isBefore(due)) return Lateness.LATE;
        return now.isBefore(due.minus(Duration.ofHours(hours))) ? Lateness.NONE : Lateness.NEAR;
    }

    /** Whether the host has it. */
    public static boolean sent(Form form) {
        return switch (form.state()) {
            case NOT_STATED, ASKED_FOR, FILLED_IN -> false;
            case SENT, GRANTED, REFUSED -> true;
        };
    }

    /** When the time is over; a day counts to its end. */
    public static Instant deadline(TimePoint due) {
        return due.hasTime() ? due.instant() : due.plusDays(1).instant();
    }

    private Finding finding(Facts facts, Form form, Lateness late) {
        TimePoint due = form.due().orElseThrow();
        Optional<String> owner = form.owner().map(id -> Titles.of(facts.trip().person(id), facts.trip()));
        String key = late == Lateness.LATE ? "check.form-overdue" : "check.form-overdue.near";
        return new Finding(
                name(),
                late == Lateness.LATE ? Severity.STOP : Severity.WARN,
                List.of(ItemRef.to(form)),
                owner.isPresent() ? key : key + ".nobody",
                List.of(
                        form.title().stated() ? form.title().plain() : form.type(),
                        due.hasTime() ? due.local() : due.date(),
                        owner.orElse("")));
    }
}
