package dev.kinship.examples.comingfrom;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Scope(name = "open", where = "closed_on IS NULL", byDefault = true)
@Scope(name = "overdrawn", where = "balance < 0")
public record Account(
    @Id @Nullable Long id,
    String manager,
    BigDecimal balance,
    @Nullable LocalDate closedOn,
    @BelongsTo(value = Supplier.class, unique = true) @Nullable Long supplierId)
    implements AccountAssociations {}
