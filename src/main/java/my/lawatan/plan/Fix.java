package my.lawatan.plan;

import java.util.List;
import my.lawatan.edit.Edit;

/**
 * An edit that would mend a finding.
 *
 * @param key message key of what the button says
 * @param arguments its arguments
 */
public record Fix(String key, List<Object> arguments, Edit edit) {
    public Fix {
        arguments = List.copyOf(arguments);
    }
}
