package my.lawatan.document.html;

import java.util.Set;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.Script;
import my.lawatan.text.Messages;

/**
 * A paper as XHTML.
 *
 * @param html well-formed, with its style sheet inside and no address of anything outside
 * @param scripts what else than the face of the page its text needs
 */
public record DailyBriefPage(String html, Set<Script> scripts) {
    public static DailyBriefPage of(DailyBrief brief) {
        PaperOutput output = new PaperOutput();
        JtedailybriefGenerated.render(output, null, brief, new Messages(brief.language()));
        return new DailyBriefPage(output.html(), output.scripts());
    }
}
