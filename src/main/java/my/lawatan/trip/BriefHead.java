package my.lawatan.trip;

/** The heads of a brief, in the order in which they are read. */
public enum BriefHead {
    OUR_OBJECTIVES("ourObjectives"),
    ARGUMENTS_TO_USE("argumentsToUse"),
    TACTICAL_ARGUMENTS("tacticalArguments"),
    THEIR_OBJECTIVES("theirObjectives"),
    OUR_RESPONSE("ourResponse"),
    PRESS_LINE("pressLine"),
    BACKGROUND("background"),
    REPORTED_AFTERWARDS("reportedAfterwards");

    private final String component;

    BriefHead(String component) {
        this.component = component;
    }

    /** The component of {@link Brief} that holds it. */
    public String component() {
        return component;
    }
}
