package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@HasMany(
    value = Label.class,
    joinTable = "task_label",
    joinColumns = {"company_id", "task_id"},
    inverseColumns = {"company_id", "label_id"},
    reverse = "tasks")
public record Task(
    @Id @BelongsTo(value = Company.class, reverse = "tasks") long companyId,
    @Id long id,
    @BelongsTo(value = Project.class, with = "companyId", reverse = "tasks") long projectId,
    @BelongsTo(with = "companyId", reverse = "children") @Nullable Long parentId,
    @BelongsTo(value = Member.class, with = "companyId", reverse = "assignedTasks")
        @Nullable Long assigneeId,
    @BelongsTo(value = Member.class, with = "companyId", reverse = "reviewedTasks")
        @Nullable Long reviewerId,
    String title,
    TaskState state,
    @Nullable LocalDate dueOn)
    implements TaskAssociations {}
