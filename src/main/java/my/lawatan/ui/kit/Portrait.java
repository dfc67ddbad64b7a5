package my.lawatan.ui.kit;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import my.lawatan.trip.Jpeg;

/** A person's face, cut to a square with round corners; their initials where there is no photograph. */
public final class Portrait extends StackPane {
    private static final double ROUND = 0.16;
    private final double size;
    private final Label initials = new Label();
    private final ImageView picture = new ImageView();
    private Optional<Jpeg> shown = Optional.empty();

    /** @param size of an edge, in pixels */
    public Portrait(double size) {
        this.size = size;
        getStyleClass().add("lw-portrait");
        setMinSize(size, size);
        setMaxSize(size, size);
        Rectangle edge = new Rectangle(size, size);
        edge.setArcWidth(2 * ROUND * size);
        edge.setArcHeight(2 * ROUND * size);
        setClip(edge);
        initials.getStyleClass().add("lw-portrait-initials");
        initials.setStyle("-fx-font-size: " + Math.round(size * 0.36) + "px;");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(initials, picture);
    }

    /** Shows that face. A photograph that is shown already is not read again. */
    public void show(Optional<Jpeg> photograph, String letters) {
        Optional<Jpeg> face = photograph.equals(shown) ? shown : photograph.filter(Jpeg::drawable);
        initials.setText(letters);
        initials.setVisible(face.isEmpty());
        picture.setVisible(face.isPresent());
        if (face.equals(shown)) return;
        shown = face;
        picture.setImage(face.map(this::image).orElse(null));
        face.ifPresent(jpeg -> cut(picture.getImage()));
    }

    // larger than it is shown: a portrait is higher than wide, and screens may have more pixels
    private Image image(Jpeg jpeg) {
        return new Image(new ByteArrayInputStream(jpeg.bytes()), 3 * size, 3 * size, true, true);
    }

    // the upper middle, where a face is
    private void cut(Image image) {
        double edge = Math.min(image.getWidth(), image.getHeight());
        double left = (image.getWidth() - edge) / 2;
        double top = (image.getHeight() - edge) / 4;
        picture.setViewport(new Rectangle2D(left, top, edge, edge));
        picture.setFitWidth(size);
        picture.setFitHeight(size);
    }
}
