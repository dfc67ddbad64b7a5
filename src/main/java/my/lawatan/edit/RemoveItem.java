package my.lawatan.edit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Access;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Component;
import my.lawatan.trip.Form;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * Takes an item out of the trip, with what has no meaning without it: an event's attendances and instructions, anybody's
 * attendances, the claims about all of these. Others that name it forget it: an event loses its place, a brief its event.
 */
public record RemoveItem(ItemRef item) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        trip.get(item);
        Set<ItemRef> removed = new LinkedHashSet<>();
        Map<ItemRef, Item> forgetful = new LinkedHashMap<>();
        Deque<ItemRef> queue = new ArrayDeque<>(Set.of(item));
        while (!queue.isEmpty()) {
            ItemRef next = queue.remove();
            if (!removed.add(next)) continue;
            trip.referring(next).forEach(user -> {
                ItemRef ref = ItemRef.to(user);
                if (fallsWith(user, next)) queue.add(ref);
                else forgetful.put(ref, forget(forgetful.getOrDefault(ref, user), next.id()));
            });
        }
        forgetful.keySet().removeAll(removed);
        return trip.with(forgetful.values(), removed);
    }

    private static boolean fallsWith(Item user, ItemRef gone) {
        return switch (user.kind()) {
            case ATTENDANCE -> {
                Attendance attendance = (Attendance) user;
                // a numbered seat outlives the person that was put on it
                yield gone.kind() == ItemKind.EVENT || attendance.number().isEmpty();
            }
            case INSTRUCTION -> true;
            case PREPARATION -> gone.kind() == ItemKind.EVENT;
            case LINK, HOLD, DEPENDENCY, ACTUAL -> true;
            case ALTERNATIVE -> gone.kind() == ItemKind.EVENT;
            case ADVANCE -> gone.kind() == ItemKind.PLACE;
            case PHOTO -> true;
            case HANDOVER, TABLE, SEAT, NEIGHBOURS, AVAILABILITY, LEEWAY -> true;
            case ORDER -> gone.kind() == ItemKind.EVENT;
            // of two places where it holds, the other stays
            case ACCESS ->
                Stream.of(((Access) user).event(), ((Access) user).place())
                        .flatMap(Optional::stream)
                        .allMatch(gone.id()::equals);
            case RIDE ->
                gone.kind() != ItemKind.PERSON || !((Ride) user).forWhom().stated();
            case WANTED -> gone.kind() == ItemKind.EVENT;
            // a name heard may still be taken over; that somebody came is about nobody then
            case HEARD -> gone.kind() == ItemKind.PERSON && ((Heard) user).what() == Heard.What.ARRIVED;
            case FORM -> ((Form) user).about().filter(gone.id()::equals).isPresent();
            case CLAIM -> ((Claim) user).about().equals(gone);
            default -> false;
        };
    }

    private static Item forget(Item item, Id<?> gone) {
        Item result = item;
        for (Component component : item.kind().components()) {
            Object value = component.of(result);
            if (value instanceof Optional<?> optional
                    && optional.filter(gone::equals).isPresent()) result = component.with(result, Optional.empty());
            else if (value instanceof Collection<?> many && many.contains(gone))
                result = component.with(result, without(gone, many));
        }
        return result;
    }

    private static Collection<?> without(Id<?> gone, Collection<?> many) {
        Stream<?> kept = many.stream().filter(v -> !v.equals(gone));
        return many instanceof Set<?> ? kept.collect(Collectors.toSet()) : kept.toList();
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.remove-item", item.kind().word(), Titles.of(before.get(item), before));
    }
}
