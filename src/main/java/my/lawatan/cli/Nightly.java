package my.lawatan.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import my.lawatan.document.Doors;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;

/**
 * The papers that go out for one day, each a file of its own: those of the day, those of the whole visit, then a day sheet for everybody of ours in
 * the order of floor and room, so that they are carried round in one walk.
 */
final class Nightly {
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
    private final Instant now;
    private final boolean collated;
    private final Manifest manifest;

    /** One file of the run. */
    private record Job(String name, PaperRequest request) {}

    /** @param collated whether the day sheets are one file, with what goes with them */
    Nightly(
            Drawn drawn,
            LocalDate date,
            Edition edition,
            Voice voice,
            Instant now,
            boolean collated,
            Manifest manifest) {
        this.drawn = drawn;
        this.date = date;
        this.edition = edition;
        this.voice = voice;
        this.now = now;
        this.collated = collated;
        this.manifest = manifest;
    }

    /** Writes what is not there yet; what cannot be printed for this day is left out, with the reason.
     *
     * @param say told of each file
     * @throws Stop if a file cannot be written; those before it are there */
    void run(Consumer<String> say) {
        for (Job job : jobs()) {
            String file = job.name() + ".pdf";
            if (manifest.has(file)) continue;
            try {
                Paper paper = Papers.of(drawn, job.request(), now);
                Pdf pdf = Pdf.of(paper);
                manifest.add(file, paper, pdf);
                say.accept(file);
            } catch (Refused no) {
                manifest.leaveOut(file, no);
            }
        }
        manifest.write();
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (PaperKind kind : OF_THE_DAY)
            jobs.add(new Job(name(kind, kind.word()), asked(kind, new Subject.OfDay(date))));
        for (PaperKind kind : OF_THE_VISIT)
            jobs.add(new Job(name(kind, kind.word()), asked(kind, new Subject.Whole())));
        if (collated) {
            jobs.add(new Job(
                    name(PaperKind.DAY_SHEETS, PaperKind.DAY_SHEETS.word()),
                    asked(PaperKind.DAY_SHEETS, new Subject.OfDay(date))));
            return jobs;
        }
        List<Person> people = Doors.of(drawn.trip(), date).stream()
                .flatMap(door -> door.people().stream())
                .toList();
        for (int i = 0; i < people.size(); i++) jobs.add(daySheet(people.get(i), i + 1));
        return jobs;
    }

    private PaperRequest asked(PaperKind kind, Subject subject) {
        // what is had in one language only, is in the first
        return new PaperRequest(kind, subject, edition, voice.of(kind));
    }

    private Job daySheet(Person person, int number) {
        String of = String.format(java.util.Locale.ROOT, "%s-%03d", PaperKind.DAY_SHEET.word(), number);
        return new Job(
                name(PaperKind.DAY_SHEET, of), asked(PaperKind.DAY_SHEET, new Subject.OfPerson(person.id(), date)));
    }

    /** 2024-11-14_daily-brief_delegation_v7. */
    private String name(PaperKind kind, String paper) {
        String state = drawn.issue()
                .version()
                .map(version -> "v" + version.name())
                .or(() -> drawn.issue()
                        .before()
                        .map(before -> "draft-after-v" + before.version().name()))
                .orElse("draft");
        String tags = voice.of(kind).tags();
        String translated = tags.equals(Language.EN.tag()) ? "" : "_" + tags.replace('+', '-');
        return date + "_" + paper + "_" + edition.word() + translated + "_" + state;
    }
}
