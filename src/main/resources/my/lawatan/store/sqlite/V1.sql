-- The trip file of Lawatan, format 1. Files of this format are opened for ever: this script is never changed.
--
-- One table per kind of item, one row per item that is in the trip now, one column per component:
--   text of a trip    plain if it is English only, else {"en":"…","ms":"…"}; NULL where nothing is stated
--   id                36 characters, the same in every copy of the file
--   word              kebab case: 'at-risk'; dates as 2024-11-13; zones as America/Lima; yes is 1, no is NULL
--   anything composed JSON, as in the journal and on the command line
-- NULL always means the default of that component, and a default is always NULL.
--
-- hash is the SHA-256 of the table's name, the id and every column that is not NULL, each with its name and length.
-- sealed is NULL in a trip without a passphrase. In a locked trip it holds all columns in one, encrypted, and the others are NULL;
-- that is why they all may be.
--
-- Items name each other by id without foreign keys: a trip is checked whole when it is read, and each edit before it is written.

CREATE TABLE settings (
    id          TEXT PRIMARY KEY NOT NULL,
    title       TEXT,
    category    TEXT,
    host_city   TEXT,
    host_zone   TEXT,
    home_city   TEXT,
    home_zone   TEXT,
    first_day   TEXT,
    last_day    TEXT,
    marking     TEXT,
    exercise    INTEGER,
    principal   TEXT,    -- person
    about       TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE source (
    id          TEXT PRIMARY KEY NOT NULL,
    title       TEXT,
    author      TEXT,
    date        TEXT,
    note        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE track (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT,
    purpose     TEXT,
    rank        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE place (
    id            TEXT PRIMARY KEY NOT NULL,
    name          TEXT,
    within        TEXT,    -- place
    address       TEXT,
    coordinates   TEXT,
    zone          TEXT,
    arrival_point TEXT,
    capacity      INTEGER,
    note          TEXT,
    hash          BLOB NOT NULL,
    sealed        BLOB
) STRICT;

CREATE TABLE organisation (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT,
    economy     TEXT,
    as_printed  INTEGER,
    note        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE "group" (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT,
    side        TEXT,
    rank        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE person (
    id            TEXT PRIMARY KEY NOT NULL,
    name          TEXT,    -- the parts of the name, composed
    forms         TEXT,
    sort_key      TEXT,
    pronunciation TEXT,
    aliases       TEXT,
    position      TEXT,
    organisation  TEXT,    -- organisation
    "group"       TEXT,    -- group
    side          TEXT,
    precedence    TEXT,
    diet          TEXT,
    languages     TEXT,
    phone         TEXT,
    email         TEXT,
    note          TEXT,
    hash          BLOB NOT NULL,
    sealed        BLOB
) STRICT;

CREATE TABLE vehicle (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT,
    plate       TEXT,
    seats       INTEGER,
    driver      TEXT,
    rank        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE day (
    id           TEXT PRIMARY KEY NOT NULL,
    date         TEXT,
    theme        TEXT,
    weather      TEXT,
    dress        TEXT,
    duty_officer TEXT,    -- person
    notes        TEXT,
    hash         BLOB NOT NULL,
    sealed       BLOB
) STRICT;

CREATE TABLE event (
    id            TEXT PRIMARY KEY NOT NULL,
    title         TEXT,
    type          TEXT,
    "when"        TEXT,    -- {"start":"2024-11-13T10:30","end":"…","zone":"America/Lima","certainty":"exact"}
    place         TEXT,    -- place
    status        TEXT,
    fixed_by_host INTEGER,
    tracks        TEXT,    -- tracks, as a list
    purpose       TEXT,
    attire        TEXT,
    press         TEXT,
    press_note    TEXT,
    plus          INTEGER,
    received_by   TEXT,
    officer       TEXT,    -- person
    interpreter   TEXT,
    expected      TEXT,
    remarks       TEXT,
    hash          BLOB NOT NULL,
    sealed        BLOB,
    -- not stored: for those who look with another tool and want the programme in order
    start         TEXT GENERATED ALWAYS AS (json_extract("when", '$.start')) VIRTUAL,
    "end"         TEXT GENERATED ALWAYS AS (json_extract("when", '$.end')) VIRTUAL
) STRICT;

CREATE TABLE leg (
    id            TEXT PRIMARY KEY NOT NULL,
    "from"        TEXT,    -- event
    "to"          TEXT,    -- event
    origin        TEXT,    -- place
    destination   TEXT,    -- place
    mode          TEXT,
    minutes       INTEGER,
    "when"        TEXT,
    loaded_before INTEGER,
    vehicles      TEXT,    -- vehicles, as a list
    note          TEXT,
    hash          BLOB NOT NULL,
    sealed        BLOB
) STRICT;

CREATE TABLE attendance (
    id           TEXT PRIMARY KEY NOT NULL,
    event        TEXT,    -- event
    unit         TEXT,
    person       TEXT,    -- person
    organisation TEXT,    -- organisation
    number       INTEGER,
    role         TEXT,
    status       TEXT,
    side         TEXT,
    rank         TEXT,
    note         TEXT,
    hash         BLOB NOT NULL,
    sealed       BLOB
) STRICT;

CREATE TABLE instruction (
    id           TEXT PRIMARY KEY NOT NULL,
    event        TEXT,    -- event
    anchor       TEXT,
    minutes      INTEGER,
    addressed_to TEXT,
    text         TEXT,
    hash         BLOB NOT NULL,
    sealed       BLOB
) STRICT;

CREATE TABLE brief (
    id                  TEXT PRIMARY KEY NOT NULL,
    event               TEXT,    -- event
    title               TEXT,
    number              TEXT,
    status              TEXT,
    owner               TEXT,    -- person
    due                 TEXT,
    cleared_by          TEXT,
    written_for         TEXT,
    our_objectives      TEXT,
    arguments_to_use    TEXT,
    tactical_arguments  TEXT,
    their_objectives    TEXT,
    our_response        TEXT,
    press_line          TEXT,
    background          TEXT,
    reported_afterwards TEXT,
    hash                BLOB NOT NULL,
    sealed              BLOB
) STRICT;

CREATE TABLE contact (
    id          TEXT PRIMARY KEY NOT NULL,
    role        TEXT,
    name        TEXT,
    phone       TEXT,
    rank        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE claim (
    id          TEXT PRIMARY KEY NOT NULL,
    support     TEXT,
    basis       TEXT,
    source      TEXT,    -- source
    "where"     TEXT,
    said_by     TEXT,
    says        TEXT,
    rule        TEXT,
    seen        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

-- The journal. Entries are never altered. Each writer (one opening of the file for writing) counts its entries from 1 without a
-- gap, and each entry's hash is the SHA-256 of that writer's previous hash (nothing for the first) and the entry as JSON text.
CREATE TABLE entry (
    position        INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    writer          TEXT NOT NULL,
    sequence        INTEGER NOT NULL,
    origin          TEXT NOT NULL,    -- 'here' or 'merged': made in this file or taken over from another
    at              TEXT,             -- instant, UTC
    officer         TEXT,
    label_key       TEXT,
    label_arguments TEXT,             -- list of texts
    undoes          TEXT,             -- entry
    redoes          TEXT,             -- entry
    state           BLOB,             -- exclusive or of the hashes of all rows and versions; in the last entry of a transaction
    hash            BLOB NOT NULL,
    sealed          BLOB,
    UNIQUE (writer, sequence)
) STRICT;

-- What an entry changed: one component of one item, before and after, as JSON. The component 'exists' is the whole item.
CREATE TABLE change (
    entry     INTEGER NOT NULL REFERENCES entry (position) DEFERRABLE INITIALLY DEFERRED,
    ordinal   INTEGER NOT NULL,    -- from 0, in the order in which the entry has them
    kind      TEXT,
    item      TEXT,
    component TEXT,
    before    TEXT,    -- NULL is JSON null
    after     TEXT,    -- NULL is JSON null
    parents   TEXT,    -- ids of the entries whose value this replaced, as a list
    sealed    BLOB,
    PRIMARY KEY (entry, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_item ON change (item);

-- Issued versions: the trip as it was, frozen beside its place in the journal.
CREATE TABLE version (
    id            TEXT PRIMARY KEY NOT NULL,
    number        INTEGER,
    as_of         TEXT,             -- instant, UTC
    cleared_by    TEXT,
    note          TEXT,
    officer       TEXT,
    position      INTEGER,          -- how many entries it covers
    snapshot_hash BLOB NOT NULL,    -- SHA-256 of the snapshot
    hash          BLOB NOT NULL,    -- as of any row; the snapshot stands in it by its own hash
    sealed        BLOB,
    snapshot      BLOB              -- list of items as JSON, gzipped
) STRICT;

PRAGMA application_id = 0x4C415754;    -- 'LAWT'
PRAGMA user_version = 1;
