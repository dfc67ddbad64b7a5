package my.lawatan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.check.Attending;
import my.lawatan.text.Messages;

/** How the list of an event stands, in words; the same wherever it is said in the window. */
public final class ListWords {
    private final Messages messages;

    public ListWords(Messages messages) {
        this.messages = messages;
    }

    /** "22 expected, 0 named, 3 of 20 organisations"; empty where nobody is expected and nobody is on the list. */
    public String count(Attending list) {
        List<String> parts = new ArrayList<>();
        list.expected().people().ifPresent(n -> parts.add(messages.text("ui.attending.expected", n)));
        if (list.people() > 0 || !parts.isEmpty()) parts.add(messages.text("ui.attending.named", list.named()));
        if (list.unnamed() > 0 && list.expected().people().isEmpty())
            parts.add(messages.text("ui.attending.unnamed", list.unnamed()));
        if (list.expected().organisations().isPresent())
            parts.add(messages.text(
                    "ui.attending.organisations",
                    list.organisationsNamed(),
                    list.expected().organisations().get()));
        else if (list.organisations() > 0)
            parts.add(messages.text("ui.attending.organisations.only", list.organisations()));
        return String.join(", ", parts);
    }

    /** "+4: 3 on the list", "+4: 6 on the list, 2 too many"; empty where no quota is stated. */
    public String quota(Attending list) {
        if (list.quota().isEmpty()) return "";
        int most = list.quota().get();
        return list.over() == 0
                ? messages.text("ui.attending.quota", most, list.accompanying())
                : messages.text("ui.attending.over", most, list.accompanying(), list.over());
    }

    /** As {@link #quota(Attending)} where there is little room: "+4: 2 too many". */
    public String shortQuota(Attending list) {
        return list.over() == 0
                ? quota(list)
                : messages.text("ui.attending.over.short", list.quota().orElse(0), list.over());
    }
}
