package dev.kinship.it.query;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import dev.kinship.Unique;
import org.jspecify.annotations.Nullable;

/** Found by a code that not every one has, with a scope that asks another table. */
@Entity
@Scope(
    name = "standing",
    where = "NOT EXISTS (SELECT 1 FROM felled AS f WHERE f.code = branch.code)",
    byDefault = true)
record Branch(
    @Id @Nullable Integer tree,
    @Id @Nullable Integer no,
    @Unique @Nullable String code,
    @BelongsTo(
            name = "parent",
            references = "code",
            reverse = "children",
            reverseAccessors = @Accessors(singular = "Child"))
        @Nullable String parentCode)
    implements BranchAssociations {}
