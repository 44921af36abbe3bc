package clinic;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(
    value = Supplier.class,
    name = "heir",
    unique = true,
    accessors = @Accessors(destroy = "killHeir")) // ERROR no-such-accessor
record Account(
    @Id Long region,
    @Id Long number,
    @BelongsTo(
            value = Supplier.class,
            accessors = @Accessors(destroy = "killSupplier")) // ERROR no-such-accessor
        Long supplierId,
    @BelongsTo(
            value = Supplier.class,
            unique = true,
            accessors =
                @Accessors(
                    add = "addPayer", // ERROR no-such-accessor
                    destroy = "killPayer"), // ERROR no-such-accessor
            reverse = "purse",
            reverseAccessors =
                @Accessors(
                    count = "countPurses", // ERROR no-such-accessor
                    remove = "dropPurse", // ERROR no-such-accessor
                    singular = "Purse", // ERROR no-such-accessor
                    setKey = "setPurseNumber"))
        long payerId)
    implements AccountAssociations {}
