package my.lawatan.interchange.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.PersonProposal.Difference;
import my.lawatan.interchange.people.PersonProposal.How;
import my.lawatan.interchange.people.PersonProposal.Kind;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.interchange.table.Grid;
import my.lawatan.sample.Sample;
import my.lawatan.text.Names;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Rows become people, and nobody becomes anybody else without an officer's word. */
class PeopleImportTest {
    private static final Id<Organisation> MINISTRY = Id.named("ministry");
    private final Trip trip = Trip.empty(settings())
            .with(
                    List.of(
                            new Organisation(
                                    MINISTRY,
                                    Text.en("Ministry of Trade").with(Language.ES, "Ministerio de Comercio"),
                                    Text.NONE,
                                    false,
                                    Text.NONE),
                            zafrul()),
                    List.of());

    private static my.lawatan.trip.TripSettings settings() {
        Trip sample = Sample.of("peru-2024").base();
        return (my.lawatan.trip.TripSettings)
                my.lawatan.trip.ItemKind.SETTINGS.component("principal").with(sample.settings(), Optional.empty());
    }

    private static Person zafrul() {
        PersonName name = new PersonName(
                Text.NONE,
                List.of(new Title("Datuk Seri", "")),
                List.of("Tengku", "Zafrul"),
                List.of(),
                "Abdul Aziz",
                NameOrder.GIVEN_PATRONYMIC,
                "");
        return new Person(
                Id.named("zafrul"),
                name,
                NameForms.BUILT,
                "",
                "",
                List.of(new Alias("Tengku Zafrul", Optional.empty())),
                Text.en("Minister of Trade"),
                Optional.of(MINISTRY),
                Optional.empty(),
                Side.OURS,
                Precedence.NOT_STATED,
                Diet.NOT_STATED,
                List.of(),
                "",
                "zafrul@example.my",
                Text.NONE,
                Text.NONE,
                Person.InterpreterNeed.NOT_STATED,
                LastMet.NOT_STATED);
    }

    private static Grid grid(String... lines) {
        return ListFile.of("x.csv", String.join("\n", lines).getBytes(UTF_8), ListFile.Reading.AS_SEEN)
                .grid();
    }

    private PeoplePlan plan(String... lines) {
        Grid grid = grid(lines);
        return PeopleImport.plan(grid, List.of(), Mapping.guess(grid), trip);
    }

