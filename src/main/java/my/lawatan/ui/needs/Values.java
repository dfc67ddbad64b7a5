package my.lawatan.ui.needs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Visible;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;

/** How texts, words and numbers of registers are shown and typed, for one reading of a trip. */
final class Values {
    private static final String BETWEEN = Several.BETWEEN;
    private final Reading reading;

    Values(Reading reading) {
        this.reading = reading;
    }

    NameValues names() {
        return new NameValues(reading);
    }

    TimeValues times() {
        return new TimeValues(reading);
    }

    Value<Text> text() {
        return new Value<>() {
            @Override
            public String shown(Text value) {
                return reading.words(value);
            }

            @Override
            public Text read(Text was, String typed) {
                return was.with(reading.messages().language(), typed);
            }
        };
    }

    Value<String> line() {
        return new Value<>() {
            @Override
            public String shown(String value) {
                return Visible.line(value);
            }

            @Override
            public String read(String was, String typed) {
                return typed;
            }
        };
    }

    /** A constant by its word, of which the beginning will do.
     *
     * @param nothing what is meant where nothing is typed; its word is not shown */
    <E extends Enum<E>> Value<E> word(E[] all, Optional<E> nothing) {
        return new Value<>() {
            @Override
            public String shown(E value) {
                return nothing.filter(value::equals).isPresent()
                        ? ""
                        : reading.messages().word(value);
            }

            @Override
            public E read(E was, String typed) {
                return typed.isBlank() ? nothing.orElse(was) : one(all, typed);
            }

            @Override
            public List<String> offers(String typed) {
                return begins(all, typed).map(reading.messages()::word).toList();
            }

            @Override
            public String key(E value) {
                return shown(value).isEmpty() ? "" : Integer.toString(100 + value.ordinal());
            }
        };
    }

    private <E extends Enum<E>> E one(E[] all, String typed) {
        List<E> meant = begins(all, typed).toList();
        if (meant.size() == 1) return meant.get(0);
        String known = Arrays.stream(all).map(reading.messages()::word).collect(Collectors.joining(BETWEEN));
        throw new Refused("refused.register-word", typed, known);
    }

    private <E extends Enum<E>> Stream<E> begins(E[] all, String typed) {
        String folded = Fold.fold(typed.strip());
        return Arrays.stream(all)
                .filter(e -> Fold.fold(reading.messages().word(e)).startsWith(folded));
    }

    Value<Set<AttendanceRole>> roles() {
        Value<AttendanceRole> role = word(AttendanceRole.values(), Optional.empty());
        return new Value<>() {
            @Override
            public String shown(Set<AttendanceRole> value) {
                return value.stream().sorted().map(role::shown).collect(Collectors.joining(BETWEEN));
            }

            @Override
            public Set<AttendanceRole> read(Set<AttendanceRole> was, String typed) {
                Set<AttendanceRole> roles = EnumSet.noneOf(AttendanceRole.class);
                for (String part : Several.parts(typed))
                    if (!part.isBlank()) roles.add(one(AttendanceRole.values(), part.strip()));
                return roles;
            }

            @Override
            public List<String> offers(String typed) {
                return Several.completed(typed, role::offers);
            }
        };
    }

    Value<Optional<Integer>> number() {
        return new Value<>() {
            @Override
            public String shown(Optional<Integer> value) {
                return value.map(Object::toString).orElse("");
            }

            @Override
            public Optional<Integer> read(Optional<Integer> was, String typed) {
                if (typed.isBlank()) return Optional.empty();
                if (!typed.matches("\\d{1,5}")) throw new Refused("refused.register-number", typed);
                return Optional.of(Integer.valueOf(typed));
            }
        };
    }

    Value<Boolean> done() {
        String done = reading.messages().text("needs.done");
        String planned = reading.messages().text("needs.planned");
        return new Value<>() {
            @Override
            public String shown(Boolean value) {
                return value ? done : planned;
            }

            @Override
            public Boolean read(Boolean was, String typed) {
                String folded = Fold.fold(typed);
                if (Fold.fold(done).startsWith(folded)) return true;
                if (Fold.fold(planned).startsWith(folded)) return false;
                throw new Refused("refused.register-word", typed, done + BETWEEN + planned);
            }

            @Override
            public List<String> offers(String typed) {
                return List.of(done, planned);
            }
        };
    }
}
