package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import my.lawatan.document.DailyBrief.Head;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.TripSettings;

/** What identifies a paper: marking, day, programme, version or draft, as-of in both zones, edition. */
final class Imprint {
    private final Wording words;
    private final TripSettings settings;
    private final LocalDate date;
    private final Edition edition;
    private final Issue issue;
    private final Instant asOf;

    Imprint(Wording words, LocalDate date, Edition edition, Issue issue, Instant asOf) {
        this.words = words;
        this.settings = words.trip().settings();
        this.date = date;
        this.edition = edition;
        this.issue = issue;
        this.asOf = asOf;
    }

    Head head() {
        String heading = words.times().longDate(date);
        return new Head(
                Wording.join(", ", words.say("paper"), heading, issueTitle()),
                marking(),
                settings.marking() == Marking.TERBUKA && !settings.exercise(),
                Character.toUpperCase(heading.charAt(0)) + heading.substring(1),
                Wording.join(Wording.DOT, words.say("paper"), programme(), words.hostCityInFull()),
                Wording.join(Wording.DOT, dayOfTrip(), theme(), words.of(settings.title())),
                issue.version().map(v -> words.say("issue.version", v.number())).orElseGet(this::draft),
                issueLines(),
                Wording.join(Wording.DOT, footerIssue(), edition(), asOf(true), superseded()),
                issue.draftOnly());
    }

    /** LATIHAN · EXERCISE – FICTIONAL · TERHAD; marks are never translated. */
    private String marking() {
        String exercise = settings.exercise() ? words.say("marking.exercise") : "";
        return Wording.join(Wording.DOT, exercise, settings.marking().printed());
    }

    private String draft() {
        return issue.before()
                .map(before -> words.say("issue.draft", before.version().number()))
                .orElseGet(() -> words.say("issue.draft-first"));
    }

    private String issueTitle() {
        return issue.version()
                .map(v -> words.say("issue.version", v.number()))
                .orElseGet(() -> words.say("issue.draft-word"));
    }

    private String footerIssue() {
        return issue.version()
                .map(v -> words.say("issue.version", v.number()))
                .orElseGet(() -> draft() + " " + words.say("issue.not-issued"));
    }

    private List<String> issueLines() {
        String notIssued = issue.draftOnly() ? words.say("issue.not-issued") : "";
        return Stream.of(notIssued, Wording.join(Wording.DOT, edition(), superseded()), asOf(false))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String superseded() {
        if (issue.draftOnly() || issue.before().isEmpty()) return "";
        return words.say("issue.supersedes", issue.before().get().version().number());
    }

    private String edition() {
        return words.say("edition." + edition.word());
    }

    private String asOf(boolean year) {
        String host = there(settings.hostZone(), year) + " " + words.hostCity();
        if (settings.hostZone()
                .getRules()
                .getOffset(asOf)
                .equals(settings.homeZone().getRules().getOffset(asOf))) return words.say("issue.as-of.one", host);
        return words.say("issue.as-of", host, there(settings.homeZone(), false) + " " + words.homeCity());
    }

    private String there(java.time.ZoneId zone, boolean year) {
        LocalDate day = asOf.atZone(zone).toLocalDate();
        return Wording.join(
                " ",
                words.times().shortDate(day),
                year ? Integer.toString(day.getYear()) : "",
                words.times().clock(asOf, zone));
    }

    private String programme() {
        return words.trip().tracks().stream()
                .filter(track -> track.purpose() == TrackKind.PRINCIPAL)
                .min((a, b) -> a.rank().compareTo(b.rank()))
                .map(Track::name)
                .map(words::of)
                .map(name -> words.say("programme-of", name))
                .orElse("");
    }

    private String dayOfTrip() {
        long day = ChronoUnit.DAYS.between(settings.firstDay(), date) + 1;
        long all = ChronoUnit.DAYS.between(settings.firstDay(), settings.lastDay()) + 1;
        return day < 1 || day > all ? "" : words.say("day-of", day, all);
    }

    private String theme() {
        return new TripDay(words.trip(), date)
                .day()
                .map(d -> words.of(d.theme()))
                .orElse("");
    }

    /** 2024-11-13_daily_office_draft-after-v6, without an ending. */
    String fileName() {
        String state = issue.version().map(v -> "v" + v.number()).orElseGet(() -> issue.before()
                .map(b -> "draft-after-v" + b.version().number())
                .orElse("draft"));
        return String.format(Locale.ROOT, "%s_daily_%s_%s", date, edition.word(), state);
    }
}
