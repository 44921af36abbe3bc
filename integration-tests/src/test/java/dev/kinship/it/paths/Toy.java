package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

/** Only the table has the key that the path begins with. */
@Entity
@BelongsTo(value = Pet.class, name = "pet")
@HasOne(value = Owner.class, through = Pet.class)
record Toy(@Id long id) implements ToyAssociations {}
