package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A class of a tenant, linked by an entity that is a class, and by a table. */
@Entity
@HasMany(value = Player.class, through = Signing.class, reverse = "teams")
@HasMany(
    value = Player.class,
    name = "scouted",
    joinTable = "scouting",
    joinColumns = {"tenant_id", "team_id"},
    inverseColumns = {"tenant_id", "player_id"},
    reverse = "scouts")
class Team implements TeamAssociations {

  @Id long tenantId;
  @Id @Nullable Long id;
  String name = "";
}
