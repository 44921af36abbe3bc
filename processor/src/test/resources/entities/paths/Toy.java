package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

/** Only the table has a part of the key that its paths begin with. */
// ToyTable.java: .key(TABLE, KEY)
// ToyTable.java: .through("toy")
@Entity
@BelongsTo(
    value = Owner.class,
    name = "owner",
    columns = {"tenant_id", "owner_id"})
@HasOne(value = Home.class, through = Owner.class)
@HasOne(value = Street.class, through = Owner.class)
record Toy(@Id long tenantId, @Id long id) implements ToyAssociations {}
