package my.lawatan.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import my.lawatan.text.Messages;

/** The line at the bottom: saved or not, which file, findings, what is selected, what the trip holds, long work. */
final class StatusView extends HBox {
    static final double HEIGHT = 28;
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    StatusView(ShellViewModel model, Messages messages) {
        super(18);
        getStyleClass().add("lw-status");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        saved(model),
                        label("status-file", model.file()),
                        label("status-findings", model.findingsText()),
                        label("status-selected", model.selectedText()),
                        label("status-note", model.note()),
                        space,
                        work(model, messages),
                        label("status-counts", model.counts()));
    }

    private static HBox saved(ShellViewModel model) {
        Region dot = new Region();
        dot.getStyleClass().add("lw-dot");
        model.trouble().subscribe(now -> dot.pseudoClassStateChanged(TROUBLE, now));
        HBox box = new HBox(6, dot, label("status-saved", model.saved()));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static HBox work(ShellViewModel model, Messages messages) {
        HBox box = new HBox(8, label("status-work", model.work().title()));
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(model.work().busy());
        box.managedProperty().bind(box.visibleProperty());
        // made at its first use: a bar that nobody sees would be dressed, laid out and set going before the first frame
        model.work().busy().subscribe(busy -> {
            if (busy && box.getChildren().size() == 1) box.getChildren().addAll(bar(model), cancel(model, messages));
        });
        return box;
    }

    private static ProgressBar bar(ShellViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.work().progress());
        bar.setPrefWidth(120);
        return bar;
    }

    private static Hyperlink cancel(ShellViewModel model, Messages messages) {
        Hyperlink cancel = new Hyperlink(messages.text("ui.cancel"));
        cancel.setOnAction(e -> model.work().cancel());
        return cancel;
    }
}
