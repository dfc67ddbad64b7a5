package my.lawatan.document;

import java.util.List;
import java.util.Optional;
import my.lawatan.document.SeatingPlanPaper.Box;
import my.lawatan.document.SeatingPlanPaper.Card;
import my.lawatan.document.SeatingPlanPaper.Drawing;
import my.lawatan.document.SeatingPlanPaper.Reason;
import my.lawatan.protocol.seating.Floor;
import my.lawatan.protocol.seating.Placed;
import my.lawatan.protocol.seating.Reasons;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Words;
import my.lawatan.trip.Attendance;

/** Draws one table to the size of a sheet of paper on its side. */
final class SeatingDrawing {
    private static final double WIDTH = 262;
    private static final double HEIGHT = 98;
    private static final double LARGEST = 30;
    /** Paper cards are a little flatter than wide ones on a screen. */
    private static final double FLAT = 0.94;

    private static final double NUMBER_ONLY = 9.5;
    private static final double FRONT = 5;
    /** The widest frame, that of the host’s side, on both sides. */
    private static final double EDGES = 1.6;

    private static final double LEAST = 4;
    private static final double POINTS_PER_MILLIMETRE = 0.36;

    private final Wording words;
    private final Reasons reasons;
    private final TablePlan plan;
    private final TablePlan.Bounds bounds;
    private final double scale;

    SeatingDrawing(Wording words, Reasons reasons, TablePlan plan) {
        this.words = words;
        this.reasons = reasons;
        this.plan = plan;
        this.bounds = plan.bounds();
        this.scale = Math.min(LARGEST, Math.min(WIDTH / bounds.width(), HEIGHT / (bounds.height() * FLAT)));
    }

    Drawing drawing(List<String> rules) {
        boolean stage = plan.floor().front() == Floor.Front.STAGE;
        double width = round(bounds.width() * scale);
        return new Drawing(
                Anchor.of(plan.table()),
                words.of(plan.table().name()),
                width,
                round(bounds.height() * scale * FLAT + FRONT),
                round((WIDTH - width) / 2),
                plan.floor().boards().stream().map(this::board).toList(),
                plan.placed().stream().map(this::card).toList(),
                words.say(stage ? "seat-plan.stage" : "seat-plan.door"),
                stage,
                rules,
                plan.placed().stream().map(this::reason).toList());
    }

    private static double round(double millimetres) {
        return Math.round(millimetres * 100) / 100.0;
    }

    private Box box(double x, double y, double width, double height, boolean round) {
        double top = plan.floor().front() == Floor.Front.STAGE ? FRONT : 0;
        double wide = round(width * scale);
        return new Box(
                round((x - width / 2 - bounds.left()) * scale),
                round((y - height / 2 - bounds.top()) * scale * FLAT + top),
                wide,
                round(height * scale * FLAT),
                round ? round(wide / 2) : 1);
    }

    private Box board(Floor.Board board) {
        return box(board.x(), board.y(), board.width(), board.height(), board.round());
    }

    private Card card(Placed placed) {
        double width = TablePlan.CARD_WIDTH * scale;
        Optional<Attendance> who = who(placed);
        String name = width < NUMBER_ONLY ? "" : who.map(reasons::plate).orElse("");
        return new Card(
                box(placed.chair().x(), placed.chair().y(), TablePlan.CARD_WIDTH, TablePlan.CARD_HEIGHT, false),
                look(who),
                number(placed),
                name,
                points(name, width - EDGES, TablePlan.CARD_HEIGHT * scale * FLAT - EDGES));
    }

    // the largest letters with which the words stay inside the card, on as many lines as there is room for
    private static double points(String name, double width, double height) {
        for (double points = 9.5; points > LEAST; points -= 0.5) {
            double letter = points * POINTS_PER_MILLIMETRE * 0.53;
            int perLine = (int) ((width - 0.8) / letter);
            int lines = (int) ((height - 2.6) / (points * POINTS_PER_MILLIMETRE * 1.12));
            if (lines > 0 && needed(name, perLine) <= lines) return points;
        }
        return LEAST;
    }

    private static int needed(String name, int perLine) {
        int lines = 1;
        int used = 0;
        for (String word : name.split(" ", -1)) {
            if (word.length() > perLine) return Integer.MAX_VALUE;
            if (used > 0 && used + 1 + word.length() > perLine) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }

    private String number(Placed placed) {
        return placed.chair().atTable() ? Integer.toString(placed.chair().number()) : "";
    }

    private static String look(Optional<Attendance> who) {
        if (who.isEmpty()) return "free";
        String side = Words.kebab(who.get().side().name());
        return who.get().awaitsName() ? side + " awaited" : side;
    }

    private Optional<Attendance> who(Placed placed) {
        return placed.sitter().flatMap(s -> words.trip().attendances().get(s.attendance()));
    }

    private Reason reason(Placed placed) {
        Optional<Attendance> who = who(placed);
        String number = placed.chair().atTable()
                ? number(placed)
                : words.say("seat-plan.behind", placed.chair().number());
        return new Reason(
                who.map(this::anchor).orElse(""),
                number,
                who.map(reasons::name).orElse(""),
                who.filter(a -> !a.awaitsName()).isPresent(),
                who.map(a -> words.word(a.side())).orElse(""),
                reasons.say(placed.why()));
    }

    private String anchor(Attendance attendance) {
        return attendance.person().map(words.trip()::person).map(Anchor::of).orElseGet(() -> Anchor.of(attendance));
    }
}
