package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Folder}.
 *
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :ids2} for the keys of
 * the rows that are given; where a key has several columns, they are numbered; what stands in braces becomes the
 * columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface FolderAssociations permits Folder {

  /**
   * Returns the notes; an empty list if there are none.
   * <pre>{@code SELECT tenant_id, id, text, folder_id, version FROM note
   *     WHERE tenant_id = :key1 AND folder_id = :key2 ORDER BY tenant_id, id}</pre>
   */
  default List<Note> getNotes(Handle handle) { return FolderTable.NOTES.get(handle, self()); }

  /** Returns those of the notes that {@code fetch} asks for; see {@link #getNotes}. */
  default List<Note> getNotes(Handle handle, Fetch<Note> fetch) { return FolderTable.NOTES.get(handle, self(), fetch); }

  /**
   * Makes the given notes the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link FolderTable#NOTES}.
   */
  default Changes<Note> setNotes(Handle handle, Note... notes) {
    return FolderTable.NOTES.set(handle, self(), List.of(notes));
  }

  /** The same for a collection; see {@link #setNotes}. */
  default Changes<Note> setNotes(Handle handle, Collection<Note> notes) {
    return FolderTable.NOTES.set(handle, self(), notes);
  }

  /**
   * Links the given notes, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link FolderTable#NOTES}.
   */
  default Changes<Note> addNotes(Handle handle, Note... notes) {
    return FolderTable.NOTES.add(handle, self(), List.of(notes));
  }

  /** The same for a collection; see {@link #addNotes}. */
  default Changes<Note> addNotes(Handle handle, Collection<Note> notes) {
    return FolderTable.NOTES.add(handle, self(), notes);
  }

  /**
   * Unlinks the given notes where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link FolderTable#NOTES}.
   */
  default Changes<Note> removeNotes(Handle handle, Note... notes) {
    return FolderTable.NOTES.remove(handle, self(), List.of(notes));
  }

  /** The same for a collection; see {@link #removeNotes}. */
  default Changes<Note> removeNotes(Handle handle, Collection<Note> notes) {
    return FolderTable.NOTES.remove(handle, self(), notes);
  }

  /**
   * Returns whether there are any notes now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM note WHERE tenant_id = :key1 AND folder_id = :key2)}</pre>
   */
  default boolean hasNotes(Handle handle) { return FolderTable.NOTES.has(handle, self()); }

  /** Returns whether there are any notes that {@code fetch} asks for; see {@link #hasNotes}. */
  default boolean hasNotes(Handle handle, Fetch<Note> fetch) { return FolderTable.NOTES.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given notes are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM note WHERE tenant_id = :key1 AND folder_id = :key2 AND id = ANY(:ids2)}</pre>
   */
  default boolean hasNotes(Handle handle, Note... notes) {
    return FolderTable.NOTES.has(handle, self(), List.of(notes));
  }

  /** The same for a collection; see {@link #hasNotes}. */
  default boolean hasNotes(Handle handle, Collection<Note> notes) {
    return FolderTable.NOTES.has(handle, self(), notes);
  }

  /**
   * Returns how many notes there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM note WHERE tenant_id = :key1 AND folder_id = :key2}</pre>
   */
  default long countNotes(Handle handle) { return FolderTable.NOTES.count(handle, self()); }

  /** Returns how many notes there are that {@code fetch} asks for; see {@link #countNotes}. */
  default long countNotes(Handle handle, Fetch<Note> fetch) { return FolderTable.NOTES.count(handle, self(), fetch); }

  /**
   * Inserts a note that is linked, and returns it.
   * <pre>{@code INSERT INTO note ({columns}, version)
   *     SELECT {values}, 0 FROM folder WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, text, folder_id, version}</pre>
   */
  default Note createNote(Handle handle, Consumer<NoteValues> note) {
    return FolderTable.NOTES.create(handle, self(), NoteValues.of(note));
  }

  /** Returns a new note with the key of this folder, in memory only. */
  default Note buildNote(Consumer<NoteValues> note) { return FolderTable.NOTES.build(self(), NoteValues.of(note)); }

  private Folder self() { return (Folder) (Object) this; }
}
