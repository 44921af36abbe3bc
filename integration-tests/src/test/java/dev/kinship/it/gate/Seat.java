package dev.kinship.it.gate;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

/** A key of two columns, a unique one of two others, and a column that has no array of its own. */
@Entity
@Unique(
    value = {"hall", "label"},
    name = "place")
@SuppressWarnings("ArrayRecordComponent") // as a user may have it
record Seat(
    @Id long hallId, @Id int number, String hall, String label, String[] tags, boolean free) {}
