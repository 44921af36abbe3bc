package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** One for each owner, in a street by its name. */
@Entity
record Home(
    @Id long tenantId,
    @Id long id,
    @BelongsTo(value = Owner.class, with = "tenantId", unique = true, reverse = "home") Long ownerId,
    @BelongsTo(value = Street.class, references = "name") String streetName)
    implements HomeAssociations {}
