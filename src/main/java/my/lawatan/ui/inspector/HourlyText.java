package my.lawatan.ui.inspector;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.HourlyMinutes;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.TimeInput;

/** How long a way takes at what hours, as officers type it: 07:00–09:30 45; 17–20 50. */
final class HourlyText {
    private static final Pattern PIECE =
            Pattern.compile("([\\d:.h]+)\\s*[-–—]\\s*([\\d:.h]+)\\s*[:=,]?\\s+(\\d{1,4})\\s*(?:\\p{L}+\\.?)?");

    private final Messages messages;
    private final Times times;
    private final TimeInput input;

    HourlyText(Messages messages) {
        this.messages = messages;
        this.times = new Times(messages);
        this.input = new TimeInput(messages);
    }

    String words(List<HourlyMinutes> hours) {
        return hours.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(HourlyMinutes hours) {
        return messages.text(
                "inspector.hourly",
                times.clock(hours.from()),
                times.clock(hours.to()),
                Integer.toString(hours.minutes()));
    }

    /** What is typed, hours by hours.
     *
     * @throws Refused if a part of it says no hours, or no minutes */
    List<HourlyMinutes> read(String typed) {
        List<HourlyMinutes> hours = new ArrayList<>();
        for (String piece : Pieces.of(typed)) hours.add(piece(piece));
        return hours;
    }

    private HourlyMinutes piece(String typed) {
        Matcher piece = PIECE.matcher(typed);
        if (!piece.matches()) throw new Refused("refused.hourly", typed);
        return new HourlyMinutes(time(piece.group(1)), time(piece.group(2)), Integer.parseInt(piece.group(3)));
    }

    // the end of the day is the beginning of the next
    private LocalTime time(String typed) {
        return typed.matches("24([:.h]?00)?")
                ? LocalTime.MIDNIGHT
                : input.time(typed).orElseThrow();
    }
}
