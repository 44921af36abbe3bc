package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id the key
 * @param active whether they still come
 */
@Entity
@Scope(name = "present", where = "active", byDefault = true)
@HasMany(value = Pet.class, by = "owner")
@HasOne(value = Pet.class, name = "favourite", by = "admirer")
public record Person(@Id @Nullable Long id, boolean active) implements PersonAssociations {}
