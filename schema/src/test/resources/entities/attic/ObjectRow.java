package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

@Entity(table = "object")
public record ObjectRow(
    @Id @Nullable Integer id,
    @ColumnName("hash_code") int hashCode_,
    boolean equals,
    @ColumnName("to_string") @Nullable String toString_,
    @ColumnName("get_class") @Nullable String getClass_,
    @ColumnName("class") @Nullable String class_,
    @ColumnName("notify") @Nullable String notify_,
    @ColumnName("notify_all") @Nullable String notifyAll_,
    @ColumnName("wait") @Nullable String wait_,
    @ColumnName("clone") @Nullable String clone_,
    @ColumnName("finalize") @Nullable String finalize_,
    @Nullable String handle,
    @Nullable String fetch,
    @Nullable String values,
    @Nullable String key,
    @Nullable String rows,
    @Nullable String table,
    @Nullable String cohort,
    @Nullable String version,
    @Nullable String createdAt,
    @Nullable String row,
    @Nullable String result,
    @Nullable String ids,
    @ColumnName("_") @Nullable String __,
    @ColumnName("__") @Nullable String __2,
    @Nullable String record,
    @Nullable String var,
    @Nullable String yield,
    @Nullable String sealed,
    @ColumnName("null") @Nullable String null_,
    @ColumnName("true") @Nullable String true_,
    @ColumnName("goto") @Nullable String goto_,
    @Nullable Boolean isOpen,
    @Nullable Boolean getOpen,
    @Nullable Boolean open)
    implements ObjectRowAssociations {}
