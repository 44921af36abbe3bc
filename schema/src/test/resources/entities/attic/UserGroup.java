package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "UserGroup")
public record UserGroup(
    @Id int id,
    @BelongsTo(value = UserGroupRow.class, reverse = "userGroups") @Nullable Integer userGroupId)
    implements UserGroupAssociations {}
