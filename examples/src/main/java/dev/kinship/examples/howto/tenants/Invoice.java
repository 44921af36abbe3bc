package dev.kinship.examples.howto.tenants;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Invoice(
    @Id long tenantId,
    @Id @Nullable Long id,
    long cents,
    @BelongsTo(value = Customer.class, with = "tenantId", reverse = "invoices")
        @Nullable Long customerId)
    implements InvoiceAssociations {}
