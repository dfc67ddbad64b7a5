package my.lawatan.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Light or dark. One theme holds for all windows of the program, with their menus and tooltips. */
public enum Theme {
    LIGHT,
    DARK;

    private static final String DARK_CLASS = "dark";
    private static final String STYLESHEET = "lawatan";

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Puts this theme on all windows there are. */
    public void apply() {
        Application.setUserAgentStylesheet(
                this == DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        List.copyOf(Window.getWindows()).forEach(this::mark);
    }

    /** Gives the scene our stylesheet and this theme. */
    public void apply(Scene scene) {
        scene.getStylesheets().setAll(Styles.of(STYLESHEET));
        mark(scene.getRoot());
    }

    /**
     * Keeps windows that open later (menus, tooltips) in the theme that {@code now} says at that moment. The caller keeps the
     * listener as long as it should work, and takes it off {@link Window#getWindows()} then.
     */
    public static ListChangeListener<Window> following(java.util.function.Supplier<Theme> now) {
        return change -> {
            while (change.next()) change.getAddedSubList().forEach(now.get()::mark);
        };
    }

    private void mark(Window window) {
        if (window.getScene() != null) mark(window.getScene().getRoot());
    }

    private void mark(Parent root) {
        root.getStyleClass().remove(DARK_CLASS);
        if (this == DARK) root.getStyleClass().add(DARK_CLASS);
    }
}
