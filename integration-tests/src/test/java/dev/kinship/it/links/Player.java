package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A class of a tenant. */
@Entity
class Player implements PlayerAssociations {

  @Id long tenantId;
  @Id @Nullable Long id;
  String name = "";
}
