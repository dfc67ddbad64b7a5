package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.change.Change;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.TimeSpan;

/** What changed of a brief, in words. Who cleared it, and for which time, is said together with its being cleared. */
final class BriefChangeWords {
    private final Wording words;
    private final Wording wordsThen;
    private final ValueWords values;
    private final Function<TimeSpan, String> times;

    /** @param times how a time is said on this paper */
    BriefChangeWords(Wording words, Wording wordsThen, ValueWords values, Function<TimeSpan, String> times) {
        this.words = words;
        this.wordsThen = wordsThen;
        this.values = values;
        this.times = times;
    }

    /** @param changes all of one brief that was there before and is there now */
    List<String> of(List<Change> changes) {
        Optional<Change> status = named(changes, "status");
        boolean cleared = status.filter(c -> c.after() == BriefStatus.CLEARED).isPresent();
        List<String> said = new ArrayList<>();
        for (Change change : changes)
            switch (change.component()) {
                case "status" -> said.add(cleared ? cleared(change, changes) : values.changed(change));
                case "clearedBy" -> {
                    if (!cleared) said.add(values.changed(change));
                }
                case "writtenFor" -> {
                    if (!cleared) said.add(writtenFor(change));
                }
                case "event" -> said.add(event(change));
                default -> said.add(values.changed(change));
            }
        return said;
    }

    private static Optional<Change> named(List<Change> changes, String component) {
        return changes.stream().filter(c -> c.component().equals(component)).findFirst();
    }

    /** "was draft, now cleared by Datuk Mei Ling Tan, written for Wed 13 Nov, 10:00–12:00". */
    private String cleared(Change status, List<Change> changes) {
        String was = words.inside((BriefStatus) status.before());
        String by = named(changes, "clearedBy").map(c -> (String) c.after()).orElse("");
        String now = by.isEmpty() ? words.inside(BriefStatus.CLEARED) : words.say("brief.cleared-by", by);
        String forTime = named(changes, "writtenFor")
                .map(c -> (TimeSpan) c.after())
                .filter(span -> span.day().isPresent())
                .map(span -> words.say("change.brief-for", times.apply(span)))
                .orElse("");
        return words.say("change.status", was, Wording.join(", ", now, forTime));
    }

    private String writtenFor(Change change) {
        TimeSpan before = (TimeSpan) change.before();
        TimeSpan after = (TimeSpan) change.after();
        if (before.day().isEmpty()) return words.say("change.brief-for", times.apply(after));
        if (after.day().isEmpty()) return words.say("change.brief-for-none", times.apply(before));
        return words.say("change.brief-for-other", times.apply(before), times.apply(after));
    }

    private String event(Change change) {
        String was = title(wordsThen, change.before());
        String is = title(words, change.after());
        if (was.isEmpty()) return words.say("change.brief-event-new", is);
        if (is.isEmpty()) return words.say("change.brief-event-gone", was);
        return words.say("change.brief-event", was, is);
    }

    private static String title(Wording of, Object event) {
        return event instanceof Optional<?> optional && optional.isPresent() && optional.get() instanceof Id<?> id
                ? of.trip().events().get(id).map(Event::title).map(of::of).orElse("")
                : "";
    }
}
