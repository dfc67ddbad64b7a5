package my.lawatan.ui.briefs;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.text.Messages;

/** The pages of the brief as they are printed, one under the other; only those in sight are drawn. */
final class PageView extends StackPane {
    private static final double MARGIN = 20;
    private static final double GAP = 12;
    private static final double WIDEST = 620;
    /** Height of a sheet by its width. */
    private static final double A4 = Math.sqrt(2);

    private final PageModel model;
    private final Messages messages;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox sheets = new VBox(GAP);
    private final List<ImageView> pages = new ArrayList<>();

    PageView(PageModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-paper-ground");
        setMinWidth(220);
        sheets.getStyleClass().add("lw-sheets");
        scroll.setContent(sheets);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("brief-page");
        scroll.setAccessibleText(messages.text("briefs.page"));
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.getStyleClass().add("lw-paper-trouble");
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        scroll.visibleProperty().bind(model.trouble().isEmpty());
        getChildren().addAll(scroll, trouble);
        model.pages().subscribe(this::show);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit());
        scroll.vvalueProperty().subscribe(value -> look());
    }

    private double sheetWidth() {
        double room = scroll.getViewportBounds().getWidth() - 2 * MARGIN;
        return Math.max(0, Math.min(WIDEST, Math.floor(room)));
    }

    private double sheetHeight() {
        return Math.ceil(sheetWidth() * A4);
    }

    private void fit() {
        for (ImageView page : pages) size(page);
        look();
    }

    private void size(ImageView page) {
        page.setFitWidth(sheetWidth());
        page.setFitHeight(sheetHeight());
        StackPane sheet = (StackPane) page.getParent();
        sheet.setMinSize(sheetWidth(), sheetHeight());
        sheet.setMaxSize(sheetWidth(), sheetHeight());
    }

    private void look() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        double height = sheets.getHeight() - scroll.getViewportBounds().getHeight();
        double top = Math.max(0, height) * scroll.getVvalue();
        int first = sheetHeight() <= 0 ? 0 : (int) (top / (sheetHeight() + GAP));
        model.look(first, (int) Math.round(sheetWidth() * scale));
    }

    private void show(Optional<Pages> shown) {
        if (shown.isEmpty()) {
            pages.clear();
            sheets.getChildren().clear();
            return;
        }
        Pages now = shown.get();
        while (pages.size() > now.count()) {
            pages.remove(pages.size() - 1);
            sheets.getChildren().remove(sheets.getChildren().size() - 1);
        }
        while (pages.size() < now.count()) add();
        now.images().forEach((index, image) -> pages.get(index).setImage(image(image)));
        for (int i = 0; i < pages.size(); i++)
            pages.get(i).setAccessibleText(messages.text("briefs.page.of", i + 1, now.count()));
        scroll.setAccessibleText(messages.text("briefs.page.of", 1, now.count()));
    }

    private void add() {
        ImageView page = new ImageView();
        page.setSmooth(true);
        StackPane sheet = new StackPane(page);
        sheet.getStyleClass().add("lw-sheet");
        pages.add(page);
        sheets.getChildren().add(sheet);
        size(page);
    }

    // the pixels are shown where they lie: nothing is copied on the window's thread
    private static WritableImage image(PdfPages.Image image) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                image.width(), image.height(), IntBuffer.wrap(image.pixels()), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(pixels);
    }
}
