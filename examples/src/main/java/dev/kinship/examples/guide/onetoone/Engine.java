package dev.kinship.examples.guide.onetoone;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** Its key is its car's. */
@Entity
public record Engine(
    @Id @BelongsTo(value = Car.class, name = "car", unique = true, reverse = "engine") long carId,
    int power)
    implements EngineAssociations {}
