package dev.kinship.examples.guide;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody has to do; what is done is out of sight unless one asks for it. */
@Entity
@Scope(name = "open", where = "done_on IS NULL", byDefault = true)
@Scope(name = "urgent", where = "due_on <= current_date + 3")
public record Task(
    @Id @Nullable Long id,
    String title,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn,
    @BelongsTo(value = Employee.class, reverse = "tasks") @Nullable Long employeeId)
    implements TaskAssociations {}
