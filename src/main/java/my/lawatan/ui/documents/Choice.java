package my.lawatan.ui.documents;

/** Something else that could be wished, as a list offers it. */
record Choice(Wish wish, String text) {
    @Override
    public String toString() {
        return text;
    }
}
