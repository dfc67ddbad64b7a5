package my.lawatan.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import my.lawatan.change.Change;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.ItemRef;

/** Changes of who attends an event, in words: "Sr. Paz added to the list; seat 4: Sra. Ñahui". */
final class AttendanceWords {
    /** More names than this are counted. */
    private static final int MOST_NAMES = 4;

    /** What somebody had answered, and answers now. */
    private record Reply(AttendanceStatus before, AttendanceStatus after) implements Comparable<Reply> {
        static Reply of(Change change) {
            return new Reply((AttendanceStatus) change.before(), (AttendanceStatus) change.after());
        }

        @Override
        public int compareTo(Reply other) {
            int byNow = after.compareTo(other.after);
            return byNow != 0 ? byNow : before.compareTo(other.before);
        }
    }

    private final Wording words;
    private final Wording wordsThen;
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final List<String> seats = new ArrayList<>();
    private final Map<Reply, Set<String>> status = new TreeMap<>();
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
                status.computeIfAbsent(Reply.of(change), s -> new LinkedHashSet<>())
                        .add(name(words, (Attendance) words.trip().get(change.item())));
        } else otherwise.add(name(words, (Attendance) words.trip().get(change.item())));
    }

    /** Who was added, who left, which seats got a name, and whether they come; empty if nothing of that changed. */
    List<String> said() {
        List<String> said = new ArrayList<>(seats);
        if (!added.isEmpty()) said.add(words.say("change.attendance-added", names(added)));
        if (!left.isEmpty()) said.add(words.say("change.attendance-left", names(left)));
        status.forEach((reply, who) -> said.add(reply(names(who), reply)));
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

    private String reply(String who, Reply reply) {
        String was = words.inside(reply.before());
        String is = words.inside(reply.after());
        if (reply.after() == AttendanceStatus.NOT_STATED) return words.say("change.reply-gone", who, was);
        if (reply.before() == AttendanceStatus.NOT_STATED) return words.say("change.reply-new", who, is);
        return words.say("change.reply", who, was, is);
    }

    private String seat(Change change) {
        Attendance is = (Attendance) words.trip().get(change.item());
        Attendance was = (Attendance) wordsThen.trip().get(change.item());
        String number = is.number().map(n -> words.say("change.seat", n)).orElse(words.say("change.seat-unnumbered"));
        if (was.person().isEmpty()) return words.say("change.seat-named", number, name(words, is));
        if (is.person().isEmpty()) return words.say("change.seat-awaited", number, name(wordsThen, was));
        return words.say("change.seat-other", number, name(wordsThen, was), name(words, is));
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
                        .map(o -> words.named(o.name())))
                .orElseGet(() -> words.say(
                        attendance.unit() == Attendance.Unit.PERSON ? "change.seat" : "change.organisation",
                        attendance.number().orElse(0)));
    }
}
