package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Note}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class NoteValues extends Values<Note> {

  private NoteValues() { super(NoteTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static NoteValues of(Consumer<NoteValues> values) { return filled(new NoteValues(), values); }

  /** Sets the column {@code tenant_id}. */
  public NoteValues tenantId(long tenantId) { return set(this, NoteTable.TENANT_ID, tenantId); }

  /** Sets the column {@code id}. */
  public NoteValues id(Long id) { return set(this, NoteTable.ID, id); }

  /** Sets the column {@code text}; it may be null. */
  public NoteValues text(@Nullable String text) { return set(this, NoteTable.TEXT, text); }

  /** Sets the column {@code folder_id}; it may be null. */
  public NoteValues folderId(@Nullable Long folderId) { return set(this, NoteTable.FOLDER_ID, folderId); }

  /** Sets {@code folder_id} to the key of the folder, which must have the same {@code tenant_id}; null for none. */
  public NoteValues folder(@Nullable Folder folder) { return NoteTable.FOLDER.give(this, folder); }
}
