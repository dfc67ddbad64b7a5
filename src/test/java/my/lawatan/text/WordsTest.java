package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Messages messages = new Messages(Language.EN);

    @Test
    void everyComponentOfATripHasAName() {
        assertThat(types().stream().filter(Class::isRecord).flatMap(WordsTest::components))
                .contains("when", "fixedByHost")
                .filteredOn(name -> !messages.has("word.component." + Words.kebab(name)))
                .isEmpty();
    }

    @Test
    void everyConstantOfATripHasAWord() {
        assertThat(types().stream().filter(Class::isEnum).flatMap(e -> java.util.Arrays.stream(e.getEnumConstants())))
                .hasSizeGreaterThan(50)
                .filteredOn(constant -> !messages.has(Messages.wordKey((Enum<?>) constant)))
                .isEmpty();
    }

    @Test
    void aLabelNamesComponentsInWords() {
        assertThat(Labels.text(Label.of("edit.revise-item", "fixedByHost", "Gala dinner"), messages))
                .isEqualTo("Changed Fixed by host of Gala dinner");
    }

    @Test
    void aTitleThatIsAlsoTheNameOfAComponentStaysATitle() {
        assertThat(Labels.text(Label.of("edit.move-event", "when"), messages)).isEqualTo("Moved when");
        assertThat(Labels.text(Label.of("edit.remove-item", "event", "place"), messages))
                .isEqualTo("Removed event: place");
    }

    @Test
    void aLabelOfANewerProgramIsShownByItsKey() {
        assertThat(Labels.text(Label.of("edit.from-the-future", "x"), messages)).isEqualTo("edit.from-the-future");
    }

    @Test
    void nothingHidesInALine() {
        assertThat(Visible.line("Gala\u202E dinner\n18:00\u001B[31m"))
                .isEqualTo("Gala‹U+202E› dinner 18:00‹U+001B›[31m");
        assertThat(Visible.line("Ñahui 石 😀")).isEqualTo("Ñahui 石 😀");
    }

    private static java.util.stream.Stream<String> components(Class<?> record) {
        return java.util.Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id"));
    }

    private static Set<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (ItemKind kind : ItemKind.values()) add(kind.type(), found);
        return found;
    }

    private static void add(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) add(argument, found);
            return;
        }
        if (!(type instanceof Class<?> raw) || !raw.getPackageName().startsWith("my.lawatan")) return;
        boolean ownForm = Set.<Class<?>>of(Id.class, Text.class, TimeSpan.class, TimePoint.class, Language.class)
                .contains(raw);
        if (ownForm || !found.add(raw) || !raw.isRecord()) return;
        for (RecordComponent component : raw.getRecordComponents()) add(component.getGenericType(), found);
    }
}
