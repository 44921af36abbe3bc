package dev.kinship.examples.guide;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row whose key has a type of its own.
 *
 * @param id the key
 * @param total what is to be paid
 */
@Entity
public record Invoice(@Id @Nullable InvoiceId id, BigDecimal total) implements InvoiceAssociations {
  public record InvoiceId(long value) {}
}
