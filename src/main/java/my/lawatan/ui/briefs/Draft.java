package my.lawatan.ui.briefs;

import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;

/** Which text a draft is of: what is typed and not taken yet is kept under it, whatever is shown meanwhile. */
record Draft(Id<Brief> brief, BriefHead head, Language language) {}
