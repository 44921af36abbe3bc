package dev.kinship.it.gate;

import dev.kinship.Entity;
import dev.kinship.Id;

/** What clerks have many of, and it has many of them. */
@Entity
record Club(@Id long id) implements ClubAssociations {}
