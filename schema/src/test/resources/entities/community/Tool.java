package community;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity(table = "tools")
@HasMany(
    value = Room.class,
    joinTable = "rooms_tools",
    joinColumns = {"site", "tool_code"},
    inverseColumns = {"room", "site"},
    reverse = "tools")
public record Tool(@Id String site, @Id String code) implements ToolAssociations {}
