package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Project(
    @Id @BelongsTo(value = Company.class, reverse = "projects") long companyId,
    @Id long id,
    String name,
    @BelongsTo(value = Member.class, with = "companyId", reverse = "projects") long ownerId)
    implements ProjectAssociations {}
