package my.lawatan.ui.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.document.NumberedCopies;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Voice;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.TimeStyle;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** What can be chosen for a paper of a trip; the choice that has been made is among them. */
final class Choices {
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

    private final Trip trip;
    private final List<Version> versions;
    private final Messages messages;
    private final Times times;

    /** @param versions all that were issued, oldest first */
    Choices(Trip trip, List<Version> versions, Messages messages) {
        this.trip = trip;
        this.versions = List.copyOf(versions);
        this.messages = messages;
        this.times = new Times(messages);
    }

    /** The wish with what it lacks or what is no longer there filled in, as far as the trip has it. */
    Wish complete(Wish wish, Optional<Id<Event>> event) {
        return switch (wish.kind().about()) {
            case EVENT -> wish.event().flatMap(trip.events()::get).isPresent() ? wish : withEvent(wish, event);
            case BRIEF -> wish.brief().flatMap(trip.briefs()::get).isPresent() ? wish : withBrief(wish, event);
            case PLACE -> wish.place().flatMap(trip.places()::get).isPresent() ? wish : withPlace(wish, event);
            case PERSON -> wish.person().flatMap(trip.people()::get).isPresent() ? wish : withPerson(wish);
            case DAY, TRIP, VERSIONS -> wish;
        };
    }

    private Wish withEvent(Wish wish, Optional<Id<Event>> event) {
        return event.or(() -> events().findFirst().map(Event::id))
                .map(wish::aboutEvent)
                .orElse(wish);
    }

    private Wish withBrief(Wish wish, Optional<Id<Event>> event) {
        return briefs().filter(b -> event.isPresent() && b.event().equals(event))
                .findFirst()
                .or(() -> briefs().findFirst())
                .map(b -> wish.aboutBrief(b.id()))
                .orElse(wish);
    }

    // where the selected event is, else the first place that somebody has walked, else any
    private Wish withPlace(Wish wish, Optional<Id<Event>> event) {
        return event.flatMap(trip.events()::get)
                .flatMap(Event::place)
                .or(() -> trip.advances().stream().map(Advance::place).min(Comparator.naturalOrder()))
                .or(() -> places().findFirst().map(Place::id))
                .map(wish::aboutPlace)
                .orElse(wish);
    }

    private Wish withPerson(Wish wish) {
        return trip.settings()
                .principal()
                .or(() -> people().findFirst().map(Person::id))
                .map(wish::aboutPerson)
                .orElse(wish);
    }

    // ours first: theirs are the sheets that are handed out
    private Stream<Person> people() {
        return trip.people().stream()
                .sorted(Comparator.comparing((Person p) -> p.side() != Side.OURS)
                        .thenComparing(Names.ORDER));
    }

    private String words(Person person) {
        return Visible.line(Names.list(person, messages.language()));
    }

    private Stream<Place> places() {
        return trip.places().stream()
                .sorted(Comparator.comparing((Place p) -> words(p), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Place::id));
    }

    private String words(Place place) {
        return Visible.line(place.name().in(messages.language()));
    }

    /** What else such a paper could be about; none for papers of the whole trip. */
    List<Choice> subjects(Wish wish) {
        return switch (wish.kind().about()) {
            case TRIP -> List.of();
            case DAY -> days(wish);
            case PERSON ->
                people().map(p -> new Choice(wish.aboutPerson(p.id()), words(p)))
                        .toList();
            case EVENT ->
                events().map(e -> new Choice(wish.aboutEvent(e.id()), words(e))).toList();
            case BRIEF ->
                briefs().map(b -> new Choice(wish.aboutBrief(b.id()), words(b))).toList();
            case PLACE ->
                places().map(p -> new Choice(wish.aboutPlace(p.id()), words(p))).toList();
            case VERSIONS -> against(wish);
        };
    }

    /** On which other day such a paper could be that is of a thing on a day; none for other papers. */
    List<Choice> daysOf(Wish wish) {
        return wish.kind().about() == PaperKind.About.PERSON ? days(wish) : List.of();
    }

    private List<Choice> days(Wish wish) {
        return days().map(day -> new Choice(wish.about(day), times.shortDate(day)))
                .toList();
    }

