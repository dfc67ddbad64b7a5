package my.lawatan.ui.briefs;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Background;

/**
 * The page beside the heads. It follows typing: while one page is being made, only the latest wish for another is kept, so that
 * somebody who types without a pause still sees page after page.
 */
public final class PageModel {
    private final PageMaker maker;
    private final Background.Latest making;
    private final ReadOnlyObjectWrapper<Optional<Pages>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private PageRequest wanted;
    private boolean waiting;
    private boolean busy;
    private int first;
    private int width;

    /** @param maker closed by whoever closes {@code background}, after it
     * @param fault told of what is no refusal */
    public PageModel(PageMaker maker, Background background, Messages messages, Consumer<Throwable> fault) {
        this.maker = maker;
        this.making = background.latest(failure -> {
            busy = false;
            if (failure instanceof Refused no) trouble.set(messages.text(no));
            else fault.accept(failure);
            next();
        });
    }

    /** What there is to be seen; nothing until it is made. */
    ReadOnlyObjectProperty<Optional<Pages>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** Why there is no page, in words; empty if there is one. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    void show(PageRequest request) {
        wanted = request;
        waiting = true;
        next();
    }

    /** Nothing is shown. */
    void clear() {
        wanted = null;
        waiting = false;
        pages.set(Optional.empty());
        trouble.set("");
    }

    /** What is seen of the pages.
     *
     * @param top index of the first page that is seen
     * @param pixels width of a page in the pixels of the screen; 0 if the page is not seen at all */
    void look(int top, int pixels) {
        if (top == first && pixels == width) return;
        first = top;
        width = pixels;
        waiting = wanted != null;
        next();
    }

    private void next() {
        if (busy || !waiting || width <= 0 || wanted == null) return;
        PageRequest request = wanted;
        int top = first;
        int pixels = width;
        waiting = false;
        busy = true;
        making.ask(() -> maker.make(request, top, pixels), this::made);
    }

    private void made(Pages made) {
        busy = false;
        boolean still = wanted != null && wanted.brief().equals(made.brief());
        if (still) {
            trouble.set("");
            pages.set(Optional.of(made));
        }
        next();
    }
}
