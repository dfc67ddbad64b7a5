package my.lawatan.trip;

/** In which order a name is written; stored for each person, never guessed. */
public enum NameOrder {
    /** Given name, then patronymic; there is no family name. Addressed and sorted by the given name. */
    GIVEN_PATRONYMIC,
    /** Given name, then family name. */
    GIVEN_FAMILY,
    /** Given name, then the father's and the mother's family name. Addressed and sorted by the father's. */
    GIVEN_PATERNAL_MATERNAL,
    /** Family name, then given name, as in Chinese. */
    FAMILY_GIVEN,
    /** Written as the source prints it; which part is the family name is not stated. */
    AS_PRINTED
}
