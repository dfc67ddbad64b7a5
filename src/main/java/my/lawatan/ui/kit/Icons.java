package my.lawatan.ui.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, which repeat in a picture what a text beside them says and so are no stop for a screen reader. */
public final class Icons {
    private Icons() {}

    /** @param size edge in pixels */
    public static FontIcon of(Ikon icon, int size) {
        FontIcon node = FontIcon.of(icon, size);
        node.setAccessibleRole(AccessibleRole.NODE);
        node.setMouseTransparent(true);
        return node;
    }
}
