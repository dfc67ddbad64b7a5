package my.lawatan.ui.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Messages at the lower edge of the work area that go by themselves; none ever stops the work. At most three are seen at once.
 */
public final class Toasts extends VBox {
    private static final Duration STAYS = Duration.seconds(7);
    private static final int MOST = 3;
    private final String close;

    /** @param close accessible name of the button that puts a message away */
    public Toasts(String close) {
        super(8);
        this.close = close;
        getStyleClass().add("lw-toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    public void show(String text) {
        show(text, Optional.empty());
    }

    /** With one thing that can be done about it, such as Undo. */
    public void show(String text, String action, Runnable run) {
        Hyperlink link = new Hyperlink(action);
        link.setOnAction(e -> run.run());
        show(text, Optional.of(link));
    }

    private void show(String text, Optional<Hyperlink> action) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(520);
        HBox toast = new HBox(12, label);
        toast.getStyleClass().add("lw-toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        PauseTransition leave = new PauseTransition(STAYS);
        Runnable remove = () -> {
            leave.stop();
            getChildren().remove(toast);
        };
        action.ifPresent(link -> {
            link.addEventHandler(javafx.event.ActionEvent.ACTION, e -> remove.run());
            toast.getChildren().add(link);
        });
        toast.getChildren().add(closeButton(remove));
        leave.setOnFinished(e -> remove.run());
        toast.setOnMouseEntered(e -> leave.stop());
        toast.setOnMouseExited(e -> leave.playFromStart());
        getChildren().add(toast);
        if (getChildren().size() > MOST) getChildren().remove(0);
        leave.play();
    }

    private Button closeButton(Runnable remove) {
        Button button = new Button(null, Icons.of(Material2OutlinedAL.CLOSE, 14));
        button.getStyleClass().addAll("lw-icon-button", "lw-toast-close");
        button.setAccessibleText(close);
        button.setOnAction(e -> remove.run());
        return button;
    }
}
