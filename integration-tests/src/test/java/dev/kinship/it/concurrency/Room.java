package dev.kinship.it.concurrency;

import dev.kinship.Entity;
import dev.kinship.Id;

/** What is pointed at by a text. */
@Entity
record Room(@Id String code) implements RoomAssociations {}
