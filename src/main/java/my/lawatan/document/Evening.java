package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;

/**
 * The papers that go out on the evening before a day, in order: those of the day, those of the whole visit, then a day sheet for everybody of
 * ours in the order of floor and room, so that they are carried round in one walk.
 */
public final class Evening {
    private static final List<PaperKind> OF_THE_DAY = List.of(
            PaperKind.DAILY_BRIEF,
            PaperKind.LINE_BY_LINE,
            PaperKind.MOTORCADE,
            PaperKind.MANIFEST,
            PaperKind.MEAL_SHEET);

    private static final List<PaperKind> OF_THE_VISIT = List.of(
            PaperKind.PROGRAMME,
            PaperKind.CHANGE_SHEET,
            PaperKind.RECALL_LIST,
            PaperKind.CONTACT_SHEET,
            PaperKind.DELEGATION,
            PaperKind.ROOM_LIST,
            PaperKind.UNKNOWNS);

    private final Drawn drawn;
    private final LocalDate date;
    private final Edition edition;
    private final Voice voice;

    /** One of them.
     *
     * @param file what its file is called, with its ending */
    public record Job(String file, PaperRequest request) {
        /** Whether there is that paper for the readers of that edition. */
        public boolean meant() {
            return request.edition().has(request.kind());
        }
    }

    public Evening(Drawn drawn, LocalDate date, Edition edition, Voice voice) {
        this.drawn = drawn;
        this.date = date;
        this.edition = edition;
        this.voice = voice;
    }

    /** All of them; perhaps one that cannot be made for this day.
     *
     * @param collated whether the day sheets are one file, with what goes with them
     * @throws my.lawatan.trip.Refused if the day is outside the trip and nothing happens on it */
    public List<Job> jobs(boolean collated) {
        new TripDay(drawn.trip(), date).requirePartOfTrip();
        List<Job> jobs = new ArrayList<>();
        for (PaperKind kind : OF_THE_DAY) jobs.add(job(kind.word(), kind, new Subject.OfDay(date)));
        for (PaperKind kind : OF_THE_VISIT) jobs.add(job(kind.word(), kind, new Subject.Whole()));
        if (collated) {
            jobs.add(job(PaperKind.DAY_SHEETS.word(), PaperKind.DAY_SHEETS, new Subject.OfDay(date)));
            return jobs;
        }
        List<Person> people = Doors.of(drawn.trip(), date).stream()
                .flatMap(door -> door.people().stream())
                .toList();
        for (int i = 0; i < people.size(); i++) {
            String numbered = String.format(Locale.ROOT, "%s-%03d", PaperKind.DAY_SHEET.word(), i + 1);
            jobs.add(job(
                    numbered,
                    PaperKind.DAY_SHEET,
                    new Subject.OfPerson(people.get(i).id(), date)));
        }
        return jobs;
    }

    private Job job(String paper, PaperKind kind, Subject subject) {
        // what is had in one language only, is in the first
        Voice own = voice.of(kind);
        return new Job(name(paper, own) + ".pdf", new PaperRequest(kind, subject, edition, own));
    }

    /** 2024-11-14_daily-brief_delegation_v7. */
    private String name(String paper, Voice own) {
        String state = drawn.issue()
                .version()
                .map(version -> "v" + version.name())
                .or(() -> drawn.issue()
                        .before()
                        .map(before -> "draft-after-v" + before.version().name()))
                .orElse("draft");
        String tags = own.tags();
        String translated = tags.equals(Language.EN.tag()) ? "" : "_" + tags.replace('+', '-');
        return date + "_" + paper + "_" + edition.word() + translated + "_" + state;
    }
}
