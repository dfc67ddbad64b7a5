package my.lawatan.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the window. A text field keeps Ctrl+Z for itself while it has typing of its own to undo. */
final class Keys {
    private final Scene scene;
    private final Commands commands;
    private final Actions actions;

    /** What a key can ask of the frame itself. */
    interface Actions {
        void open(Room room);

        void cycleAreas(boolean backwards);

        void toggleInspector();

        void toggleKeyMap();

        void search();

        /** Puts away what lies over the work area; says whether there was anything. */
        boolean escape();
    }

    Keys(Scene scene, Commands commands, Actions actions) {
        this.scene = scene;
        this.commands = commands;
        this.actions = actions;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean done = event.isShortcutDown() && !event.isAltDown() ? shortcut(event) : plain(event);
        if (done) event.consume();
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case F6 -> actions.cycleAreas(event.isShiftDown());
            case F1 -> actions.toggleKeyMap();
            case ESCAPE -> {
                return actions.escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) return room(event.getCode());
        if (event.isShiftDown() && file(code)) return true;
        // what was copied in a field is pasted into a field, events where events are
        if (code == KeyCode.V && !event.isShiftDown())
            return !(typing() instanceof TextInputControl)
                    && commands.files().paste().getAsBoolean();
        switch (code) {
            case Z -> {
                return event.isShiftDown() ? redo() : undo();
            }
            case Y -> {
                return redo();
            }
            case P -> {
                // with Shift it prints what is looked at
                if (event.isShiftDown()) return false;
                commands.print().run();
            }
            case K -> actions.search();
            case I -> actions.toggleInspector();
            case L -> commands.lookup().run();
            case N -> commands.trips().newTrip().run();
            case O -> commands.trips().open().run();
            case COMMA -> commands.trips().settings().run();
            case W -> commands.trips().close().run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean file(KeyCode code) {
        switch (code) {
            case O -> commands.files().open().run();
            case E -> commands.files().export().run();
            case V -> commands.files().compare().run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean room(KeyCode digit) {
        int number = digit.ordinal() - (digit.isKeypadKey() ? KeyCode.NUMPAD1 : KeyCode.DIGIT1).ordinal();
        if (number < 0 || number >= Room.values().length) return false;
        actions.open(Room.values()[number]);
        return true;
    }

    private boolean undo() {
        if (typing() instanceof TextInputControl field && field.isUndoable()) return false;
        commands.undo().run();
        return true;
    }

    private boolean redo() {
        if (typing() instanceof TextInputControl field && field.isRedoable()) return false;
        commands.redo().run();
        return true;
    }

    private Node typing() {
        return scene.getFocusOwner();
    }
}
