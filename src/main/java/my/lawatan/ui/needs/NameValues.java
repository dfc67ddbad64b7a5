package my.lawatan.ui.needs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/** How what is called by its name is shown and typed: people, places, events, organisations, passes. */
final class NameValues {
    private final Reading reading;

    NameValues(Reading reading) {
        this.reading = reading;
    }

    private Choice<Person> people() {
        return new Choice<>(reading.trip().people(), p -> Names.bare(p.name()));
    }

    Value<Optional<Id<Person>>> person() {
        return named(people());
    }

    Value<Optional<Id<Place>>> place() {
        return named(new Choice<>(
                reading.trip().places(), p -> p.name().in(reading.messages().language())));
    }

    Value<Optional<Id<Event>>> event() {
        return named(new Choice<>(
                reading.trip().events(), e -> e.title().in(reading.messages().language())));
    }

    Value<Optional<Id<Organisation>>> organisation() {
        return named(new Choice<>(reading.trip().organisations(), o -> o.name()
                .in(reading.messages().language())));
    }

    private <T extends Item> Value<Optional<Id<T>>> named(Choice<T> names) {
        return new Value<>() {
            @Override
            public String shown(Optional<Id<T>> value) {
                return value.map(id -> names.name(id)).orElse("");
            }

            @Override
            public Optional<Id<T>> read(Optional<Id<T>> was, String typed) {
                return typed.isBlank() ? Optional.empty() : Optional.of(names.id(typed));
            }

            @Override
            public List<String> offers(String typed) {
                return names.suggestions(typed);
            }
        };
    }

    /** The pass of a handover; there is none without. */
    Value<Id<Pass>> pass() {
        Choice<Pass> names = new Choice<>(
                reading.trip().passes(), p -> p.name().in(reading.messages().language()));
        return new Value<>() {
            @Override
            public String shown(Id<Pass> value) {
                return names.name(value);
            }

            @Override
            public Id<Pass> read(Id<Pass> was, String typed) {
                return typed.isBlank() ? was : names.id(typed);
            }

            @Override
            public List<String> offers(String typed) {
                return names.suggestions(typed);
            }
        };
    }

    /** Several people, with commas or semicolons between their names. */
    Value<List<Id<Person>>> guests() {
        Choice<Person> names = people();
        return new Value<>() {
            @Override
            public String shown(List<Id<Person>> value) {
                return value.stream().map(id -> names.name(id)).collect(Collectors.joining(Several.BETWEEN));
            }

            @Override
            public List<Id<Person>> read(List<Id<Person>> was, String typed) {
                return Several.parts(typed).stream().map(part -> names.id(part)).toList();
            }

            @Override
            public List<String> offers(String typed) {
                return Several.completed(typed, names::suggestions);
            }
        };
    }
}
