package my.lawatan.ui.kit.timeline;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import my.lawatan.trip.EventKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The icon of each kind of event. */
public final class KindIcons {
    /** The icon that stands for that kind everywhere in the window. */
    public static Ikon of(EventKind kind) {
        return switch (kind) {
            case SUMMIT -> Material2MZ.PUBLIC;
            case BILATERAL -> Material2MZ.PEOPLE_ALT;
            case BUSINESS -> Material2AL.BUSINESS_CENTER;
            case CEREMONY -> Material2AL.FLAG;
            case MEAL -> Material2MZ.RESTAURANT;
            case MEDIA -> Material2MZ.MIC;
            case WORSHIP -> Material2MZ.NIGHTS_STAY;
            case TRAVEL -> Material2AL.DIRECTIONS_CAR;
            case PRIVATE -> Material2MZ.PERSON;
        };
    }

    private final Map<EventKind, Font> faces = new EnumMap<>(EventKind.class);

    /** Paints the icon in the pen's colour. */
    void paint(GraphicsContext pen, EventKind kind, double x, double y, int size) {
        pen.setFont(faces.computeIfAbsent(kind, k -> face(of(k), size)));
        pen.setTextBaseline(VPos.TOP);
        pen.fillText(Character.toString(of(kind).getCode()), x, y);
    }

    private static Font face(Ikon icon, int size) {
        // an icon's node is what loads the typeface of its pack
        FontIcon.of(icon, size);
        String family = IkonResolverProvider.getInstance(new JavaFXFontLoader())
                .resolve(icon.getDescription())
                .getFontFamily();
        return Font.font(family, size);
    }
}
