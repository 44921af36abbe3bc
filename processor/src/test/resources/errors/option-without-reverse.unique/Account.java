package clinic;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
record Account(
    @Id Long id,
    @BelongsTo(
            value = Supplier.class,
            unique = true,
            onReplace = OnReplace.DELETE,
            reverseAccessors = @Accessors(get = "account")) // ERROR option-without-reverse
        Long supplierId)
    implements AccountAssociations {}
