package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Note}.
 *
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}, one that finds the version of a given row changed a
 * {@code StaleRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself and {@code :version} for the version that the given row has; where a key has several
 * columns, they are numbered; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public interface NoteAssociations {

  /**
   * Returns the folder; empty if {@link Note#folderId} is null.
   * <pre>{@code SELECT tenant_id, id FROM folder WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Folder> getFolder(Handle handle) { return NoteTable.FOLDER.get(handle, self()); }

  /** Returns the folder if {@code fetch} asks for it, and empty otherwise; see {@link #getFolder}. */
  default Optional<Folder> getFolder(Handle handle, Fetch<Folder> fetch) {
    return NoteTable.FOLDER.get(handle, self(), fetch);
  }

  /**
   * Links the folder and returns this note, changed. Null unlinks. No other column is written.
   * <pre>{@code UPDATE note SET folder_id = :key2, version = version + 1
   *     WHERE tenant_id = :id1 AND id = :id2 AND version = :version
   *     AND EXISTS (SELECT 1 FROM folder WHERE tenant_id = :key1 AND id = :key2) RETURNING version}</pre>
   */
  default Note setFolder(Handle handle, @Nullable Folder folder) {
    return NoteTable.FOLDER.set(handle, self(), folder);
  }

  /** Links the folder by its {@code id} and the other key columns of this note; see {@link #setFolder}. */
  default Note setFolderId(Handle handle, @Nullable Long folderId) {
    return NoteTable.FOLDER.setKey(handle, self(), NoteTable.FOLDER_KEY.with(self(), folderId));
  }

  /**
   * Returns whether there is a folder now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM note s
   *     JOIN folder t ON t.tenant_id = s.tenant_id AND t.id = s.folder_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   */
  default boolean hasFolder(Handle handle) { return NoteTable.FOLDER.has(handle, self()); }

  /** Returns whether there is a folder that {@code fetch} asks for; see {@link #hasFolder}. */
  default boolean hasFolder(Handle handle, Fetch<Folder> fetch) { return NoteTable.FOLDER.has(handle, self(), fetch); }

  /**
   * Unlinks the folder, deletes nothing, and returns this note, changed.
   * <pre>{@code UPDATE note SET folder_id = NULL, version = version + 1
   *     WHERE tenant_id = :id1 AND id = :id2 AND version = :version RETURNING version}</pre>
   */
  default Note removeFolder(Handle handle) { return NoteTable.FOLDER.remove(handle, self()); }

  /** Inserts and links the folder. Returns it and this note with the new key. SQL: {@link NoteTable#FOLDER}. */
  default Created<Note, Folder> createFolder(Handle handle, Consumer<FolderValues> folder) {
    return NoteTable.FOLDER.create(handle, self(), FolderValues.of(folder));
  }

  /**
   * Updates the row of the folder and returns it.
   * <pre>{@code UPDATE folder SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id}</pre>
   */
  default Folder updateFolder(Handle handle, Consumer<FolderValues> folder) {
    return NoteTable.FOLDER.update(handle, self(), FolderValues.of(folder));
  }

  private Note self() { return (Note) (Object) this; }
}
