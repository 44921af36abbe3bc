package dev.kinship.it.gate;

import dev.kinship.Entity;
import dev.kinship.Id;

/** A key of two columns. */
@Entity
record Shop(@Id long tenantId, @Id long id) implements ShopAssociations {}
