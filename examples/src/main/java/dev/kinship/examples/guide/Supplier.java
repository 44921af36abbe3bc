package dev.kinship.examples.guide;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.UUID;

/** The key is in the table, as country_code, but no property holds it. */
@Entity
@BelongsTo(value = Country.class, name = "country")
public record Supplier(@Id UUID id, String name) implements SupplierAssociations {}
