package dev.kinship.examples.clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the clinic has with a supplier: one account at most, or {@code unique} would be wrong. */
@Entity(table = "accounts")
@Scope(name = "overdrawn", where = "balance < 0")
public record Account(
    @Id @Nullable Integer id,
    String manager,
    BigDecimal balance,
    @BelongsTo(value = Supplier.class, unique = true) @Nullable Integer supplierId)
    implements AccountAssociations {}
