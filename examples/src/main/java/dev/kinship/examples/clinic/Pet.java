package dev.kinship.examples.clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patient. It has a type, always: the key is never null. It may have an owner, who gets {@code
 * getPets} and so on by {@code reverse}. It has visits, which is said here, and not at the visit.
 */
@Entity(table = "pets")
@HasMany(value = Visit.class, orderBy = "visitDate desc")
public record Pet(
    @Id @Nullable Integer id,
    String name,
    @Nullable LocalDate birthDate,
    @BelongsTo(PetType.class) int typeId,
    @BelongsTo(value = Owner.class, reverse = "pets") @Nullable Integer ownerId)
    implements PetAssociations {}
