package my.lawatan.ui.people.matrix;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.ui.kit.grid.CellGrid;
import my.lawatan.ui.kit.grid.GridRange;

/** What a key says of the chosen cells. */
final class MatrixKeys {
    private static final Map<KeyCode, AttendanceStatus> STATUS = Map.of(
            KeyCode.I, AttendanceStatus.INVITED,
            KeyCode.T, AttendanceStatus.TENTATIVE,
            KeyCode.C, AttendanceStatus.CONFIRMED,
            KeyCode.D, AttendanceStatus.DECLINED,
            KeyCode.U, AttendanceStatus.NOT_STATED);
    private static final Map<KeyCode, AttendanceRole> ROLE = Map.of(
            KeyCode.P, AttendanceRole.PRINCIPAL,
            KeyCode.H, AttendanceRole.HOST,
            KeyCode.L, AttendanceRole.LEADS,
            KeyCode.O, AttendanceRole.PARTICIPANT,
            KeyCode.A, AttendanceRole.ACCOMPANIES,
            KeyCode.N, AttendanceRole.NOTE_TAKER,
            KeyCode.R, AttendanceRole.INTERPRETER,
            KeyCode.S, AttendanceRole.SECURITY,
            KeyCode.M, AttendanceRole.PRESS);
    private final CellGrid grid;
    private final MatrixViewModel model;
    private final MatrixBar bar;
    private final Runnable edit;

    /** @param edit puts the keyboard into the inspector */
    MatrixKeys(CellGrid grid, MatrixViewModel model, MatrixBar bar, Runnable edit) {
        this.grid = grid;
        this.model = model;
        this.bar = bar;
        this.edit = edit;
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isAltDown()) return;
        if (e.isShortcutDown() ? withControl(e) : plain(e.getCode())) e.consume();
    }

    private boolean plain(KeyCode code) {
        if (STATUS.containsKey(code)) model.status(STATUS.get(code));
        else if (ROLE.containsKey(code)) model.role(ROLE.get(code));
        else
            switch (code) {
                case X, DELETE, BACK_SPACE -> model.off();
                case F -> model.seat();
                case ENTER -> edit.run();
                case ESCAPE -> {
                    return less();
                }
                default -> {
                    return false;
                }
            }
        return true;
    }

    private boolean withControl(KeyEvent e) {
        if (e.isShiftDown()) return false;
        switch (e.getCode()) {
            case D -> model.down();
            case R -> model.right();
            case F -> bar.toFilter();
            case PAGE_UP -> model.nextDay(-1);
            case PAGE_DOWN -> model.nextDay(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    // first of several cells one, then of the filtered people all
    private boolean less() {
        GridRange now = grid.chosen().get().orElse(null);
        if (now != null && !now.single()) grid.choose(GridRange.of(now.row(), now.column()));
        else return bar.clear();
        return true;
    }
}
