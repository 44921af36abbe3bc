package dev.kinship.examples.readme;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Supplier(@Id Long id, String name) implements SupplierAssociations {}
