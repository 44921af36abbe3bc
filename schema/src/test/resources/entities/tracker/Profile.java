package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;

@Entity
public record Profile(
    @Id @BelongsTo(value = Company.class, reverse = "profiles") long companyId,
    @Id long id,
    @BelongsTo(
            value = Member.class,
            with = "companyId",
            reverse = "profile",
            unique = true,
            onDelete = ReferentialAction.CASCADE)
        long memberId,
    String bio)
    implements ProfileAssociations {}
