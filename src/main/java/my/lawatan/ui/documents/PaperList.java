package my.lawatan.ui.documents;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** The papers there are, each with what it is about. */
final class PaperList extends ListView<Choice> {
    private static final double WIDTH = 224;
    private final DocumentsViewModel model;
    private boolean showing;

    PaperList(DocumentsViewModel model, Messages messages) {
        this.model = model;
        setId("papers");
        setAccessibleText(messages.text("documents.papers"));
        getStyleClass().add("lw-papers");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe(choice -> {
            if (choice != null && !showing) choose(choice);
        });
    }

    private void choose(Choice choice) {
        model.pointing().backToPaper();
        model.wish().set(model.wish().get().of(choice.wish().kind()));
    }

    /** Shows these from now on, the one of that kind selected. */
    void show(List<Choice> papers, Wish now) {
        showing = true;
        if (!papers.equals(getItems())) getItems().setAll(papers);
        papers.stream()
                .filter(paper -> paper.wish().kind() == now.kind())
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        showing = false;
        refresh();
    }

    private final class Cell extends ListCell<Choice> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final VBox lines = new VBox(1, name, about);

        Cell() {
            name.getStyleClass().add("lw-paper-name");
            about.getStyleClass().add("lw-secondary");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice paper, boolean empty) {
            super.updateItem(paper, empty);
            setGraphic(empty ? null : lines);
            if (empty) {
                setAccessibleText("");
                return;
            }
            name.setText(paper.text());
            about.setText(model.about(paper.wish()));
            setAccessibleText(paper.text() + ", " + about.getText());
        }
    }
}
