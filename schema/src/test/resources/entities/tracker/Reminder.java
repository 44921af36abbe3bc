package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.LocalDate;

@Entity
public record Reminder(
    @Id @BelongsTo(value = Company.class, reverse = "reminders") long companyId,
    @Id long id,
    @BelongsTo(
            value = Invoice.class,
            with = "companyId",
            references = {"companyId", "number"},
            reverse = "reminders")
        String invoiceNumber,
    LocalDate sentOn)
    implements ReminderAssociations {}
