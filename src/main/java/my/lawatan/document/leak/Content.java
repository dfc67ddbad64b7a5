package my.lawatan.document.leak;

/**
 * A text in a finished file, seen or not.
 *
 * @param page the page it belongs to, counted from 1; 0 if it belongs to none
 */
public record Content(Route route, int page, String text) {
    /** Where in a file a text can be. */
    public enum Route {
        /** On the page itself: hidden, without size or colour, in a layer that is switched off. */
        PAGE,
        /** Said in place of what is drawn, for those who listen to the page. */
        SPOKEN,
        ANNOTATION,
        BOOKMARK,
        DESCRIPTION,
        ATTACHMENT,
        FORM,
        SCRIPT,
        LAYER,
        /** The name of a page, of a place in the file, or whatever else a file may hold. */
        ELSEWHERE
    }
}