    private PersonProposal only(String... lines) {
        PeoplePlan plan = plan(lines);
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.proposals()).hasSize(1);
        return plan.proposals().get(0);
    }

    private static List<String> words(Mapping mapping) {
        return mapping.columns().stream().map(Column::words).toList();
    }

    @Test
    void headingsAreUnderstoodInEnglishMalayAndSpanish() {
        assertThat(words(Mapping.guess(
                        grid("No.,Full name,Designation,Ministry/Agency,Dietary requirements,E-mail", "1,A,B,C,D,E"))))
                .containsExactly("unused", "full-name", "position", "organisation", "diet", "email");
        assertThat(words(Mapping.guess(grid("Bil;Nama;Jawatan;Agensi;No. Telefon;Emel;Catatan", "1;A;B;C;D;E;F"))))
                .containsExactly("unused", "full-name", "position", "organisation", "phone", "email", "note");
        assertThat(words(Mapping.guess(grid(
                        "Tratamiento\tNombres\tApellido paterno\tApellido materno\tCargo (es)\tCorreo electrónico",
                        "1\t2\t3\t4\t5\t6"))))
                .containsExactly("style", "given", "family", "second-family", "position es", "email");
    }

    @Test
    void aHeadingMayHaveASlipOfThePenAndStandBelowATitle() {
        Mapping mapping = Mapping.guess(grid("DELEGATION TO LIMA,,", ",,", "Name,Positon,Organisaton", "A,B,C"));
        assertThat(words(mapping)).containsExactly("full-name", "position", "organisation");
        assertThat(mapping.heading()).isPositive();
    }

    @Test
    void aNameInOneCellIsKeptAsPrintedAndOnlyKnownTitlesAreTakenOff() {
        PersonProposal proposal = only("Name,Position", "YB Datuk Seri Huang Tiong Sii,Deputy minister");
        PersonName name = proposal.person().name();
        assertThat(name.style().plain()).isEqualTo("YB");
        assertThat(name.titles()).extracting(Title::text).containsExactly("Datuk Seri");
        assertThat(name.given()).containsExactly("Huang Tiong Sii");
        assertThat(name.family()).isEmpty();
        assertThat(name.order()).isEqualTo(NameOrder.AS_PRINTED);
        assertThat(Names.list(proposal.person(), Language.EN)).isEqualTo("YB Datuk Seri Huang Tiong Sii");
        assertThat(proposal.said()).extracting(Remark::key).containsExactly("interchange.people.titles");
    }

    @Test
    void aFamilyNameThatLooksLikeAStyleStaysAName() {
        assertThat(only("Name,Position", "He Lifeng,Vice premier")
                        .person()
                        .name()
                        .given())
                .containsExactly("He Lifeng");
        assertThat(only("Name,Position", "H.E. Lu Wei,Ambassador")
                        .person()
                        .name()
                        .style()
                        .plain())
                .isEqualTo("H.E.");
    }

    @Test
    void onlyAStatedConventionTakesANameApart() {
        Grid grid = grid("Name,Position", "Dina Ercilia Boluarte Zegarra,President", "Lu Wei,Envoy");
        Mapping peru = Mapping.guess(grid).with(NameOrder.GIVEN_PATERNAL_MATERNAL);
        PersonName dina = PeopleImport.plan(grid, List.of(), peru, trip)
                .proposals()
                .get(0)
                .person()
                .name();
        assertThat(dina.given()).containsExactly("Dina", "Ercilia");
        assertThat(dina.family()).containsExactly("Boluarte", "Zegarra");
        Mapping china = Mapping.guess(grid).with(NameOrder.FAMILY_GIVEN);
        PersonName wei = PeopleImport.plan(grid, List.of(), china, trip)
                .proposals()
                .get(1)
                .person()
                .name();
        assertThat(wei.family()).containsExactly("Lu");
        Mapping malay = Mapping.guess(grid("Name,Position", "x,y")).with(NameOrder.GIVEN_PATRONYMIC);
        PersonName siti = PeopleImport.plan(grid("Name,Position", "Siti Nur binti Osman,Aide"), List.of(), malay, trip)
                .proposals()
                .get(0)
                .person()
                .name();
        assertThat(siti.given()).containsExactly("Siti", "Nur");
        assertThat(siti.patronymic()).isEqualTo("binti Osman");
    }

    @Test
    void aNameThatCanBeTakenApartInTwoWaysIsInDoubt() {
        Grid grid = grid("Name,Position", "María de la Cruz,Judge");
        PersonProposal proposal = PeopleImport.plan(
                        grid, List.of(), Mapping.guess(grid).with(NameOrder.GIVEN_PATERNAL_MATERNAL), trip)
                .proposals()
                .get(0);
        assertThat(proposal.said()).anyMatch(r -> r.key().equals("interchange.people.parts") && !r.harmless());
    }

    @Test
    void whoIsThereAlreadyIsFoundInAnyOrderWithoutAccentsAndIsNeverTakenForTheSame() {
        for (String written : List.of(
                "Tengku Datuk Seri Zafrul Abdul Aziz",
                "ZAFRUL Tengku Abdúl Aziz",
                "Datuk Seri Tengku Zafrul Abdul Aziz")) {
            PersonProposal proposal = only("Name,Position,Organisation", written + ",Envoy,Ministerio de Comercio");
            assertThat(proposal.kind()).as(written).isEqualTo(Kind.PERHAPS);
            assertThat(proposal.how()).as(written).contains(How.NAME_AND_ORGANISATION);
            assertThat(proposal.differences()).extracting(Difference::component).contains("position");
        }
        assertThat(only("Name,Position", "Tengku Datuk Seri Zafrul Aziz,Minister of Trade")
                        .how())
                .contains(How.ALIKE);
        assertThat(only("Name,Email,Position", "Aziz Zafrul T.,Zafrul@Example.MY,Minister")
                        .how())
                .contains(How.EMAIL);
        assertThat(only("Name,Position", "Ahmad Aziz,Clerk").kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void anotherWayOfWritingANameBecomesOneMoreFormOfItAndNeverTheName() {
        PersonProposal proposal = only("Name,Position", "Tengku Datuk Seri Zafrul Aziz,Minister of Trade");
        assertThat(proposal.differences()).extracting(Difference::component).containsExactly("aliases");
        Trip next = PeoplePlan.together(proposal.updating()).applyTo(trip);
        Person now = next.person(Id.named("zafrul"));
        assertThat(now.name()).isEqualTo(zafrul().name());
        assertThat(now.aliases()).extracting(Alias::text).contains("Tengku Datuk Seri Zafrul Aziz");
    }

    @Test
    void eachDifferenceIsAnEditOfItsOwnAndAnEmptyCellTakesNothingAway() {
        PersonProposal proposal = only(
                "Lawatan id,Name,Position,Phone,E-mail,Dietary", Id.named("zafrul") + ",Tengku Zafrul,Envoy,123,,none");
        assertThat(proposal.kind()).isEqualTo(Kind.UPDATED);
        assertThat(proposal.differences())
                .extracting(Difference::component)
                .containsExactly("position", "diet", "phone");
        List<Edit> phone = proposal.differences().get(2).edits();
        Person now = PeoplePlan.together(phone).applyTo(trip).person(Id.named("zafrul"));
        assertThat(now.phone()).isEqualTo("123");
        assertThat(now.email()).isEqualTo("zafrul@example.my");
        assertThat(now.position().plain()).isEqualTo("Minister of Trade");
    }

    @Test
    void aBlankDietIsNeverNone() {
        String head = "Name,Dietary,Position";
        assertThat(only(head, "A B,,x").person().diet().known()).isEqualTo(Diet.Known.NOT_STATED);
        assertThat(only(head, "A B,-,x").person().diet().known()).isEqualTo(Diet.Known.NOT_STATED);
        assertThat(only(head, "A B,Tiada,x").person().diet().known()).isEqualTo(Diet.Known.NONE);
        assertThat(only(head, "A B,No shellfish,x").person().diet().needs().plain())
                .isEqualTo("No shellfish");
    }

    @Test
    void languagesAreReadByNameInThreeLanguagesAndHalfOfThemIsNotTaken() {
        String head = "Name,Languages,Position";
        assertThat(only(head, "A B,English / español / Mandarin,x").person().languages())
                .containsExactly("en", "es", "zh");
        assertThat(only(head, "A B,\"Inggeris, Melayu\",x").person().languages())
                .containsExactly("en", "ms");
        PersonProposal klingon = only(head, "A B,\"English, Klingonish\",x");
        assertThat(klingon.person().languages()).isEmpty();
        assertThat(klingon.said()).extracting(Remark::key).containsExactly("interchange.people.unread.languages");
    }

    @Test
    void whoStandsInTheListTwiceIsSaidAndTheSameRowIsLeftOut() {
        PeoplePlan plan = plan("Name,Position,Organisation", "Lim Wei,Envoy,", "Lim Wei,Envoy,", "Wei Lim,Clerk,Port");
        assertThat(plan.leftOut()).extracting(Remark::line).containsExactly(3);
        assertThat(plan.proposals()).extracting(PersonProposal::kind).containsExactly(Kind.ADDED, Kind.PERHAPS);
        assertThat(plan.proposals().get(1).twice()).contains(2);
    }

    @Test
    void aRowWithoutANameAndAHeadingInTheMiddleAreSaid() {
        PeoplePlan plan = plan("Name,Position,Phone", ",Driver,123", "MINISTERS,,", "Name,Position,Phone", "A B,C,1");
        assertThat(plan.leftOut()).extracting(Remark::key).containsExactly("interchange.people.nobody");
        assertThat(plan.proposals()).hasSize(2);
        assertThat(plan.proposals().get(0).said()).extracting(Remark::key).contains("interchange.people.alone");
    }

    @Test
    void withoutHeadingsNamesAndAddressesAreSeenFromWhatTheyLookLike() {
        Mapping mapping = Mapping.guess(
                grid("Siti Osman,siti@example.my,+60 3 1234 5678", "Lim Wei,lim@example.my,+60 3 8765 4321"));
        assertThat(mapping.heading()).isNegative();
        assertThat(words(mapping)).containsExactly("full-name", "email", "phone");
    }

    @Test
    void aSecondColumnOfTheSameHeadingIsNotUsedAndThatIsSaid() {
        PeoplePlan plan = plan("Name,Position,Name", "A B,C,D");
        assertThat(plan.doubts()).extracting(Remark::key).containsExactly("interchange.people.twice");
        assertThat(Names.bare(plan.proposals().get(0).person().name())).isEqualTo("A B");
    }

    @Test
    void readingAListTwiceGivesTheSameIds() {
        String[] lines = {"Name,Organisation", "A B,Port", "C D,Port"};
        assertThat(plan(lines)).isEqualTo(plan(lines));
    }

    @Test
    void takenOverTwiceNothingIsLeftToDo() {
        String[] lines = {"Name,Organisation,Position", "A B,Port,Pilot", "C D,Port,Pilot"};
        Trip next = PeoplePlan.edit(plan(lines).proposals().stream().flatMap(p -> p.adding().stream()))
                .orElseThrow()
                .applyTo(trip);
        Grid grid = grid(lines);
        assertThat(PeopleImport.plan(grid, List.of(), Mapping.guess(grid), next).proposals())
                .extracting(PersonProposal::kind)
                .containsOnly(Kind.UNCHANGED);
        assertThat(next.organisations().size()).isEqualTo(2);
    }
}
