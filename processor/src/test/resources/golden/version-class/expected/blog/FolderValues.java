package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Folder}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class FolderValues extends Values<Folder> {

  private FolderValues() { super(FolderTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static FolderValues of(Consumer<FolderValues> values) { return filled(new FolderValues(), values); }

  /** Sets the column {@code tenant_id}. */
  public FolderValues tenantId(long tenantId) { return set(this, FolderTable.TENANT_ID, tenantId); }

  /** Sets the column {@code id}. */
  public FolderValues id(long id) { return set(this, FolderTable.ID, id); }
}
