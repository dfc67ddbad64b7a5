package my.lawatan.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A message across the work area that stays until its cause is gone or it is put away; it never stops the work. */
final class BannerView extends HBox {
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    private final String close;

    /** @param banner what to say; nothing is shown while there is none
     * @param away called when the officer puts it away */
    BannerView(ObservableValue<Optional<Banner>> banner, Runnable away, String close) {
        super(12);
        this.close = close;
        getStyleClass().add("lw-banner");
        setAlignment(Pos.CENTER_LEFT);
        setId("banner");
        setAccessibleRole(AccessibleRole.TEXT);
        banner.subscribe(now -> show(now, away));
    }

    private void show(Optional<Banner> banner, Runnable away) {
        getChildren().clear();
        setVisible(banner.isPresent());
        setManaged(banner.isPresent());
        banner.ifPresent(b -> {
            Label text = new Label(b.text());
            text.setWrapText(true);
            text.setMaxWidth(Double.MAX_VALUE);
            setHgrow(text, Priority.ALWAYS);
            setAccessibleText(b.text());
            pseudoClassStateChanged(HINT, b.hint());
            getChildren()
                    .addAll(
                            Icons.of(b.hint() ? Material2OutlinedAL.INFO : Material2OutlinedAL.ERROR_OUTLINE, 18),
                            text);
            b.action().ifPresent(action -> getChildren().add(button(b.actionText(), action)));
            Button put = button(null, away);
            put.setGraphic(Icons.of(Material2OutlinedAL.CLOSE, 16));
            put.getStyleClass().add("lw-icon-button");
            put.setAccessibleText(close);
            getChildren().add(put);
        });
    }

    private static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }
}
