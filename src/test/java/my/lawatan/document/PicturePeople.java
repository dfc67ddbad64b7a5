package my.lawatan.document;

import static my.lawatan.document.PictureDay.AINA;
import static my.lawatan.document.PictureDay.HAFIZ;
import static my.lawatan.document.PictureDay.HALL;
import static my.lawatan.document.PictureDay.HOTEL;
import static my.lawatan.document.PictureDay.LIM;
import static my.lawatan.document.PictureDay.MAIN;
import static my.lawatan.document.PictureDay.PERU;
import static my.lawatan.document.PictureDay.PLACE_LIMA;
import static my.lawatan.document.PictureDay.PRINCIPAL;
import static my.lawatan.document.PictureDay.QUISPE;
import static my.lawatan.document.PictureDay.SPOUSE;
import static my.lawatan.document.PictureDay.with;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Place;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;

/** Places, tracks and people of the {@link PictureDay}. */
final class PicturePeople {
    private PicturePeople() {}

    static void into(List<Item> items) {
        items.add(place(PERU, "Peru", null));
        items.add(with(place(PLACE_LIMA, "Lima", PERU), "coordinates", Optional.of(new Coordinates(-12.046, -77.043))));
        items.add(with(place(HOTEL, "Hotel Miramar", PLACE_LIMA), "arrivalPoint", Text.en("north door")));
        items.add(with(place(HALL, "Garden hall", PLACE_LIMA), "arrivalPoint", Text.en("south kerb")));
        items.add(new Track(MAIN, Text.en("Prime Minister"), TrackKind.PRINCIPAL, "a"));
        items.add(new Track(SPOUSE, Text.en("Spouse"), TrackKind.SPOUSE, "b"));
        items.add(malay(PRINCIPAL, "Tan Sri", "Rahman", "bin Yusof", "Prime Minister", ""));
        items.add(malay(AINA, "Puan", "Aina", "binti Latif", "Private secretary", "+60 00 000 0001"));
        items.add(malay(HAFIZ, "Encik", "Hafiz", "bin Osman", "Protocol officer", "+60 00 000 0004"));
        PersonName quispe = new PersonName(
                Text.en("Sra."),
                List.of(),
                List.of("Lucía"),
                List.of("Quispe", "Rojas"),
                "",
                NameOrder.GIVEN_PATERNAL_MATERNAL,
                "");
        Item chair = person(QUISPE, quispe, "President, chamber of industry", Side.HOST, "");
        items.add(with(chair, "diet", new Diet(Diet.Known.STATED, Text.en("no shellfish"))));
        PersonName lim = new PersonName(
                Text.NONE,
                List.of(new Title("Dato’", "")),
                List.of("Wei Jun"),
                List.of("Lim"),
                "",
                NameOrder.FAMILY_GIVEN,
                "林伟俊");
        items.add(person(LIM, lim, "Chairman, Lumina Media", Side.OURS, ""));
    }

    private static Place place(Id<Place> id, String name, Id<Place> within) {
        return Place.named(id, Text.en(name), Optional.ofNullable(within));
    }

    private static Item malay(
            Id<Person> id, String title, String given, String patronymic, String position, String phone) {
        List<Title> titles = List.of(new Title(title, ""));
        PersonName name = new PersonName(
                Text.NONE, titles, List.of(given), List.of(), patronymic, NameOrder.GIVEN_PATRONYMIC, "");
        return person(id, name, position, Side.OURS, phone);
    }

    private static Item person(Id<Person> id, PersonName name, String position, Side side, String phone) {
        return new Person(
                id,
                name,
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.en(position),
                Optional.empty(),
                Optional.empty(),
                side,
                Precedence.NOT_STATED,
                Diet.NOT_STATED,
                List.of(),
                phone,
                "",
                Text.NONE,
                Text.NONE,
                Person.InterpreterNeed.NOT_STATED,
                LastMet.NOT_STATED);
    }
}
