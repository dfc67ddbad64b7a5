package my.lawatan.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.change.Change;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.ItemRef;

/** Changes of who attends an event, in words: "Sr. Paz added to the list; seat 4: Sra. Ñahui". */
final class AttendanceWords {
    /** More names than this are counted. */
    private static final int MOST_NAMES = 4;

    private final Wording words;
    private final Wording wordsThen;
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final List<String> seats = new ArrayList<>();
    private final Map<AttendanceStatus, Set<String>> status = new EnumMap<>(AttendanceStatus.class);
    private final Set<String> otherwise = new LinkedHashSet<>();

    /** @param changes all of one event */
    AttendanceWords(Wording words, Wording wordsThen, List<Change> changes) {
        this.words = words;
        this.wordsThen = wordsThen;
        changes.forEach(change -> sort(change, changes));
    }

    private void sort(Change change, List<Change> changes) {
        if (change.creates()) added.add(name(words, (Attendance) change.createdItem()));
        else if (change.deletes()) left.add(name(wordsThen, (Attendance) change.deletedItem()));
        else if (change.component().equals("person")) seats.add(seat(change));
        else if (change.component().equals("status")) {
            if (!namedNow(changes, change.item()))
                status.computeIfAbsent((AttendanceStatus) change.after(), s -> new LinkedHashSet<>())
                        .add(name(words, (Attendance) words.trip().get(change.item())));
        } else otherwise.add(name(words, (Attendance) words.trip().get(change.item())));
    }

    /** Who was added, who left, which seats got a name, and whether they come; empty if nothing of that changed. */
    List<String> said() {
        List<String> said = new ArrayList<>(seats);
        if (!added.isEmpty()) said.add(words.say("change.attendance-added", names(added)));
        if (!left.isEmpty()) said.add(words.say("change.attendance-left", names(left)));
        status.forEach((s, who) -> said.add(words.say("change.attendance-status", names(who), words.inside(s))));
        return said;
    }

    /** Also of whom only the part, the side or the order changed, which a day's paper passes over. */
    List<String> all() {
        List<String> said = new ArrayList<>(said());
        if (!otherwise.isEmpty()) said.add(words.say("change.attendance-otherwise", names(otherwise)));
        return said;
    }

    /** Those who were added, or if more than a few their number; empty if there is nobody. */
    String added() {
        return added.isEmpty() ? "" : names(added);
    }

    private static boolean namedNow(List<Change> changes, ItemRef seat) {
        return changes.stream()
                .anyMatch(c -> c.item().equals(seat) && c.component().equals("person"));
    }

    private String seat(Change change) {
        Attendance seat = (Attendance) words.trip().get(change.item());
        String number = seat.number().map(n -> words.say("change.seat", n)).orElse(words.say("change.seat-unnumbered"));
        return words.say(
                "change.seat-named",
                number,
                seat.person().isPresent() ? name(words, seat) : words.say("change.seat-awaited"));
    }

    private String names(Set<String> all) {
        if (all.size() <= MOST_NAMES) return String.join(", ", all);
        return words.count("change.names", all.size());
    }

    private static String name(Wording words, Attendance attendance) {
        return attendance
                .person()
                .map(id -> words.name(words.trip().person(id)))
                .or(() -> attendance
                        .organisation()
                        .flatMap(id -> words.trip().organisations().get(id))
                        .map(o -> words.of(o.name())))
                .orElseGet(() -> words.say(
                        attendance.unit() == Attendance.Unit.PERSON ? "change.seat" : "change.organisation",
                        attendance.number().orElse(0)));
    }
}
