package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Label(
    @Id @BelongsTo(value = Company.class, reverse = "labels") long companyId,
    @Id long id,
    String name)
    implements LabelAssociations {}
