package my.lawatan.document.pdf;

/** Over which edge of an upright sheet its other side is turned up. */
public enum Turn {
    /** As the pages of a book: what is at the left of the front is at the right of the back. */
    LONG_EDGE {
        @Override
        Mark onTheOtherSide(Mark mark, double width, double height) {
            return new Mark(width - mark.x1(), mark.y1(), width - mark.x2(), mark.y2(), mark.fold());
        }
    },
    /** As the sheets of a wall calendar: what is at the top of the front is at the foot of the back. */
    SHORT_EDGE {
        @Override
        Mark onTheOtherSide(Mark mark, double width, double height) {
            return new Mark(mark.x1(), height - mark.y1(), mark.x2(), height - mark.y2(), mark.fold());
        }
    };

    /** Where a mark on the front would be seen on the back of a sheet of that size, if it went through. */
    abstract Mark onTheOtherSide(Mark mark, double width, double height);
}