    private Stream<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        trip.settings()
                .firstDay()
                .datesUntil(trip.settings().lastDay().plusDays(1))
                .forEach(days::add);
        trip.events().stream()
                .map(e -> e.when().day())
                .flatMap(Optional::stream)
                .forEach(days::add);
        return days.stream();
    }

    private Stream<Event> events() {
        return trip.events().stream().sorted(Event.IN_TIME);
    }

    private Stream<Brief> briefs() {
        return trip.briefs().stream().sorted(Brief.ORDER);
    }

    private String words(Event event) {
        String day = event.when().day().map(times::shortDate).orElse(messages.text("documents.undated"));
        return messages.text("documents.event", day, Visible.line(event.title().in(messages.language())));
    }

    private String words(Brief brief) {
        String title = brief.title().stated()
                ? brief.title().in(messages.language())
                : brief.event()
                        .map(id -> trip.event(id).title().in(messages.language()))
                        .orElse("");
        return messages.text("documents.brief", brief.number(), Visible.line(title))
                .strip();
    }

    private List<Choice> against(Wish wish) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(wish.comparedWith(Optional.empty()), messages.text("documents.against.before")));
        for (int i = versions.size() - 1; i >= 0; i--)
            choices.add(new Choice(
                    wish.comparedWith(Optional.of(versions.get(i).id())),
                    messages.text("documents.against.version", versions.get(i).name())));
        return choices;
    }

    /** From which state it could be drawn: the trip as it is now, or a version as it was issued, the newest first. */
    List<Choice> versions(Wish wish) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(wish.from(Optional.empty()), messages.text("documents.version.now")));
        for (int i = versions.size() - 1; i >= 0; i--)
            choices.add(new Choice(
                    wish.from(Optional.of(versions.get(i).id())),
                    messages.text(
                            "documents.version",
                            versions.get(i).name(),
                            times.shortDateTime(
                                    versions.get(i).asOf(), trip.settings().hostZone()))));
        return choices;
    }

    List<Choice> languages(Wish wish) {
        Stream<Voice> alone = Voice.LANGUAGES.stream().map(Voice::of);
        return Stream.concat(alone, Voice.pairs(wish.kind()) ? Voice.pairs() : Stream.of())
                .map(voice -> new Choice(wish.in(voice.with(wish.voice().times())), words(voice)))
                .toList();
    }

    private String words(Voice voice) {
        String first = messages.text("documents.language." + voice.language().tag());
        return voice.beside()
                .map(other ->
                        messages.text("documents.languages", first, messages.text("documents.language." + other.tag())))
                .orElse(first);
    }

    /** Half past nine, as each style writes it in the language of the paper. */
    List<Choice> times(Wish wish) {
        return Arrays.stream(TimeStyle.values())
                .map(style -> new Choice(
                        wish.in(style),
                        new Times(new Messages(wish.voice().language()).timed(style)).clock(HALF_PAST_NINE)))
                .toList();
    }

    /**
     * Which numbered copy of a book it could be; none where no version is printed, or nobody is on its list.
     *
     * @param issued whether the trip as it is now is the version issued last
     */
    List<Choice> copies(Wish wish, boolean issued) {
        if (wish.kind() != PaperKind.BRIEFING_BOOK) return List.of();
        List<Choice> choices = new ArrayList<>();
        version(wish, issued).ifPresent(version -> NumberedCopies.of(trip, version)
                .forEach(copy -> choices.add(
                        new Choice(wish.with(wish.detail().copy(Optional.of(copy.number()))), words(copy)))));
        if (choices.isEmpty() && wish.detail().copy().isEmpty()) return List.of();
        choices.add(0, new Choice(wish.with(Detail.NONE), messages.text("documents.copy.none")));
        return choices;
    }

    private Optional<Version> version(Wish wish, boolean issued) {
        if (wish.version().isEmpty())
            return issued && !versions.isEmpty() ? Optional.of(versions.get(versions.size() - 1)) : Optional.empty();
        return versions.stream()
                .filter(version -> version.id().equals(wish.version().get()))
                .findFirst();
    }

    private String words(Copy copy) {
        String holder =
                copy.person().flatMap(trip.people()::get).map(this::words).orElseGet(() -> Visible.line(copy.holder()));
        return messages.text("documents.copy", copy.number(), holder);
    }

    List<Choice> sizes(Wish wish) {
        return Arrays.stream(PaperSize.values())
                .filter(size -> wish.sheet().of(size).bears(wish.kind()))
                .map(size -> new Choice(wish.on(size), size(size, wish.kind())))
                .toList();
    }

    String size(PaperSize size, PaperKind kind) {
        boolean cut = size.page(kind) != size;
        return messages.text("documents.size." + size.word() + (cut ? ".cut" : ""));
    }

    /** The papers there are, each as it would be wished now. */
    List<Choice> papers(Wish wish) {
        return Arrays.stream(PaperKind.values())
                .map(kind -> new Choice(wish.of(kind), name(kind)))
                .toList();
    }

    String name(PaperKind kind) {
        String key = "documents.paper." + kind.word();
        return messages.has(key) ? messages.text(key) : kind.word();
    }

    /** What the paper is about, in a few words; for a kind that is not chosen, what it would be about. */
    String about(Wish wish) {
        return switch (wish.kind().about()) {
            case TRIP -> messages.text("documents.about.trip");
            case DAY -> times.shortDate(wish.day());
            case PERSON ->
                wish.person()
                        .flatMap(trip.people()::get)
                        .map(p -> messages.text("documents.person", times.shortDate(wish.day()), words(p)))
                        .orElse(messages.text("documents.about.person"));
            case EVENT ->
                wish.event()
                        .flatMap(trip.events()::get)
                        .map(this::words)
                        .orElse(messages.text("documents.about.event"));
            case BRIEF ->
                wish.brief()
                        .flatMap(trip.briefs()::get)
                        .map(this::words)
                        .orElse(messages.text("documents.about.brief"));
            case PLACE ->
                wish.place()
                        .flatMap(trip.places()::get)
                        .map(this::words)
                        .orElse(messages.text("documents.about.place"));
            case VERSIONS -> messages.text("documents.about.versions");
        };
    }
}
