-- Format 4 of format 3. Files of this format are opened for ever: this script is never changed.
-- The columns are as in V1.sql.

ALTER TABLE person ADD COLUMN access TEXT;
ALTER TABLE person ADD COLUMN interpreter TEXT;
ALTER TABLE person ADD COLUMN last_met TEXT;
ALTER TABLE attendance ADD COLUMN rank_reason TEXT;
ALTER TABLE vehicle ADD COLUMN type TEXT;
ALTER TABLE vehicle ADD COLUMN phone TEXT;

-- A dated order of precedence of one side.
CREATE TABLE ranking (
    id           TEXT PRIMARY KEY NOT NULL,
    name         TEXT,
    side         TEXT,
    authority    TEXT,
    dated        TEXT,
    confirmed_by TEXT,
    offices      TEXT,    -- its places, as a list
    note         TEXT,
    hash         BLOB NOT NULL,
    sealed       BLOB
) STRICT;

-- By which rule a side is put in order.
CREATE TABLE "order" (
    id      TEXT PRIMARY KEY NOT NULL,
    event   TEXT,    -- event
    side    TEXT,
    rule    TEXT,
    ranking TEXT,    -- ranking
    reason  TEXT,
    hash    BLOB NOT NULL,
    sealed  BLOB
) STRICT;

-- A pin, badge, overpass or floater.
CREATE TABLE pass (
    id     TEXT PRIMARY KEY NOT NULL,
    type   TEXT,
    name   TEXT,
    serial TEXT,
    rank   TEXT,
    note   TEXT,
    hash   BLOB NOT NULL,
    sealed BLOB
) STRICT;

-- A pass changes hands.
CREATE TABLE handover (
    id     TEXT PRIMARY KEY NOT NULL,
    pass   TEXT,    -- pass
    "to"   TEXT,    -- person
    at     TEXT,
    done   INTEGER,
    note   TEXT,
    hash   BLOB NOT NULL,
    sealed BLOB
) STRICT;

-- Who must carry which pass, and how many may.
CREATE TABLE access (
    id     TEXT PRIMARY KEY NOT NULL,
    event  TEXT,    -- event
    place  TEXT,    -- place
    pass   TEXT,
    roles  TEXT,    -- as a list
    quota  INTEGER,
    note   TEXT,
    hash   BLOB NOT NULL,
    sealed BLOB
) STRICT;

-- A room and who stays in it.
CREATE TABLE lodging (
    id     TEXT PRIMARY KEY NOT NULL,
    place  TEXT,    -- place
    room   TEXT,
    floor  TEXT,
    guests TEXT,    -- people, as a list
    nights TEXT,
    "use"  TEXT,
    phone  TEXT,
    note   TEXT,
    hash   BLOB NOT NULL,
    sealed BLOB
) STRICT;

-- A seat in a car or aircraft.
CREATE TABLE ride (
    id       TEXT PRIMARY KEY NOT NULL,
    vehicle  TEXT,    -- vehicle
    leg      TEXT,    -- leg
    person   TEXT,    -- person
    for_whom TEXT,
    position TEXT,
    seat     TEXT,
    rank     TEXT,
    hash     BLOB NOT NULL,
    sealed   BLOB
) STRICT;

-- Given or received.
CREATE TABLE gift (
    id           TEXT PRIMARY KEY NOT NULL,
    direction    TEXT,
    what         TEXT,
    event        TEXT,    -- event
    "from"       TEXT,    -- person
    "to"         TEXT,    -- person
    organisation TEXT,    -- organisation
    state        TEXT,
    keeper       TEXT,    -- person
    value        TEXT,
    note         TEXT,
    hash         BLOB NOT NULL,
    sealed       BLOB
) STRICT;

-- What the host asks for, and by when.
CREATE TABLE form (
    id        TEXT PRIMARY KEY NOT NULL,
    type      TEXT,
    title     TEXT,
    about     TEXT,    -- person
    state     TEXT,
    due       TEXT,
    owner     TEXT,    -- person
    "to"      TEXT,
    reference TEXT,
    note      TEXT,
    hash      BLOB NOT NULL,
    sealed    BLOB
) STRICT;

-- Where people sit at an event.
CREATE TABLE "table" (
    id           TEXT PRIMARY KEY NOT NULL,
    event        TEXT,    -- event
    name         TEXT,
    shape        TEXT,
    seats        INTEGER,
    sides        TEXT,
    interpreters TEXT,
    rank         TEXT,
    note         TEXT,
    hash         BLOB NOT NULL,
    sealed       BLOB
) STRICT;

-- A chair an officer gave to somebody.
CREATE TABLE seat (
    id         TEXT PRIMARY KEY NOT NULL,
    "table"    TEXT,    -- table
    number     INTEGER,
    attendance TEXT,    -- attendance
    locked     INTEGER,
    reason     TEXT,
    hash       BLOB NOT NULL,
    sealed     BLOB
) STRICT;

-- Two who must sit together, or must not.
CREATE TABLE neighbours (
    id     TEXT PRIMARY KEY NOT NULL,
    event  TEXT,    -- event
    wish   TEXT,
    one    TEXT,    -- person
    other  TEXT,    -- person
    reason TEXT,
    hash   BLOB NOT NULL,
    sealed BLOB
) STRICT;

PRAGMA user_version = 4;
