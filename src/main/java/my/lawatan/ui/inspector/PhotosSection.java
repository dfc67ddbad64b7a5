package my.lawatan.ui.inspector;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import my.lawatan.text.Messages;
import my.lawatan.trip.Jpeg;

/** The photographs of a place or a person, with their captions, in order; files dropped here are taken in. */
final class PhotosSection extends VBox {
    private static final double WIDTH = 132;
    private static final double HEIGHT = 99;

    private final PhotosModel model;
    private final Messages messages;
    private final boolean editable;
    private final VBox lines = new VBox(8);

    /** @param id of this section
     * @param head what stands over it */
    PhotosSection(PhotosModel model, Messages messages, boolean editable, String id, String head) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        setId(id);
        Button add = new Button(messages.text("inspector.photos.add"));
        add.setId("photos-add");
        add.getStyleClass().add("lw-small");
        add.setOnAction(e -> choose());
        add.setVisible(editable);
        add.setManaged(editable);
        Label title = new Label(head);
        title.getStyleClass().add("lw-section-head");
        getChildren().add(new Sections(messages).section(title, null, lines, Rows.errorOf(model.refused()), add));
        if (editable) {
            setOnDragOver(PhotosSection::over);
            setOnDragDropped(this::dropped);
        }
        model.lines().subscribe(this::show);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("inspector.photos.add"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("inspector.photos.files"), "*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) model.add(paths(chosen));
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) model.add(paths(event.getDragboard().getFiles()));
        event.setDropCompleted(files);
        event.consume();
    }

    private void show(List<PhotosModel.Line> all) {
        lines.getChildren().clear();
        if (all.isEmpty()) lines.getChildren().add(Sections.muted(messages.text("inspector.photos.none")));
        for (int i = 0; i < all.size(); i++) lines.getChildren().add(photo(all.get(i), i + 1));
    }

    private HBox photo(PhotosModel.Line line, int number) {
        TextField caption = new TextField();
        caption.getStyleClass().add("lw-boxed");
        caption.setEditable(editable);
        caption.setPromptText(messages.text("inspector.photos.caption"));
        caption.setAccessibleText(messages.text("inspector.photos.caption.of", number));
        Typing.in(caption, line.caption, false);
        HBox buttons = new HBox(
                2,
                Small.button("▲", messages.text("inspector.photos.up", number), () -> line.move(-1)),
                Small.button("▼", messages.text("inspector.photos.down", number), () -> line.move(1)),
                Small.button("×", messages.text("inspector.photos.remove", number), line::remove));
        VBox beside = new VBox(4, caption, Rows.errorOf(line.caption.error()));
        if (editable) beside.getChildren().add(buttons);
        HBox.setHgrow(beside, Priority.ALWAYS);
        return new HBox(8, thumbnail(line.image), beside);
    }

    // at the size at which it is shown, which a small screen doubles
    private static ImageView thumbnail(Jpeg picture) {
        ImageView view = new ImageView();
        if (picture.drawable())
            view.setImage(new Image(new ByteArrayInputStream(picture.bytes()), 2 * WIDTH, 2 * HEIGHT, true, true));
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        return view;
    }
}
