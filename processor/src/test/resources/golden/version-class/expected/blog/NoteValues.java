package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Note} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class NoteValues extends Values<Note> {

  private NoteValues() {
    super(NoteTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static NoteValues of(Consumer<NoteValues> values) {
    NoteValues given = new NoteValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant_id}. */
  public NoteValues tenantId(long tenantId) {
    set(NoteTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code id}. */
  public NoteValues id(Long id) {
    set(NoteTable.ID, id);
    return this;
  }

  /** Sets the column {@code text}; it may be null. */
  public NoteValues text(@Nullable String text) {
    set(NoteTable.TEXT, text);
    return this;
  }

  /** Sets the column {@code folder_id}; it may be null. */
  public NoteValues folderId(@Nullable Long folderId) {
    set(NoteTable.FOLDER_ID, folderId);
    return this;
  }

  /**
   * Sets {@code folder_id} to the key of the folder, which must have the same {@code tenant_id};
   * null for none.
   */
  public NoteValues folder(@Nullable Folder folder) {
    NoteTable.FOLDER.give(this, folder);
    return this;
  }
}
