package dev.kinship.it.links;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A link within a tenant, as a class with a column of its own. */
@Entity
class Signing implements SigningAssociations {

  @Id long tenantId;

  @Id
  @BelongsTo(value = Team.class, with = "tenantId")
  long teamId;

  @Id
  @BelongsTo(value = Player.class, with = "tenantId")
  long playerId;

  int shirt;
}
