package my.lawatan.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PeopleImport;
import my.lawatan.interchange.people.PeopleListing;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.people.PersonProposal;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out comes back as it was. */
class PeopleRoundTripTest {
    private static final Messages ENGLISH = new Messages(Language.EN);

    static Stream<Arguments> samplesAndFormats() {
        return Sample.names().stream()
                .flatMap(name -> Stream.of(ListFormat.values()).map(format -> Arguments.of(name, format)));
    }

    @ParameterizedTest
    @MethodSource("samplesAndFormats")
    void aSampleWrittenAndReadAgainDiffersInNothing(String sample, ListFormat format) {
        Trip trip = Sample.of(sample).latest();
        PeoplePlan plan = plan(format, trip, trip);
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.proposals()).hasSize(trip.people().size());
        assertThat(plan.proposals())
                .filteredOn(p -> p.kind() != PersonProposal.Kind.UNCHANGED)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samplesAndFormats")
    void inATripWithoutPeopleEverybodyIsMadeAnewAndWrittenAsBefore(String sample, ListFormat format) {
        Trip trip = Sample.of(sample).latest();
        Trip bare = Trip.empty(withoutPrincipal(trip));
        PeoplePlan plan = plan(format, trip, bare);
        List<Edit> edits = plan.proposals().stream()
                .flatMap(p -> p.adding().stream())
                .distinct()
                .toList();
        Trip filled = new Together("", edits).applyTo(bare);
        assertThat(filled.people().size()).isEqualTo(trip.people().size());
        assertThat(PeopleListing.of(filled, PeopleListing.everybody(filled), "", ENGLISH))
                .isEqualTo(PeopleListing.of(trip, PeopleListing.everybody(trip), "", ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(ListFormat.class)
    void namesOfAllScriptsAndTextsThatLookLikeFormulasSurvive(ListFormat format) {
        Trip sample = Sample.of("exercise").latest();
        List<Person> people = List.of(
                person("=HYPERLINK(\"http://x\")", "+51 1 700 1000", "@SUM(1+1)*cmd|'/C calc'!A0", "-2"),
                person("王小明", "'=1+1", "''-x", "' plain"),
                person("سلمى الحسن", "00 51", "línea uno\n\n  línea; dos, \"tres\"", "\t=x"),
                person("Zoë  Nguyễn-Ñahui", "1", "＝1", "o'Brien"));
        Trip trip = sample;
        for (Person person : people) trip = trip.with(person);
        PeopleFile file = PeopleFile.of(format, trip, people, "Names", ENGLISH);
        PeoplePlan plan = plan(format, file, trip);
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.proposals()).hasSize(people.size());
        assertThat(plan.proposals())
                .filteredOn(p -> p.kind() != PersonProposal.Kind.UNCHANGED)
                .isEmpty();
    }

    private static Person person(String given, String phone, String note, String position) {
        return new Person(
                Id.named(given),
                new PersonName(
                        Text.NONE.with(Language.MS, "YB"),
                        List.of(new Title("Datuk; Seri", "=Ruler")),
                        List.of(given),
                        List.of(),
                        "",
                        NameOrder.AS_PRINTED,
                        given),
                new NameForms(Text.en("=" + given), Text.NONE, Text.NONE.with(Language.ZH, given), Text.NONE),
                "-sort",
                "+say",
                List.of(),
                Text.en(position.strip()).with(Language.ES, note.strip()),
                Optional.empty(),
                Optional.empty(),
                Side.HOST,
                Precedence.NOT_STATED,
                new Diet(Diet.Known.NONE, Text.NONE),
                List.of("ar", "zh"),
                phone,
                "",
                Text.en(note),
                Text.NONE,
                Person.InterpreterNeed.NEEDED,
                LastMet.NOT_STATED);
    }

    private static my.lawatan.trip.TripSettings withoutPrincipal(Trip trip) {
        return (my.lawatan.trip.TripSettings)
                ItemRef.to(trip.settings()).kind().component("principal").with(trip.settings(), Optional.empty());
    }

    private static PeoplePlan plan(ListFormat format, Trip from, Trip into) {
        return plan(format, PeopleFile.of(format, from, PeopleListing.everybody(from), "People", ENGLISH), into);
    }

    private static PeoplePlan plan(ListFormat format, PeopleFile file, Trip into) {
        ListFile list = ListFile.of("people" + format.endings().get(0), file.file(), ListFile.Reading.AS_SEEN);
        assertThat(list.format()).isEqualTo(format);
        return PeopleImport.plan(list.grid(), list.said(), Mapping.guess(list.grid()), into);
    }

    @org.junit.jupiter.api.Test
    void makingOneIsOneEditThatMakesOrganisationAndGroupToo() {
        Trip trip = Sample.of("exercise").latest();
        ListFile list = ListFile.of(
                "x.csv",
                "Name;Organisation;Group\nNew Person;A ministry nobody has;A party nobody has\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                ListFile.Reading.AS_SEEN);
        PeoplePlan plan = PeopleImport.plan(list.grid(), list.said(), Mapping.guess(list.grid()), trip);
        assertThat(plan.proposals().get(0).adding()).hasSize(3).last().isInstanceOf(CreateItem.class);
        Trip next = PeoplePlan.together(plan.proposals().get(0).adding()).applyTo(trip);
        assertThat(next.people().size()).isEqualTo(trip.people().size() + 1);
        assertThat(next.groups().size()).isEqualTo(trip.groups().size() + 1);
    }
}
