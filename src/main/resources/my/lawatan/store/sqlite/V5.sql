-- Format 5 of format 4. Files of this format are opened for ever: this script is never changed.
-- The columns are as in V1.sql.

ALTER TABLE "copy" ADD COLUMN acknowledged TEXT;
ALTER TABLE "table" ADD COLUMN heads TEXT;
ALTER TABLE "table" ADD COLUMN spread TEXT;

-- When somebody may be had, or may not.
CREATE TABLE availability (
    id       TEXT PRIMARY KEY NOT NULL,
    person   TEXT,    -- person
    "when"   TEXT,
    presence TEXT,
    note     TEXT,
    hash     BLOB NOT NULL,
    sealed   BLOB
) STRICT;

-- What this trip asks of a rule of the checks.
CREATE TABLE ruling (
    id     TEXT PRIMARY KEY NOT NULL,
    rule   TEXT,
    number TEXT,
    value  INTEGER,
    off    INTEGER,
    reason TEXT,
    hash   BLOB NOT NULL,
    sealed BLOB
) STRICT;

-- How far an event may give way when the day runs late.
CREATE TABLE leeway (
    id        TEXT PRIMARY KEY NOT NULL,
    event     TEXT,    -- event
    shortest  INTEGER,
    droppable INTEGER,
    fixed     INTEGER,
    reason    TEXT,
    hash      BLOB NOT NULL,
    sealed    BLOB
) STRICT;

-- A meeting that is wanted and has no time yet.
CREATE TABLE wanted (
    id       TEXT PRIMARY KEY NOT NULL,
    event    TEXT,    -- event
    minutes  INTEGER,
    priority TEXT,
    optional TEXT,    -- people, as a list
    note     TEXT,
    hash     BLOB NOT NULL,
    sealed   BLOB
) STRICT;

-- What an aide noted at the door.
CREATE TABLE heard (
    id     TEXT PRIMARY KEY NOT NULL,
    event  TEXT,    -- event
    person TEXT,    -- person
    what   TEXT,
    words  TEXT,
    "by"   TEXT,
    at     TEXT,
    hash   BLOB NOT NULL,
    sealed BLOB
) STRICT;

PRAGMA user_version = 5;
