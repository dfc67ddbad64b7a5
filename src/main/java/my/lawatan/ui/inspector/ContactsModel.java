package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.RemoveItem;
import my.lawatan.text.Messages;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Who answers for the selected place; each a line of three fields. */
final class ContactsModel {
    private final Commit commit;
    private final Messages messages;
    private final Map<Id<Contact>, Line> known = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Id<Place> place;

    /** One of them. */
    final class Line {
        private final Fields<Contact> fields = new Fields<>(commit, messages);
        final FieldModel<Contact> name = fields.line("name");
        final FieldModel<Contact> role = fields.text("role");
        final FieldModel<Contact> phone = fields.line("phone");
        final Id<Contact> id;

        Line(Id<Contact> id) {
            this.id = id;
        }

        /** Takes them off. */
        void remove() {
            commit.commit(new RemoveItem(new ItemRef(ItemKind.CONTACT, id)), () -> {}, name::refused);
        }
    }

    ContactsModel(Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
    }

    void show(Trip trip, Id<Place> of) {
        if (!of.equals(place)) {
            commitAll();
            known.clear();
        }
        place = of;
        List<Contact> contacts = trip.contacts().stream()
                .filter(c -> c.place().filter(of::equals).isPresent())
                .sorted(Contact.ORDER)
                .toList();
        known.keySet().retainAll(contacts.stream().map(Contact::id).toList());
        List<Line> now = new ArrayList<>();
        for (Contact contact : contacts) {
            Line line = known.computeIfAbsent(contact.id(), Line::new);
            line.fields.show(contact);
            now.add(line);
        }
        // the fields stay where they are while one types in them
        if (!now.equals(lines.get())) lines.set(List.copyOf(now));
    }

    /** Adds somebody of that name. */
    void add(String name, Runnable done) {
        if (name.isBlank()) return;
        Contact contact = new Contact(Id.random(), Text.NONE, name.strip(), "", "", Optional.of(place));
        commit.commit(new CreateItem(contact), done, no -> {});
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    void commitAll() {
        known.values().forEach(line -> line.fields.commitAll());
    }
}
