package my.lawatan.cli;

/** In what form a result is printed. */
enum Format {
    /** For people: may change. */
    TEXT,
    /** For programs: stable, described in README.md. */
    JSON
}
