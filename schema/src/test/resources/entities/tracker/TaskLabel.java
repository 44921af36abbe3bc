package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record TaskLabel(
    @Id long companyId,
    @Id @BelongsTo(value = Task.class, with = "companyId", reverse = "taskLabels") long taskId,
    @Id @BelongsTo(value = Label.class, with = "companyId", reverse = "taskLabels") long labelId)
    implements TaskLabelAssociations {}
