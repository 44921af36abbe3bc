package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import java.math.BigDecimal;

@Entity
@Unique({"companyId", "number"})
public record Invoice(
    @Id @BelongsTo(value = Company.class, reverse = "invoices") long companyId,
    @Id long id,
    String number,
    BigDecimal total)
    implements InvoiceAssociations {}
