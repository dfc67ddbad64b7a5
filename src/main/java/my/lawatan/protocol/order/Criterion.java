package my.lawatan.protocol.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.text.Fold;
import my.lawatan.trip.Order;

/** One question by which two are told apart; a rule asks several, one after the other. Who states nothing comes after who does. */
enum Criterion {
    PART(Comparator.comparing(Merit::part)),
    SEAT(stated(Merit::seat)),
    NUMBER(stated(Merit::number)),
    SINCE(stated(Merit::since)),
    /** Only between those who share a place. */
    SINCE_IN_PLACE(stated(m -> m.number().flatMap(n -> m.since()))),
    ECONOMY(stated(m -> Optional.of(Fold.fold(m.economy())).filter(e -> !e.isEmpty()))),
    NAMED(Comparator.comparing(m -> !m.named())),
    GROUP(Comparator.comparing(Merit::group)),
    NAME(Comparator.comparing(Merit::name)),
    /** Nothing that is stated tells the two apart; yet the order is the same everywhere. */
    NOTHING(Comparator.comparing(m -> m.id().value()));

    private final Comparator<Merit> comparator;

    Criterion(Comparator<Merit> comparator) {
        this.comparator = comparator;
    }

    private static <C extends Comparable<? super C>> Comparator<Merit> stated(Function<Merit, Optional<C>> key) {
        return (one, two) -> {
            Optional<C> first = key.apply(one);
            Optional<C> second = key.apply(two);
            if (first.isEmpty() || second.isEmpty()) return Boolean.compare(first.isEmpty(), second.isEmpty());
            return first.get().compareTo(second.get());
        };
    }

    /** What a rule asks of people at an event. */
    static List<Criterion> ofPeople(Order.Rule rule) {
        return switch (rule) {
            case RANKING -> List.of(PART, NAMED, NUMBER, SINCE_IN_PLACE, NAME, SEAT, NOTHING);
            case ECONOMY -> List.of(PART, ECONOMY, NAMED, NUMBER, SINCE_IN_PLACE, NAME, SEAT, NOTHING);
            case DATE_OF_OFFICE -> List.of(PART, NAMED, SINCE, NAME, SEAT, NOTHING);
            case HOST_ORDER -> List.of(PART, SEAT, NAMED, NUMBER, NAME, NOTHING);
            case NAME -> List.of(PART, NAMED, NAME, SEAT, NOTHING);
        };
    }

    /** What a rule asks of organisations: they have no rank and no date of office. */
    static List<Criterion> ofOrganisations(Order.Rule rule) {
        return switch (rule) {
            case RANKING, DATE_OF_OFFICE, HOST_ORDER -> List.of(PART, SEAT, NAMED, NAME, NOTHING);
            case ECONOMY -> List.of(PART, ECONOMY, NAMED, NAME, SEAT, NOTHING);
            case NAME -> List.of(PART, NAMED, NAME, SEAT, NOTHING);
        };
    }

    /** What a rule asks of the people of a trip, where nobody has a part or a seat. */
    static List<Criterion> ofTrip(Order.Rule rule) {
        return switch (rule) {
            case RANKING -> List.of(PART, NUMBER, SINCE_IN_PLACE, GROUP, NAME, NOTHING);
            case ECONOMY -> List.of(PART, ECONOMY, NUMBER, SINCE_IN_PLACE, NAME, NOTHING);
            case DATE_OF_OFFICE -> List.of(PART, SINCE, GROUP, NAME, NOTHING);
            case HOST_ORDER -> List.of(PART, NUMBER, GROUP, NAME, NOTHING);
            case NAME -> List.of(PART, NAME, NOTHING);
        };
    }

    /** Who comes first by these criteria. */
    static Comparator<Merit> comparator(List<Criterion> criteria) {
        return (one, two) -> {
            for (Criterion criterion : criteria) {
                int compared = criterion.comparator.compare(one, two);
                if (compared != 0) return compared;
            }
            return 0;
        };
    }

    /** The first of these criteria that tells the two apart. */
    static Criterion deciding(List<Criterion> criteria, Merit one, Merit two) {
        return criteria.stream()
                .filter(criterion -> criterion.comparator.compare(one, two) != 0)
                .findFirst()
                .orElse(NOTHING);
    }
}
