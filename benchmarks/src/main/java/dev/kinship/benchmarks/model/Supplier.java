package dev.kinship.benchmarks.model;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A supplier, who has one account at most.
 *
 * @param id the key
 * @param name the name
 */
@Entity
public record Supplier(@Id @Nullable Long id, String name) implements SupplierAssociations {}
