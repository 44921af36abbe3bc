package dev.kinship.benchmarks.model;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of a tenant.
 *
 * @param tenantId the tenant
 * @param id the key within the tenant
 * @param title the title
 * @param clientId the key of the client within the tenant
 */
@Entity
public record Invoice(
    @Id long tenantId,
    @Id long id,
    String title,
    @BelongsTo(value = Client.class, with = "tenantId", reverse = "invoices")
        @Nullable Long clientId)
    implements InvoiceAssociations {}
