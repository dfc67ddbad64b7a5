package my.lawatan.ui.kit;

import java.net.URL;

/** Our style sheets. The build translates each into JavaFX's binary form, which is read in a fraction of the time. */
public final class Styles {
    private static final String FOLDER = "/my/lawatan/ui/";

    private Styles() {}

    /** Address of the style sheet of that name; of its text where nobody has translated it. */
    public static String of(String name) {
        URL binary = Styles.class.getResource(FOLDER + name + ".bss");
        URL any = binary == null ? Styles.class.getResource(FOLDER + name + ".css") : binary;
        return any.toExternalForm();
    }
}
