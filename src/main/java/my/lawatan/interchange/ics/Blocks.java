package my.lawatan.interchange.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import my.lawatan.interchange.Remark;

/** Puts the lines of a calendar file into components, whatever state they are in. What cannot be read is said, and the rest is read. */
final class Blocks implements VObjectDataListener {
    private static final String MALFORMED = "interchange.malformed";
    private static final String EVENT = "VEVENT";
    private static final String CALENDAR = "VCALENDAR";

    /** Where calendars say what they are called (RFC 7986, 5.1), and where they said it before that. */
    private static final Set<String> NAMES = Set.of("NAME", "X-WR-CALNAME");

    private final Deque<Block> open = new ArrayDeque<>();
    private final List<Block> whole = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();
    private int components;
    private boolean calendarSeen;
    private boolean cancels;
    private String calendar = "";

    private Blocks() {}

    /** Reads {@code text}: the components that are whole and stand on their own or in a calendar, in the order of the file. */
    static Blocks of(String text) {
        Blocks blocks = new Blocks();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        blocks.finish();
        return blocks;
    }

    List<Block> whole() {
        return whole;
    }

    List<Remark> leftOut() {
        return leftOut;
    }

    /** Whether any calendar began in the file. */
    boolean calendarSeen() {
        return calendarSeen;
    }

    /** Whether the calendar calls off what it names (RFC 5546, 3.2.5). */
    boolean cancels() {
        return cancels;
    }

    /** What the calendar calls itself, in one line; empty if it has no name. */
    String calendar() {
        return calendar;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        String type = name.toUpperCase(Locale.ROOT);
        calendarSeen |= type.equals(CALENDAR);
        if (++components > Limits.COMPONENTS || open.size() >= Limits.DEPTH) {
            leftOut.add(Remark.at(context.getLineNumber(), "interchange.too-many", Limits.COMPONENTS, Limits.DEPTH));
            context.stop();
            return;
        }
        // an event cannot stand in an event: the one before was cut off
        while (type.equals(EVENT) && !open.isEmpty() && open.peek().is(EVENT)) cutOff(open.pop());
        open.push(new Block(type, context.getLineNumber()));
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        // the reader also ends what stood open within, which its own END never came for
        String type = name.toUpperCase(Locale.ROOT);
        if (open.stream().noneMatch(block -> block.is(type))) return;
        boolean said =
                context.getUnfoldedLine().toUpperCase(Locale.ROOT).strip().endsWith(":" + type);
        while (!open.peek().is(type)) cutOff(open.pop());
        if (said) end(open.pop(), context.getLineNumber());
        else cutOff(open.pop());
    }

    private void end(Block block, int line) {
        block.endsAt(line);
        boolean own = open.isEmpty() || open.peek().is(CALENDAR);
        if (!own) open.peek().children().add(block);
        else if (!block.is(CALENDAR)) whole.add(block);
    }

    private void cutOff(Block block) {
        if (block.is(CALENDAR)) return;
        leftOut.add(Remark.at(block.line(), "interchange.cut-off", block.name()));
    }

    private void finish() {
        while (!open.isEmpty()) {
            Block block = open.pop();
            // a calendar that is not closed has lost nothing but its end
            if (block.is(CALENDAR)) leftOut.add(Remark.at(block.line(), "interchange.no-end"));
            else cutOff(block);
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (open.isEmpty()) {
            leftOut.add(Remark.at(context.getLineNumber(), MALFORMED, Remark.excerpt(context.getUnfoldedLine())));
            return;
        }
        if (context.getUnfoldedLine().length() > Limits.LINE) {
            leftOut.add(Remark.at(context.getLineNumber(), "interchange.line-too-long", property.getName()));
            return;
        }
        String name = property.getName().toUpperCase(Locale.ROOT);
        String value = property.getValue() == null ? "" : property.getValue();
        cancels |= name.equals("METHOD") && value.strip().equalsIgnoreCase("CANCEL");
        Property read = new Property(name, property.getParameters(), value, context.getLineNumber());
        open.peek().properties().add(read);
        if (calendar.isEmpty() && NAMES.contains(name) && open.peek().is(CALENDAR)) calendar = read.line1();
    }

    @Override
    public void onVersion(String value, Context context) {
        // 1.0 and 2.0 differ in how lines are written, which the reader sees to
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        switch (warning) {
            case MALFORMED_LINE ->
                leftOut.add(Remark.at(context.getLineNumber(), MALFORMED, Remark.excerpt(context.getUnfoldedLine())));
            case EMPTY_BEGIN, EMPTY_END, UNMATCHED_END ->
                leftOut.add(Remark.at(
                        context.getLineNumber(), "interchange.unmatched", Remark.excerpt(context.getUnfoldedLine())));
            case UNKNOWN_CHARSET, QUOTED_PRINTABLE_ERROR ->
                leftOut.add(Remark.at(context.getLineNumber(), "interchange.encoding", property.getName()));
            case UNKNOWN_VERSION -> {
                // see onVersion
            }
        }
    }
}
