package dev.kinship.it.query;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.NonNull;

/** With a key of two columns and a name that every row has. */
@Entity
record Gauge(@Id int shelf, @Id int place, @NonNull String name) implements GaugeAssociations {}
