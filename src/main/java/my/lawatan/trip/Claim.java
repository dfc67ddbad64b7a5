package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a component's value rests on. A claim is bound to the value: once the component holds another one, that is the
 * officer's own and the claim only says what the source has.
 *
 * @param support the value that is supported, and where it stands
 * @param basis how the source supports it
 * @param source where it is found; none if no source is known
 * @param where the place in the source: a paragraph, an item
 * @param saidBy who says so in the source
 * @param says what the source says, in our own words
 * @param rule the rule by which it was inferred, if it was
 * @param seen when an officer last saw it there
 */
public record Claim(
        Id<Claim> id,
        Support support,
        Basis basis,
        Optional<Id<Source>> source,
        String where,
        String saidBy,
        Text says,
        Text rule,
        Optional<LocalDate> seen)
        implements Item {
    /** How a value is supported. */
    public enum Basis {
        STATED,
        INFERRED,
        REPORTED_ELSEWHERE,
        DISPUTED,
        NOT_STATED
    }

    public Claim {
        Objects.requireNonNull(id);
        Objects.requireNonNull(support);
        Objects.requireNonNull(basis);
        Plain.line(where);
        Plain.line(saidBy);
        if (basis == Basis.INFERRED && !rule.stated()) throw new Refused("refused.rule-missing");
    }

    /** Whether the item still holds the value that this claim supports. */
    public boolean holds(Item item) {
        return support.item().kind().component(support.component()).of(item).equals(support.value());
    }

    /** The item it is about. */
    public ItemRef about() {
        return support.item();
    }

    /** The component it is about. */
    public String component() {
        return support.component();
    }
}
