-- Format 3 of format 2. Files of this format are opened for ever: this script is never changed.
-- The columns are as in V1.sql.

ALTER TABLE settings ADD COLUMN madhhab TEXT;
ALTER TABLE place ADD COLUMN hours TEXT;       -- when it is open, as a list
ALTER TABLE leg ADD COLUMN by_hour TEXT;       -- minutes by the hour of leaving, as a list
ALTER TABLE contact ADD COLUMN place TEXT;     -- place

-- What another calendar calls an event.
CREATE TABLE link (
    id          TEXT PRIMARY KEY NOT NULL,
    event       TEXT,    -- event
    calendar    TEXT,
    uid         TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

-- A hold point.
CREATE TABLE hold (
    id          TEXT PRIMARY KEY NOT NULL,
    event       TEXT,    -- event
    until       TEXT,
    released_by TEXT,
    released    TEXT,
    note        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

-- A time counted from another event.
CREATE TABLE dependency (
    id          TEXT PRIMARY KEY NOT NULL,
    event       TEXT,    -- event
    "on"        TEXT,    -- event
    anchor      TEXT,
    minutes     INTEGER,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

-- As run.
CREATE TABLE actual (
    id          TEXT PRIMARY KEY NOT NULL,
    event       TEXT,    -- event
    began       TEXT,
    ended       TEXT,
    note        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

-- Plan B of an event.
CREATE TABLE alternative (
    id          TEXT PRIMARY KEY NOT NULL,
    event       TEXT,    -- event
    plan        TEXT,
    reason      TEXT,
    title       TEXT,
    "when"      TEXT,
    place       TEXT,    -- place
    attire      TEXT,
    remarks     TEXT,
    decide_by   TEXT,
    decided_by  TEXT,
    tell        TEXT,
    in_force    INTEGER,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

-- The advance sheet of a place.
CREATE TABLE advance (
    id             TEXT PRIMARY KEY NOT NULL,
    place          TEXT,    -- place
    kerb           TEXT,
    door           TEXT,
    lift           TEXT,
    walk           INTEGER,
    holding_room   TEXT,
    toilets        TEXT,
    prayer_room    TEXT,
    press_position TEXT,
    hospital       TEXT,
    seen_by        TEXT,    -- person
    seen           TEXT,
    note           TEXT,
    hash           BLOB NOT NULL,
    sealed         BLOB
) STRICT;

CREATE TABLE photo (
    id          TEXT PRIMARY KEY NOT NULL,
    place       TEXT,    -- place
    person      TEXT,    -- person
    caption     TEXT,
    image       TEXT,    -- JPEG, base 64, in quotation marks
    rank        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

PRAGMA user_version = 3;
