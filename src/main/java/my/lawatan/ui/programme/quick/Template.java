package my.lawatan.ui.programme.quick;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;

/** Events that every visit has: how long they usually take, and whom they set in motion. Only a beginning, to be edited. */
enum Template {
    ARRIVAL_CEREMONY(EventKind.CEREMONY, 20, -45, -10),
    GALA(EventKind.MEAL, 150, -45, -20),
    WORKING_MEAL(EventKind.MEAL, 75, -30),
    BILATERAL(EventKind.BILATERAL, 30, -20, -5),
    MEDIA_CALL(EventKind.MEDIA, 15, -30, -15),
    DEPARTURE(EventKind.CEREMONY, 30, -120, -20, -5);

    private final EventKind kind;
    private final int minutes;
    private final int[] instructions;

    /**
     * @param minutes how long it takes
     * @param instructions when others are to act, in minutes after its start
     */
    Template(EventKind kind, int minutes, int... instructions) {
        this.kind = kind;
        this.minutes = minutes;
        this.instructions = instructions;
    }

    EventKind kind() {
        return kind;
    }

    int minutes() {
        return minutes;
    }

    int count() {
        return instructions.length;
    }

    private String key() {
        return "programme.template." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String name(Messages messages) {
        return messages.text(key());
    }

    /** The template whose words stand in {@code title}; where several do, the one with the longest words. */
    static Optional<Template> of(String title, Messages messages) {
        String folded = " " + Fold.fold(title) + " ";
        return Stream.of(values())
                .flatMap(template -> Stream.of(
                                messages.text(template.key() + ".words").split(",", -1))
                        .filter(words -> folded.contains(" " + words.strip() + " "))
                        .map(words -> java.util.Map.entry(template, words.length())))
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }

    /** The instructions that come with {@code event}. */
    List<Instruction> instructions(Event event, Messages messages) {
        return IntStream.range(0, instructions.length)
                .mapToObj(i -> instruction(event, i, messages))
                .toList();
    }

    private Instruction instruction(Event event, int index, Messages messages) {
        String[] parts = messages.text(key() + "." + (index + 1)).split("\\|", 2);
        Language language = messages.language();
        return new Instruction(
                Id.random(),
                event.id(),
                Instruction.Anchor.START,
                instructions[index],
                Text.NONE.with(language, parts[0]),
                Text.NONE.with(language, parts[1]));
    }
}
