package my.lawatan.ui.briefs;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.edit.WriteBrief;
import my.lawatan.text.Messages;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Language;
import my.lawatan.trip.Plain;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.ui.kit.Edits;

/**
 * The text under one head, in one language. Typing is one edit once it pauses or the keyboard leaves. What is typed and not taken yet
 * is a draft: it is shown again with its brief, is never overwritten by what comes from the trip, and is lost by nothing but being
 * taken back.
 */
public final class HeadModel {
    /**
     * No text that is typed here may be longer, in UTF-16 units, some seven pages: measured, a letter in it costs 12 ms of the window's
     * time and its page follows in 0.3 s; in a text five times as long neither is to be waited for.
     */
    public static final int LONGEST = 20_000;

    private final BriefHead head;
    private final Edits edits;
    private final Messages messages;
    private final Drafts drafts;
    private final Runnable typed;
    private final Pause pause;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private Brief brief;
    private Language language = Language.EN;
    private String held = "";
    private String atBegin = "";
    private boolean showing;

    /** @param drafts of all briefs and heads
     * @param typed told of each letter */
    HeadModel(
            BriefHead head,
            Edits edits,
            Messages messages,
            Drafts drafts,
            Function<Runnable, Pause> pauses,
            Runnable typed) {
        this.head = head;
        this.edits = edits;
        this.messages = messages;
        this.drafts = drafts;
        this.typed = typed;
        this.pause = pauses.apply(this::commit);
        text.subscribe(this::changed);
    }

    public BriefHead head() {
        return head;
    }

    public StringProperty text() {
        return text;
    }

    /** Why what is typed is not taken, in words; empty if nothing is wrong. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** Whether what is shown is what the trip holds. */
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** Shows that brief, as it is now. */
    void show(Brief now, Language wanted) {
        boolean another = brief == null || !brief.id().equals(now.id()) || language != wanted;
        brief = now;
        language = wanted;
        held = now.under(head).in().getOrDefault(wanted, "");
        if (held.equals(drafts.get(key()))) drafts.remove(key());
        String draft = drafts.get(key());
        put(draft == null ? held : draft);
        if (another) {
            pause.stop();
            atBegin = held;
        }
        if (another || draft == null) error.set("");
        saved.set(draft == null);
        if (another && draft != null) commit();
    }

    private Draft key() {
        return new Draft(brief.id(), head, language);
    }

    private void put(String shown) {
        showing = true;
        if (!text.get().equals(shown)) text.set(shown);
        showing = false;
    }

    private void changed(String now) {
        if (showing || brief == null) return;
        error.set("");
        if (now.equals(held)) drafts.remove(key());
        else drafts.put(key(), now);
        saved.set(now.equals(held));
        pause.restart();
        typed.run();
    }

    /** The keyboard came in: what the trip holds now is what {@link #restore} brings back. */
    public void begin() {
        atBegin = held;
    }

    /** Makes what is typed true, if it is not yet. */
    public void commit() {
        pause.stop();
        String draft = brief == null ? null : drafts.get(key());
        if (draft == null) return;
        Draft of = key();
        try {
            require(draft);
            Text next = brief.under(head).with(language, draft);
            edits.submit(new WriteBrief(brief.id(), head, next), entry -> taken(of, draft), no -> refused(of, no));
        } catch (Refused no) {
            refused(of, no);
        }
    }

    private static void require(String draft) {
        if (draft.length() > LONGEST) throw new Refused("refused.too-long", draft.length(), LONGEST);
        Plain.text(draft, LONGEST);
    }

    /** Whether no trip takes that text. */
    static boolean refuses(String draft) {
        try {
            require(draft);
            return false;
        } catch (Refused no) {
            return true;
        }
    }

    // a text of blanks alone is taken as no text at all
    private void taken(Draft of, String draft) {
        if (draft.equals(drafts.get(of))) drafts.remove(of);
        if (of.equals(key()) && drafts.get(of) == null) {
            put(held);
            saved.set(true);
        }
    }

    private void refused(Draft of, Refused no) {
        if (of.equals(key())) error.set(messages.text(no));
    }

    /** Back to what stood here when the keyboard came in; says whether that changes anything. */
    public boolean restore() {
        boolean changes = brief != null && !text.get().equals(atBegin);
        if (!changes) return false;
        text.set(atBegin);
        commit();
        return true;
    }
}
