package my.lawatan.document.html;

import java.util.Set;
import my.lawatan.document.BriefPaper;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.Paper;
import my.lawatan.document.Script;
import my.lawatan.text.Messages;

/**
 * A paper as XHTML.
 *
 * @param html well-formed, with its style sheet inside and no address of anything outside
 * @param scripts what else than the face of the page its text needs
 */
public record PaperPage(String html, Set<Script> scripts) {
    public static PaperPage of(Paper paper) {
        PaperOutput output = new PaperOutput();
        Messages messages = new Messages(paper.language());
        switch (paper.kind()) {
            case DAILY_BRIEF -> JtedailybriefGenerated.render(output, null, (DailyBrief) paper, messages);
            case BRIEF -> JtebriefGenerated.render(output, null, (BriefPaper) paper, messages);
        }
        return new PaperPage(output.html(), output.scripts());
    }
}
