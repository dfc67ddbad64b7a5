package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.document.FaceCards.Face;
import my.lawatan.document.GreetingLine.Stand;
import my.lawatan.document.WalletCards.Card;
import my.lawatan.document.html.PaperPage;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What stands on the cards for a pocket, a wallet and a windscreen. */
class PocketCardsTest {
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 11, 13);

    private static Paper paper(Trip trip, PaperKind kind, Edition edition, Language language) {
        PaperRequest request = kind.about() == PaperKind.About.DAY
                ? PaperRequest.of(kind, WEDNESDAY, edition, language)
                : PaperRequest.of(kind, event(trip, "Gala").id(), edition, language);
        Paper paper = Papers.of(Drawn.draft(trip), request, PictureDay.AS_OF);
        return paper instanceof EditionPaper held ? held.paper() : paper;
    }

    private static Event event(Trip trip, String title) {
        return trip.events().stream()
                .filter(event -> event.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Face> faces(FaceCards cards) {
        return cards.sides().stream().flatMap(side -> side.faces().stream()).toList();
    }

    @Test
    void aMotorcadeCardHoldsTheCarsInOrderWithDoorsTimesDriversAndNumbers() {
        MotorcadeCards cards = (MotorcadeCards) paper(TRIP, PaperKind.MOTORCADE_CARD, Edition.OFFICE, Language.EN);
        MotorcadePaper paper = (MotorcadePaper) Papers.of(
                Drawn.draft(TRIP),
                PaperRequest.of(PaperKind.MOTORCADE, WEDNESDAY, Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
        assertThat(cards.ways()).isEqualTo(paper.ways()).isNotEmpty();
        assertThat(cards.numbers()).contains("Control\u00A0room", "Hospital", "Duty\u00A0officer");
        String page = PaperPage.of(cards).html();
        MotorcadePaper.Way way = cards.ways().get(2);
        assertThat(way.facts())
                .extracting(Line::lead, Line::text)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Everybody seated by", "09:40 · K.L.\u00A022:40"),
                        org.assertj.core.groups.Tuple.tuple("Doors", "on the right: traffic keeps right"));
        int from = 0;
        for (MotorcadePaper.Box car : way.cars()) {
            int at = page.indexOf("<p class=\"title\">" + car.name(), from);
            assertThat(at).as(car.name()).isGreaterThan(from);
            from = at;
        }
        assertThat(page).contains("EX-000-2", "Abel Huanca Ramos", "Rear right");
    }

    @Test
    void driversHaveTheCardAndAreNotToldWhichCarIsThePrincipals() {
        MotorcadeCards cards = (MotorcadeCards) paper(TRIP, PaperKind.MOTORCADE_CARD, Edition.DRIVERS, Language.EN);
        String page = PaperPage.of(cards, Edition.DRIVERS).html();
        assertThat(page).contains("EX-000-2").doesNotContain("Car 2, Prime", "Rahim Osman");
        assertThat(Edition.having(PaperKind.MOTORCADE_CARD)).containsExactly(Edition.OFFICE, Edition.DRIVERS);
        assertThat(Edition.having(PaperKind.WALLET_CARD)).containsExactly(Edition.OFFICE);
    }

    @Test
    void facesAreThoseOfTheOtherSidesInOrderWithHowTheyAreAddressed() {
        FaceCards cards = (FaceCards) paper(TRIP, PaperKind.FACE_CARDS, Edition.OFFICE, Language.EN);
        assertThat(cards.head().heading()).isEqualTo("Gala dinner hosted by Peru");
        assertThat(cards.facts()).startsWith("Thu 14 Nov · 19:30–22:30 · ");
        assertThat(cards.sides()).extracting(FaceCards.OneSide::name).containsExactly("Host side", "Others");
        assertThat(faces(cards))
                .extracting(Face::who)
                .extracting(Stand::address)
                .startsWith("Mr President", "Sra. Campos");
        assertThat(faces(cards)).isNotEmpty().allSatisfy(face -> {
            Person person = TRIP.people().stream()
                    .filter(p -> Anchor.of(p).equals(face.who().anchor()))
                    .findFirst()
                    .orElseThrow();
            assertThat(person.side()).isNotEqualTo(Side.OURS);
            assertThat(face.photo().source()).isEmpty();
            assertThat(face.photo().says()).isEqualTo("Photo not stated");
        });
    }

    @Test
    void aPhotographOfTheTripStandsOnItsCardAndWhatAnEditionLeavesOutIsNotSaidToBeUnknown() {
        FaceCards bare = (FaceCards) paper(TRIP, PaperKind.FACE_CARDS, Edition.OFFICE, Language.EN);
        Id<Person> host = TRIP.people().stream()
                .filter(p -> Anchor.of(p).equals(faces(bare).get(0).who().anchor()))
                .findFirst()
                .orElseThrow()
                .id();
        Photo portrait =
                new Photo(Id.named("portrait"), Optional.empty(), Optional.of(host), Text.NONE, picture(), "1");
        Trip trip = TRIP.with(portrait);
        FaceCards cards = (FaceCards) paper(trip, PaperKind.FACE_CARDS, Edition.DELEGATION, Language.ES);
        Face first = faces(cards).get(0);
        assertThat(first.photo().source()).startsWith("data:image/jpeg;base64,");
        assertThat(first.photo().says()).startsWith("Fotografía de Excmo. Sr. Ernesto");
        assertThat(faces(cards).stream().skip(1).map(face -> face.photo().says()))
                .containsOnly("Sin fotografía");
        assertThat(PaperPage.of(cards, Edition.DELEGATION).html()).contains("<img src=\"data:image/jpeg;base64,");
    }

    private static Jpeg picture() {
        return Jpeg.of(HexFormat.ofDelimiter(" ")
                // of one grey pixel, up to where it would begin
                .parseHex("ff d8 ff c0 00 0b 08 00 01 00 01 01 01 11 00 ff da 00 02 ff d9"));
    }

    @Test
    void everybodyOfOursHasAWalletCardWithRoomSeatNumbersAndTheirNextDays() {
        WalletCards cards = (WalletCards) paper(TRIP, PaperKind.WALLET_CARD, Edition.OFFICE, Language.EN);
        assertThat(cards.cards())
                .extracting(Card::anchor)
                .containsExactlyInAnyOrderElementsOf(TRIP.people().stream()
                        .filter(p -> p.side() == Side.OURS)
                        .map(Anchor::of)
                        .collect(Collectors.toList()));
        Card aina = cards.cards().get(0);
        assertThat(aina.name()).isEqualTo("Puan Aina Latif");
        assertThat(aina.facts())
                .extracting(line -> line.lead() + ": " + line.text())
                .startsWith("Room: Hotel · room 1106")
                .endsWith("Car, seat: Car 6, chief secretary and protocol · EX-000-6 · Front");
        assertThat(aina.numbers())
                .extracting(Line::lead)
                .containsExactly(
                        "Duty officer, Puan Aina",
                        "Host liaison, Sr. Paz",
                        "Hospital, Clínica Sur",
                        "Control room, Puan Rohayu",
                        "Physician, Dr Siti Hajar");
        assertThat(aina.days())
                .extracting(line -> line.lead() + ": " + line.text())
                .contains("Wed 13 Nov: 09:00\u00A0Morning briefing", "Sun 17 Nov: nothing planned");
        assertThat(cards.fileName()).isEqualTo("2024-11-13_wallet-card_office_draft");
    }

    @Test
    void whatBeganTheDayBeforeIsNoSecondFlightOnAWalletCardOrForTomorrow() {
        WalletCards cards = (WalletCards) paper(TRIP, PaperKind.WALLET_CARD, Edition.OFFICE, Language.EN);
        Card hoon = cards.cards().stream()
                .filter(card -> card.name().contains("Siew Hoon"))
                .findFirst()
                .orElseThrow();
        String flight = "\u00A0Business delegation’s flight to Santiago";
        assertThat(hoon.days())
                .extracting(line -> line.lead() + ": " + line.text())
                .contains(
                        "Sat 16 Nov: 22:40" + flight,
                        "Sun 17 Nov: 22:40\u00A0−1" + flight + " · 09:00\u00A0Delegation office closes");
        Id<Person> person = TRIP.people().stream()
                .filter(p -> Anchor.of(p).equals(hoon.anchor()))
                .findFirst()
                .orElseThrow()
                .id();
        DaySheet saturday = (DaySheet) Papers.of(
                Drawn.draft(TRIP),
                PaperRequest.ofPerson(person, WEDNESDAY.plusDays(3), Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
        assertThat(saturday.tomorrow()).extracting(Line::lead).startsWith("22:40\u00A0−1", "09:00");
    }

    @Test
    void cardsAreWordedInEveryLanguage() {
        WalletCards card = (WalletCards) paper(TRIP, PaperKind.WALLET_CARD, Edition.OFFICE, Language.ES);
        assertThat(card.cards().get(0).days()).extracting(Line::text).contains("nada previsto");
        assertThat(PaperPage.of(paper(TRIP, PaperKind.MOTORCADE_CARD, Edition.OFFICE, Language.MS))
                        .html())
                .contains("Penumpang", "Semua duduk sebelum");
        Trip peru = Sample.of("peru-2024").latest();
        FaceCards none = (FaceCards) Papers.of(
                Drawn.draft(peru),
                PaperRequest.of(PaperKind.FACE_CARDS, event(peru, "Roundtable").id(), Edition.OFFICE, Language.MS),
                PictureDay.AS_OF);
        assertThat(none.nothing()).startsWith("Belum ada sesiapa");
        assertThat(none.awaited()).contains("22");
    }

    @Test
    void aWalletCardOfSomebodyWithNothingSaysSoAndInventsNothing() {
        PersonName zaid =
                new PersonName(Text.NONE, List.of(), List.of("Zaid"), List.of(), "", NameOrder.GIVEN_PATRONYMIC, "");
        Person nobody = Person.named(Id.named("x"), zaid, Side.OURS);
        WalletCards cards = (WalletCards) paper(TRIP.with(nobody), PaperKind.WALLET_CARD, Edition.OFFICE, Language.EN);
        Card last = cards.cards().stream()
                .filter(card -> card.anchor().equals(Anchor.of(nobody)))
                .findFirst()
                .orElseThrow();
        assertThat(last.facts()).extracting(Line::text).containsExactly("no room stated", "not stated");
        assertThat(last.days()).extracting(Line::text).containsOnly("nothing planned");
    }
}
