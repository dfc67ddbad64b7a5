package my.lawatan.document;

import java.util.List;

/**
 * What identifies a paper, at its head and at the top and foot of every page.
 *
 * @param title title of the document, for the file's own description
 * @param marking the line at the top and bottom of every page
 * @param open whether that line is no security mark, and printed without its colour
 * @param heading what it is about, in the largest type: a day, an event, the visit
 * @param subheading what paper of whose programme, and where
 * @param context which day of which visit
 * @param running what stands at the top of every page but the first, to the right
 * @param issue version, or that it is a draft; in bold
 * @param issueLines what stands under it: edition, as-of, what it supersedes
 * @param footer the line at the foot of every page, before the page number
 * @param draft whether it is not issued
 * @param edition for whom it is
 * @param voice how the paper speaks
 * @param code what the code at the foot of each page is made from
 */
public record Masthead(
        String title,
        String marking,
        boolean open,
        String heading,
        String subheading,
        String context,
        String running,
        String issue,
        List<String> issueLines,
        String footer,
        boolean draft,
        Edition edition,
        Voice voice,
        PaperCode code) {
    private static final int LONGEST_END = 32;

    public Masthead {
        issueLines = List.copyOf(issueLines);
    }

    /** This one as people write it, with the title of the other one, too. */
    Masthead beside(Masthead other) {
        String name = Untranslated.plain(title);
        String otherName = Untranslated.plain(other.title());
        return new Masthead(
                name.equals(otherName) ? name : name + " / " + otherName,
                marking,
                open,
                Untranslated.plain(heading),
                Untranslated.plain(subheading),
                Untranslated.plain(context),
                Untranslated.plain(running),
                issue,
                issueLines.stream().map(Untranslated::plain).toList(),
                Untranslated.plain(footer),
                draft,
                edition,
                voice,
                code);
    }

    /** The footer up to its end. */
    public String footerLead() {
        return lead(footer);
    }

    /** What the footer ends with and no line may tear apart, such as "supersedes version 6"; empty if that would be long. */
    public String footerEnd() {
        return end(footer);
    }

    /** One of the lines under the issue up to its end. */
    public String lead(String line) {
        return line.substring(0, line.length() - end(line).length());
    }

    /** What that line ends with and is not torn apart; empty if that would be long. */
    public String end(String line) {
        if (voice.beside().isPresent() || !line.contains(Wording.DOT)) return "";
        String end = line.substring(line.lastIndexOf(Wording.DOT) + Wording.DOT.length());
        return end.length() <= LONGEST_END ? end : "";
    }
}
