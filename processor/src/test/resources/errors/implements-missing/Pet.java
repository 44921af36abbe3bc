package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet( // ERROR implements-missing
    @Id Long id, @BelongsTo(value = Person.class, reverse = "pets") Long ownerId)
    implements java.io.Serializable {}
