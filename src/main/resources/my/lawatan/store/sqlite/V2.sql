-- Format 2 of format 1. Files of this format are opened for ever: this script is never changed.
-- The columns are as in V1.sql.

ALTER TABLE settings ADD COLUMN prayer_method TEXT;

CREATE TABLE preparation (
    id          TEXT PRIMARY KEY NOT NULL,
    event       TEXT,    -- event
    requirement TEXT,
    state       TEXT,
    owner       TEXT,    -- person
    due         TEXT,
    note        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE waiver (
    id          TEXT PRIMARY KEY NOT NULL,
    finding     TEXT,
    basis       TEXT,
    reason      TEXT,
    until       TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

CREATE TABLE copy (
    id          TEXT PRIMARY KEY NOT NULL,
    version     TEXT,    -- version
    number      INTEGER,
    holder      TEXT,
    person      TEXT,    -- person
    form        TEXT,
    handed      TEXT,
    back        TEXT,
    note        TEXT,
    hash        BLOB NOT NULL,
    sealed      BLOB
) STRICT;

PRAGMA user_version = 2;
