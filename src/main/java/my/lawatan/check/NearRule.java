package my.lawatan.check;

import java.util.List;

/** A rule about what should be settled once an event is near: it finds more as time goes by. */
interface NearRule extends Rule {
    @Override
    default List<Quantity> numbers() {
        return List.of(Near.HOURS);
    }

    @Override
    default Object ground(Facts facts) {
        return facts.asOf();
    }
}
