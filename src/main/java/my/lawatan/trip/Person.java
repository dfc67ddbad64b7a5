package my.lawatan.trip;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who has a part in the trip.
 *
 * @param forms printed forms that differ from what the parts of the name give
 * @param sortKey by what lists sort, if not by the rule of the name's order
 * @param pronunciation for whoever reads it aloud
 * @param position office or function, as printed under the name
 * @param side whose person it is
 * @param languages BCP 47 tags of languages spoken well enough to do without an interpreter; empty if not stated
 * @param phone on which the duty officer reaches them; office papers only
 * @param access what they need to get about and to follow: a wheelchair, a lift, large print; empty if not stated
 * @param interpreter whether they need an interpreter
 * @param lastMet when the principal last met them
 */
public record Person(
        Id<Person> id,
        PersonName name,
        NameForms forms,
        String sortKey,
        String pronunciation,
        List<Alias> aliases,
        Text position,
        Optional<Id<Organisation>> organisation,
        Optional<Id<Group>> group,
        Side side,
        Precedence precedence,
        Diet diet,
        List<String> languages,
        String phone,
        String email,
        Text note,
        Text access,
        InterpreterNeed interpreter,
        LastMet lastMet)
        implements Item {
    /** Whether somebody needs an interpreter. */
    public enum InterpreterNeed {
        NOT_STATED,
        NEEDED,
        NOT_NEEDED
    }

    public Person {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(forms);
        Objects.requireNonNull(side);
        Objects.requireNonNull(interpreter);
        Objects.requireNonNull(lastMet);
        aliases = List.copyOf(aliases);
        languages = List.copyOf(languages);
        Plain.line(sortKey);
        Plain.line(pronunciation);
        Plain.line(phone);
        Plain.line(email);
    }

    /** A person of whom only the name and the side are known. */
    public static Person named(Id<Person> id, PersonName name, Side side) {
        return new Person(
                id,
                name,
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.NONE,
                Optional.empty(),
                Optional.empty(),
                side,
                Precedence.NOT_STATED,
                Diet.NOT_STATED,
                List.of(),
                "",
                "",
                Text.NONE,
                Text.NONE,
                InterpreterNeed.NOT_STATED,
                LastMet.NOT_STATED);
    }
}
