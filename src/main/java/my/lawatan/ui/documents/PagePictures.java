package my.lawatan.ui.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import my.lawatan.ui.kit.Background;

/** The pages of the paper that is seen, as pictures: of a long paper only those that are looked at, and a few around them. */
final class PagePictures {
    private static final int AROUND = 2;
    private static final float FIRST_DOTS = 96;

    private final Press press;
    private final ObservableValue<Optional<Shown>> shown;
    private final BooleanSupplier composes;
    private final Consumer<Throwable> fault;
    private final Background.Latest drawing;
    private final ObservableMap<Integer, Picture> pictures = FXCollections.observableHashMap();
    // kept, since it hears of changes only as long as somebody holds it
    private final ObservableMap<Integer, Picture> picturesSeen = FXCollections.unmodifiableObservableMap(pictures);
    private Press.View view = new Press.View(0, 0, FIRST_DOTS);
    private boolean draws;

    /**
     * @param shown the paper
     * @param composes whether the press is laying out another, behind which no page need wait to be drawn
     * @param fault told of what went wrong in drawing
     */
    PagePictures(
            Press press,
            ObservableValue<Optional<Shown>> shown,
            BooleanSupplier composes,
            Consumer<Throwable> fault,
            Background background) {
        this.press = press;
        this.shown = shown;
        this.composes = composes;
        this.fault = fault;
        drawing = background.latest(this::notDrawn);
    }

    /** Those that are drawn, by the number of their page from 0. */
    ObservableMap<Integer, Picture> drawn() {
        return picturesSeen;
    }

    Press.View view() {
        return view;
    }

    /** Says which pages are looked at, counted from 0, and how finely they are to be drawn. */
    void look(int first, int last, float dotsPerInch) {
        view = new Press.View(first, last, dotsPerInch);
        pictures.keySet().removeIf(page -> page < first - AROUND || page > last + AROUND);
        draw();
    }

    /** These in place of all, since another paper is seen. */
    void replace(Map<Integer, Picture> others) {
        pictures.clear();
        pictures.putAll(others);
    }

    /** Draws what is looked at and not drawn yet: one at a time; a picture at another size stays until the new one is there. */
    void draw() {
        if (draws || composes.getAsBoolean() || shown.getValue().isEmpty()) return;
        Shown now = shown.getValue().get();
        Press.View look = view;
        Optional<Integer> next = pagesToDraw(look, now.count()).stream()
                .filter(page ->
                        !pictures.containsKey(page) || pictures.get(page).dotsPerInch() != look.dotsPerInch())
                .findFirst();
        if (next.isEmpty()) return;
        draws = true;
        drawing.ask(() -> press.picture(now.pdf(), next.get(), look.dotsPerInch()), picture -> {
            draws = false;
            if (shown.getValue().filter(s -> s == now).isPresent()) pictures.put(next.get(), picture);
            draw();
        });
    }

    // those in sight first, then the ones that turning a page would show
    private static List<Integer> pagesToDraw(Press.View look, int count) {
        LinkedHashSet<Integer> pages = new LinkedHashSet<>();
        for (int i = look.first(); i <= look.last(); i++) pages.add(i);
        pages.add(look.last() + 1);
        pages.add(look.first() - 1);
        return pages.stream().filter(page -> page >= 0 && page < count).toList();
    }

    private void notDrawn(Throwable failure) {
        draws = false;
        fault.accept(failure);
    }
}
