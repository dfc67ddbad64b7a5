package my.lawatan.ui.kit.timeline.plan;

/**
 * What a timeline itself has to say, in the language of the window.
 *
 * @param name what it is, for a screen reader
 * @param afterMidnight over the part of a column that belongs to the next date
 * @param trayTitle head of the tray
 * @param trayHint what to do with what lies in it
 * @param trayEmpty said when nothing does
 * @param titlePrompt in the field for a new item's title
 * @param empty said where there is no block at all
 * @param more link that shows all bands, with the number of those hidden as {0}
 * @param fewer link that shows few
 * @param several said by a screen reader where {0} items are selected, with the sentence on the primary one as {1}
 */
public record TimelineWords(
        String name,
        String afterMidnight,
        String trayTitle,
        String trayHint,
        String trayEmpty,
        String titlePrompt,
        String empty,
        String more,
        String fewer,
        String several) {}
