package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.timeline.plan.Moment;

/** Reads where an officer wants to go: "14:30", "thu", "thu 9", "15 14:30".
 *
 * @param here the column that is meant where no day is named */
record GoTo(HostDays days, int here, Messages messages) {
    private static final int MORNING = 6 * 60;

    Optional<Moment> parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length > 2 || words[0].isEmpty()) return Optional.empty();
        if (words.length == 2)
            return day(words[0]).flatMap(day -> minute(words[1]).map(minute -> new Moment(day, minute)));
        return minute(words[0]).map(minute -> new Moment(here, minute)).or(() -> day(words[0])
                .map(day -> new Moment(day, MORNING)));
    }

    /** The column of a day that is named or numbered. */
    Optional<Integer> day(String word) {
        String folded = Fold.fold(word);
        for (int column = 0; column < days.days().size(); column++) {
            LocalDate date = days.days().get(column);
            String name =
                    Fold.fold(messages.text("time.day." + date.getDayOfWeek().getValue()));
            boolean byName = folded.length() >= 2 && name.startsWith(folded);
            if (byName || folded.equals(Integer.toString(date.getDayOfMonth()))) return Optional.of(column);
        }
        return Optional.empty();
    }

    /** The minute of the day within that slot which "11:15" or, counted from its start, "+30" means; none if it is not within. */
    static Optional<Integer> within(String text, HostDays.Slot slot) {
        String word = text.strip();
        Optional<Integer> meant = word.matches("\\+[0-9]{1,4}")
                ? Optional.of(slot.start() + Integer.parseInt(word.substring(1)))
                : minute(word);
        // after midnight the hours begin again
        return meant.map(m -> m <= slot.start() ? m + HostDays.DAY : m).filter(m -> slot.start() < m && m < slot.end());
    }

    // 9, 930, 0930, 9:30, 9.30
    private static Optional<Integer> minute(String word) {
        String digits = word.replaceFirst("[:.]", "");
        if (!digits.matches("[0-9]{1,4}")) return Optional.empty();
        boolean hourOnly = digits.length() < 3;
        int hour = Integer.parseInt(hourOnly ? digits : digits.substring(0, digits.length() - 2));
        int minute = hourOnly ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
        return hour < 30 && minute < 60 ? Optional.of(hour * 60 + minute) : Optional.empty();
    }
}
