package my.lawatan.text;

import java.util.Locale;

/** Names of constants and components as they are written in files, on the command line and in message keys. */
public final class Words {
    private Words() {}

    /** {@code MoveEvent}, {@code moveEvent} and {@code MOVE_EVENT} all give {@code move-event}. */
    public static String kebab(String name) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (hump) kebab.append('-');
            kebab.append(c == '_' ? '-' : c);
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }
}
