package my.lawatan.ui.inspector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.Together;
import my.lawatan.interchange.picture.PictureImport;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;

/** The photographs of the selected place or person, in order. Taking a file in is work that the window does not wait for. */
final class PhotosModel {
    private final Commit commit;
    private final Messages messages;
    private final Background.Latest reading;
    private final Map<Id<Photo>, Line> known = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private List<Photo> photos = List.of();
    private ItemRef shown;

    /** One of them. */
    final class Line {
        private final Fields<Photo> fields = new Fields<>(commit, messages);
        final FieldModel<Photo> caption = fields.text("caption");
        final Id<Photo> id;
        final Jpeg image;

        Line(Photo photo) {
            this.id = photo.id();
            this.image = photo.image();
        }

        /** Takes it out of the trip. */
        void remove() {
            submit(new RemoveItem(new ItemRef(ItemKind.PHOTO, id)));
        }

        /** Puts it so many places further back. */
        void move(int by) {
            PhotosModel.this.move(id, by);
        }
    }

    /** What was made of some files: the photographs, and why the others are none. */
    private record Taken(List<Jpeg> pictures, List<Refused> refused) {}

    PhotosModel(Commit commit, Messages messages, Background background) {
        this.commit = commit;
        this.messages = messages;
        this.reading = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
    }

    /** Shows those of that place or person. */
    void show(Trip trip, ItemRef of) {
        if (!of.equals(shown)) {
            commitAll();
            known.clear();
            refused.set("");
        }
        shown = of;
        photos = trip.photos().stream()
                .filter(p -> shows(p, of))
                .sorted(Photo.ORDER)
                .toList();
        known.keySet().retainAll(photos.stream().map(Photo::id).toList());
        List<Line> now = new ArrayList<>();
        for (Photo photo : photos) {
            Line line = known.computeIfAbsent(photo.id(), id -> new Line(photo));
            line.fields.show(photo);
            now.add(line);
        }
        if (!now.equals(lines.get())) lines.set(List.copyOf(now));
    }

    /** Takes the photographs in these files into the trip, as one edit; says which are none. */
    void add(List<Path> files) {
        ItemRef here = shown;
        refused.set(messages.text("inspector.photos.reading", files.size()));
        reading.ask(() -> taken(files), taken -> {
            refused.set(String.join(
                    " ", taken.refused().stream().map(messages::text).toList()));
            create(here, taken.pictures());
        });
    }

    private static Taken taken(List<Path> files) {
        List<Jpeg> pictures = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                pictures.add(PictureImport.of(file));
            } catch (Refused no) {
                refused.add(no);
            }
        }
        return new Taken(pictures, refused);
    }

    private void create(ItemRef here, List<Jpeg> pictures) {
        if (pictures.isEmpty()) return;
        int next = here.equals(shown) ? photos.size() : 0;
        List<Edit> made = new ArrayList<>();
        for (Jpeg picture : pictures) made.add(new CreateItem(photo(here, picture, rank(next + made.size()))));
        submit(made.size() == 1 ? made.get(0) : new Together("edit.add-photos", made));
    }

    private static boolean shows(Photo photo, ItemRef what) {
        Optional<? extends Id<?>> of = what.kind() == ItemKind.PERSON ? photo.person() : photo.place();
        return of.filter(what.id()::equals).isPresent();
    }

    private static Photo photo(ItemRef of, Jpeg picture, String rank) {
        boolean portrait = of.kind() == ItemKind.PERSON;
        Optional<Id<Place>> place =
                portrait ? Optional.empty() : Optional.of(new Id<>(of.id().value()));
        Optional<Id<Person>> person = portrait ? Optional.of(new Id<>(of.id().value())) : Optional.empty();
        return new Photo(Id.random(), place, person, Text.NONE, picture, rank);
    }

    private static String rank(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    private void move(Id<Photo> photo, int by) {
        List<Photo> order = new ArrayList<>(photos);
        int at = photos.stream().map(Photo::id).toList().indexOf(photo);
        if (at < 0 || at + by < 0 || at + by >= order.size()) return;
        Collections.swap(order, at, at + by);
        List<Edit> ranked = new ArrayList<>();
        for (int i = 0; i < order.size(); i++)
            if (!order.get(i).rank().equals(rank(i))) ranked.add(Fields.revise(order.get(i), "rank", rank(i)));
        submit(new Together("edit.order-photos", ranked));
    }

    private void submit(Edit edit) {
        commit.commit(edit, () -> {}, no -> refused.set(messages.text(no)));
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Why a file was not taken; empty if nothing is wrong. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    void commitAll() {
        known.values().forEach(line -> line.fields.commitAll());
    }
}
