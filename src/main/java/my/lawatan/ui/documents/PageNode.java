package my.lawatan.ui.documents;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.document.pdf.Place;

/** One page: its picture, and frames around what is selected and what the mouse is over. */
final class PageNode extends Pane {
    private static final double AIR = 3;
    private final DocumentsViewModel model;
    private final int page;
    private final ImageView view = new ImageView();
    private final Pane frames = new Pane();
    private final Region hover = new Region();
    private final double scale;
    private Picture shown;

    PageNode(DocumentsViewModel model, int page, double scale, String name) {
        this.model = model;
        this.page = page;
        this.scale = scale;
        getStyleClass().add("lw-page");
        setAccessibleText(name);
        hover.getStyleClass().add("lw-place-hover");
        hover.setManaged(false);
        hover.setVisible(false);
        hover.setMouseTransparent(true);
        frames.setMouseTransparent(true);
        view.setSmooth(true);
        view.setMouseTransparent(true);
        getChildren().addAll(view, hover, frames);
        setOnMouseMoved(this::over);
        setOnMouseExited(e -> hover.setVisible(false));
        setOnMouseClicked(this::clicked);
    }

    void show(Picture picture) {
        if (picture == shown || picture == null) return;
        shown = picture;
        PdfPages.Image image = picture.image();
        WritableImage pixels = new WritableImage(image.width(), image.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.pixels(),
                        0,
                        image.width());
        view.setImage(pixels);
        view.setViewport(new Rectangle2D(0, 0, image.width(), image.height()));
        requestLayout();
    }

    void frame(List<Place> places) {
        frames.getChildren().clear();
        for (Place place : places) {
            if (place.page() != page) continue;
            Region frame = new Region();
            frame.getStyleClass().add("lw-place-frame");
            around(frame, place);
            frames.getChildren().add(frame);
        }
    }

    private void around(Region frame, Place place) {
        frame.resizeRelocate(
                place.x() * scale - 2 * AIR,
                place.y() * scale - AIR,
                place.width() * scale + 4 * AIR,
                place.height() * scale + 2 * AIR);
        frame.setManaged(false);
    }

    private void over(MouseEvent event) {
        double x = event.getX() / scale;
        double y = event.getY() / scale;
        var item = model.pointing().at(page, x, y);
        setCursor(item.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        hover.setVisible(item.isPresent());
        item.flatMap(i -> model.shown().get().stream()
                        .flatMap(s -> s.places(i).stream())
                        .filter(place -> place.holds(page, x, y))
                        .findFirst())
                .ifPresent(place -> around(hover, place));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        if (event.getClickCount() == 2) model.pointing().open();
        else model.pointing().click(page, event.getX() / scale, event.getY() / scale);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        frames.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
