package my.lawatan.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.EventKind;

/** At noon or in the evening the principal neither sits at a table nor has time to eat. */
final class MealWindow extends OfDays {
    private static final Quantity TO_EAT = Quantity.minutes("to-eat", 30, 10, 120);

    private record Meal(String key, LocalTime from, LocalTime to) {}

    private static final List<Meal> MEALS = List.of(
            new Meal("check.meal-window.lunch", LocalTime.of(11, 30), LocalTime.of(14, 30)),
            new Meal("check.meal-window.dinner", LocalTime.of(18, 0), LocalTime.of(21, 30)));

    @Override
    public String name() {
        return "meal-window";
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(TO_EAT);
    }

    @Override
    List<Finding> on(Facts facts, LocalDate day) {
        List<Finding> found = new ArrayList<>();
        MEALS.forEach(meal -> of(facts, day, meal).ifPresent(found::add));
        return found;
    }

    private Optional<Finding> of(Facts facts, LocalDate day, Meal meal) {
        long from = second(facts, day.atTime(meal.from()));
        long to = second(facts, day.atTime(meal.to()));
        List<Slot> busy = facts.own().between(from, to);
        if (busy.isEmpty() || !there(facts, from, to)) return Optional.empty();
        if (busy.stream().anyMatch(slot -> slot.event().type() == EventKind.MEAL)) return Optional.empty();
        long minutes = Own.longestFree(busy, from, to) / 60;
        if (minutes >= facts.number(this, TO_EAT)) return Optional.empty();
        return Optional.of(new Finding(
                name(),
                Severity.HINT,
                items(busy),
                meal.key(),
                List.of(day, meal.from(), meal.to(), minutes, titles(busy))));
    }
}
