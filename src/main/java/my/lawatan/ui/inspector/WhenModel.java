package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.CountInput;

/**
 * The time of the selected event in its parts. The parts are one component of the event: each that is typed makes one edit of the
 * whole, or says at its own place why it cannot.
 */
final class WhenModel {
    /** What can be typed. */
    enum Part {
        START_DATE,
        START_TIME,
        START_ZONE,
        END_DATE,
        END_TIME,
        END_ZONE,
        PROGRAMME_DAY
    }

    private final Commit commit;
    private final Messages messages;
    private final WhenDraft.Words words;
    private final Map<Part, PartModel> parts = new EnumMap<>(Part.class);
    private final ObjectProperty<Certainty> certainty = new SimpleObjectProperty<>(Certainty.NOT_STATED);
    private Trip trip;
    private Event event;
    private ZoneId hostZone;
    private LocalDate firstDay;
    private boolean showing;

    WhenModel(Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
        this.words = new WhenDraft.Words(messages);
        for (Part part : Part.values()) parts.put(part, new PartModel(part));
        certainty.subscribe(chosen -> {
            if (!showing && event != null) commit(Optional.empty());
        });
    }

    Typed part(Part part) {
        return parts.get(part);
    }

    ObjectProperty<Certainty> certainty() {
        return certainty;
    }

    /** Leaves the end open. */
    void openEnd() {
        parts.get(Part.END_DATE).text.set("");
        parts.get(Part.END_TIME).text.set("");
        commit(Optional.of(Part.END_TIME));
    }

    /** Shows the event's time.
     *
     * @param of the trip that holds it
     * @param hostZone zone of a time that has none yet
     * @param firstDay gives month and year to a date that has none yet */
    void show(Trip of, Event now, ZoneId hostZone, LocalDate firstDay) {
        trip = of;
        boolean same =
                event != null && event.id().equals(now.id()) && event.when().equals(now.when());
        event = now;
        this.hostZone = hostZone;
        this.firstDay = firstDay;
        // another field of the same event was changed: what is being typed here stays
        if (!same) canonical();
    }

    private void canonical() {
        showing = true;
        Map<Part, String> now = words.of(event.when(), hostZone, firstDay.getYear());
        parts.forEach((part, model) -> model.hold(now.get(part)));
        certainty.set(event.when().certainty());
        showing = false;
    }

    private void commit(Optional<Part> by) {
        if (event == null) return;
        parts.values().forEach(part -> part.error.set(""));
        if (by.filter(p -> p == Part.START_TIME).isPresent() && counted()) return;
        try {
            WhenDraft draft = new WhenDraft(this::typed, event.when(), hostZone, firstDay, words);
            TimeSpan span = draft.span(by, implied(by));
            if (span.equals(event.when())) canonical();
            else commit.commit(edit(span), this::canonical, no -> refused(Optional.empty(), no));
        } catch (WhenDraft.Wrong wrong) {
            refused(Optional.of(wrong.part()), wrong.refused());
        } catch (Refused no) {
            refused(Optional.empty(), no);
        }
    }

    // "arrival + 12"
    private boolean counted() {
        try {
            Optional<Edit> count = new CountInput(trip, messages, Id::random).edit(event, typed(Part.START_TIME));
            count.ifPresent(
                    edit -> commit.commit(edit, this::canonical, no -> refused(Optional.of(Part.START_TIME), no)));
            return count.isPresent();
        } catch (Refused no) {
            refused(Optional.of(Part.START_TIME), no);
            return true;
        }
    }

    private Edit edit(TimeSpan span) {
        return CountInput.typed(trip, event, span);
    }

    // a time that is typed is known to the minute; a day that is typed is at least a day
    private Certainty implied(Optional<Part> by) {
        Certainty now = certainty.get();
        boolean timed = now == Certainty.EXACT || now == Certainty.ABOUT;
        if (by.filter(p -> p == Part.START_TIME).isPresent()
                && !timed
                && !typed(Part.START_TIME).isBlank()) return Certainty.EXACT;
        if (by.filter(p -> p == Part.START_DATE).isPresent()
                && now == Certainty.NOT_STATED
                && !typed(Part.START_DATE).isBlank()) return Certainty.DATE_ONLY;
        return now;
    }

    private String typed(Part part) {
        return parts.get(part).text.get();
    }

    private void refused(Optional<Part> part, Refused no) {
        parts.get(part.orElseGet(() -> place(no))).error.set(messages.text(no));
    }

    private Part place(Refused no) {
        return switch (no.key()) {
            case "refused.time.start-missing" -> Part.START_TIME;
            case "refused.time.end-without-time" -> Part.END_TIME;
            case "refused.time.end-before-start" -> certainty.get() == Certainty.DAYS ? Part.END_DATE : Part.END_TIME;
            case "refused.time.days", "refused.time.too-long" -> Part.END_DATE;
            case "refused.time.programme-day" -> Part.PROGRAMME_DAY;
            default -> Part.START_DATE;
        };
    }

    /** One part as a field. */
    private final class PartModel implements Typed {
        private final Part part;
        private final StringProperty text = new SimpleStringProperty("");
        private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
        private String held = "";
        private TimeSpan atBegin;

        PartModel(Part part) {
            this.part = part;
        }

        void hold(String value) {
            held = value;
            text.set(value);
            error.set("");
        }

        @Override
        public StringProperty text() {
            return text;
        }

        @Override
        public ReadOnlyStringProperty error() {
            return error.getReadOnlyProperty();
        }

        @Override
        public void begin() {
            atBegin = event == null ? null : event.when();
        }

        @Override
        public void commit() {
            if (!text.get().equals(held)) WhenModel.this.commit(Optional.of(part));
        }

        @Override
        public boolean restore() {
            if (event == null) return false;
            boolean changes = !text.get().equals(held)
                    || !error.get().isEmpty()
                    || !event.when().equals(atBegin);
            canonical();
            if (atBegin != null && !event.when().equals(atBegin))
                commit.commit(edit(atBegin), WhenModel.this::canonical, no -> refused(Optional.empty(), no));
            return changes;
        }
    }
}
