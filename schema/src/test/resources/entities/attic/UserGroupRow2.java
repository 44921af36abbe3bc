package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

@Entity(table = "user_groups")
public record UserGroupRow2(
    @Id int id,
    @BelongsTo(value = UserGroup.class, reverse = "userGroupRow2s")
        @ColumnName("userGroupId")
        @Nullable Integer userGroupId,
    @ColumnName("user_group_id") @Nullable Integer userGroupId2)
    implements UserGroupRow2Associations {}
