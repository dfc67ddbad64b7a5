package my.lawatan.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Plain;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Distribution.Recipient;

/** Who may hold a copy: people of the trip by their names, and whatever else is written. */
final class Holders {
    private static final int MOST = 20;
    private final Supplier<Trip> trip;
    private final Messages messages;

    Holders(Supplier<Trip> trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
    }

    /** Who holds that copy. */
    String name(Copy copy) {
        return copy.person()
                .flatMap(trip.get().people()::get)
                .map(this::name)
                .orElseGet(() -> Visible.line(copy.holder()));
    }

    private String name(Person person) {
        return Visible.line(Names.list(person, messages.language()));
    }

    /** People whose name holds all that is typed. */
    List<String> suggestions(String typed) {
        String folded = Fold.fold(typed.strip());
        if (folded.isEmpty()) return List.of();
        return trip.get().people().stream()
                .map(this::name)
                .filter(name -> Fold.fold(name).contains(folded))
                .sorted()
                .limit(MOST)
                .toList();
    }

    /** The person of exactly that name; none if it is an office, a room, or nobody here. */
    Optional<Id<Person>> person(String typed) {
        String folded = Fold.fold(typed.strip());
        return trip.get().people().stream()
                .filter(person -> Fold.fold(name(person)).equals(folded))
                .map(Person::id)
                .min(java.util.Comparator.naturalOrder());
    }

    /** Whoever is written there, as one who gets a copy.
     *
     * @throws my.lawatan.trip.Refused if it is not one line */
    Recipient recipient(String typed, Copy.Form form) {
        Optional<Id<Person>> person = person(typed);
        return new Recipient(person.isPresent() ? "" : Plain.line(typed.strip()), person, form);
    }
}
