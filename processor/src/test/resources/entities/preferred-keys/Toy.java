package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(value = Person.class, name = "owner", column = "owned_by")
public record Toy(@Id Long id) implements ToyAssociations {}
