package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
record Purse(
    @Id Long id,
    @BelongsTo(
            value = Account.class,
            unique = true,
            onReplace = OnReplace.UNLINK) // ERROR unlink-required
        long accountId)
    implements PurseAssociations {}
