package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Folder} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class FolderValues extends Values<Folder> {

  private FolderValues() {
    super(FolderTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static FolderValues of(Consumer<FolderValues> values) {
    FolderValues given = new FolderValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant_id}. */
  public FolderValues tenantId(long tenantId) {
    set(FolderTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code id}. */
  public FolderValues id(long id) {
    set(FolderTable.ID, id);
    return this;
  }
}
