package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Account(
    @Id
        @BelongsTo(
            value = Supplier.class,
            name = "supplier",
            unique = true,
            required = false) // ERROR required-contradicted
        Long id)
    implements AccountAssociations {}
