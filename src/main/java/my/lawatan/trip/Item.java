package my.lawatan.trip;

/**
 * One thing a trip holds. An item is a record whose components, but for the id, are the units of change, of merging and of
 * the change sheet; what must change together is one component.
 */
public sealed interface Item
        permits TripSettings,
                Day,
                Track,
                Place,
                Organisation,
                Group,
                Person,
                Vehicle,
                Event,
                Leg,
                Attendance,
                Instruction,
                Brief,
                Contact,
                Preparation,
                Waiver,
                Copy,
                Link,
                Hold,
                Dependency,
                Actual,
                Alternative,
                Advance,
                Photo,
                Ranking,
                Order,
                Pass,
                Handover,
                Access,
                Lodging,
                Ride,
                Gift,
                Form,
                Table,
                Seat,
                Neighbours,
                Availability,
                Ruling,
                Leeway,
                Wanted,
                Heard,
                Source,
                Claim {
    Id<? extends Item> id();

    /** The kind of this item. */
    default ItemKind kind() {
        return ItemKind.of(getClass());
    }
}
