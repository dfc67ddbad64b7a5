package my.lawatan.document;

import java.util.BitSet;

/** Which of our fonts draws a character. The tables are held against the fonts themselves by a test. */
public enum Script {
    /** IBM Plex Sans, the face of every paper: Latin with all accents, Greek, Cyrillic, currency, arrows. */
    LATIN("20-7e a0-ac ae-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1fa-1ff 218-21b 237 259 2bb-2bc 2c6-2c7 2d8-2dd 300-304"
            + " 306-30c 312 315 31b 323 326-328 37e 384-38a 38c 38e-3a1 3a3-3ce 400-45f 462-463 46a-46b 472-475 490-4c2"
            + " 4cf-4d9 4dc-4e9 4ee-4f9 524-525 e3f 1e80-1e85 1e9e 1ea0-1ef9 2000-200a 2010-2015 2018-201a 201c-201e"
            + " 2020-2022 2026 202f-2030 2032-2033 2039-203a 2044 2070 2074-2079 2080-2089 20a1 20a4 20a6 20a8-20ae"
            + " 20b1-20b2 20b4-20b5 20b8-20ba 20bd 20bf 2113 2116 2122 2126 212e 2150-2151 2153-215e 2190-2199 21a9-21aa"
            + " 21b0-21b3 21b6-21b7 21ba-21bb 21c4 21c6 2202 2206 220f 2211-2212 2215 2219-221a 221e 222b 2236 2248 2260"
            + " 2264-2265 25ca 2713 274c fb01-fb02 fffd"),
    /** Droid Sans Fallback: Han and kana. */
    HAN("3000-3003 3005-3007 300a-3019 301c-301f 3041-3094 309b-309e 30a0-30f6 30fb-30fe 3105-3129 3400-4db5 4e00-9fa5"
            + " f900-fa2d ff01-ff5e ff61-ff9f"),
    /** Noto Sans KR: Hangul. */
    HANGUL("1100-11ff 3131-318e ac00-d7a3"),
    /** No font of ours; also what must not be seen, because it hides or turns the text around it. */
    NONE("");

    private final BitSet characters = new BitSet();

    Script(String ranges) {
        for (String range : ranges.split(" ", -1)) {
            if (range.isEmpty()) continue;
            String[] ends = range.split("-", -1);
            characters.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
    }

    /** Whether this font draws {@code codePoint}. */
    public boolean has(int codePoint) {
        return characters.get(codePoint);
    }

    /** Whether our fonts can draw all of {@code text}. */
    public static boolean drawn(String text) {
        return text.codePoints().allMatch(c -> of(c) != NONE);
    }

    /** The font that draws {@code codePoint}, the page's own face first. */
    public static Script of(int codePoint) {
        for (Script script : values()) if (script.has(codePoint)) return script;
        return NONE;
    }
}
