package my.lawatan.ui;

import javafx.application.Platform;
import my.lawatan.ui.kit.Background;

/** The background threads of one window. Each has a kind of work of its own, so that none waits for another kind. */
final class Threads {
    private final Background common = of("background");
    private final Background lists = of("lists");
    private final Background searching = of("search");
    private final Background papers = of("papers");
    private final Background previews = of("previews");
    private final Background pages = of("pages");
    private final Background printers = of("printer");

    private final Background imports = of("imports");
    private final Background slots = of("slots");

    private static Background of(String work) {
        return Background.thread("lawatan-" + work, Platform::runLater);
    }

    /** Counts and findings. */
    Background common() {
        return common;
    }

    /** People, line by line and against events, as they are filtered: no letter waits for the checks of a large trip. */
    Background lists() {
        return lists;
    }

    Background searching() {
        return searching;
    }

    /** Papers that are written to the disk. */
    Background papers() {
        return papers;
    }

    /** The page beside what is written in Briefs. */
    Background previews() {
        return previews;
    }

    /** The pages in Documents. */
    Background pages() {
        return pages;
    }

    Background printers() {
        return printers;
    }

    /** Files of other programs, which may be hostile and take their time. */
    Background imports() {
        return imports;
    }

    /** Times for wanted meetings, which may be looked for as long as somebody watches. */
    Background slots() {
        return slots;
    }

    void endWork() {
        common.close();
        lists.close();
        papers.close();
        searching.close();
        previews.close();
        imports.close();
        slots.close();
    }

    void endPapers() {
        pages.close();
        printers.close();
    }
}
