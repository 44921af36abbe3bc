package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Post}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :ids} for the keys of the rows that are
 * given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface PostAssociations permits Post {

  /**
   * Returns the tags; an empty list if there are none. Only rows in the default scope {@code current} are seen.
   * <pre>{@code SELECT id, name, retired FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired) ORDER BY name, id}</pre>
   */
  default List<Tag> getTags(Handle handle) { return PostTable.TAGS.get(handle, self()); }

  /** Returns those of the tags that {@code fetch} asks for; see {@link #getTags}. */
  default List<Tag> getTags(Handle handle, Fetch<Tag> fetch) { return PostTable.TAGS.get(handle, self(), fetch); }

  /**
   * Makes the given tags the only ones. Links in {@code post_tag} that stay are not touched. No tag is deleted. Returns
   * what was linked, what was unlinked, and what stayed. SQL: {@link PostTable#TAGS}. Rows outside the default scope
   * {@code current} count too.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Tag> setTags(Handle handle, Tag... tags) { return PostTable.TAGS.set(handle, self(), List.of(tags)); }

  /** The same for a collection; see {@link #setTags}. */
  default Changes<Tag> setTags(Handle handle, Collection<Tag> tags) { return PostTable.TAGS.set(handle, self(), tags); }

  /**
   * Links the given tags, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link PostTable#TAGS}. Rows outside the default scope {@code current} count too.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Tag> addTags(Handle handle, Tag... tags) { return PostTable.TAGS.add(handle, self(), List.of(tags)); }

  /** The same for a collection; see {@link #addTags}. */
  default Changes<Tag> addTags(Handle handle, Collection<Tag> tags) { return PostTable.TAGS.add(handle, self(), tags); }

  /**
   * Deletes the links of the given tags; no tag is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link PostTable#TAGS}. Rows outside the default scope {@code current} count too.
   */
  default Changes<Tag> removeTags(Handle handle, Tag... tags) {
    return PostTable.TAGS.remove(handle, self(), List.of(tags));
  }

  /** The same for a collection; see {@link #removeTags}. */
  default Changes<Tag> removeTags(Handle handle, Collection<Tag> tags) {
    return PostTable.TAGS.remove(handle, self(), tags);
  }

  /**
   * Returns whether there are any tags now, without loading them. Only rows in the default scope {@code current} are
   * seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired))}</pre>
   */
  default boolean hasTags(Handle handle) { return PostTable.TAGS.has(handle, self()); }

  /** Returns whether there are any tags that {@code fetch} asks for; see {@link #hasTags}. */
  default boolean hasTags(Handle handle, Fetch<Tag> fetch) { return PostTable.TAGS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given tags are linked now; true if none is given. Only rows in the default scope
   * {@code current} are seen.
   * <pre>{@code SELECT count(*) FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND id = ANY(:ids) AND (NOT retired)}</pre>
   */
  default boolean hasTags(Handle handle, Tag... tags) { return PostTable.TAGS.has(handle, self(), List.of(tags)); }

  /** The same for a collection; see {@link #hasTags}. */
  default boolean hasTags(Handle handle, Collection<Tag> tags) { return PostTable.TAGS.has(handle, self(), tags); }

  /**
   * Returns how many tags there are now, without loading them. Only rows in the default scope {@code current} are seen.
   * <pre>{@code SELECT count(*) FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired)}</pre>
   */
  default long countTags(Handle handle) { return PostTable.TAGS.count(handle, self()); }

  /** Returns how many tags there are that {@code fetch} asks for; see {@link #countTags}. */
  default long countTags(Handle handle, Fetch<Tag> fetch) { return PostTable.TAGS.count(handle, self(), fetch); }

  /** Inserts a tag that is linked, and returns it. SQL: {@link PostTable#TAGS}. */
  default Tag createTag(Handle handle, Consumer<TagValues> tag) {
    return PostTable.TAGS.create(handle, self(), TagValues.of(tag));
  }

  /** Links with values for the other columns of new links; see {@link #addTags}. */
  default Changes<Tag> addTag(Handle handle, Tag tag, Consumer<PostTagValues> link) {
    return PostTable.TAGS.add(handle, self(), List.of(tag), PostTagValues.of(link));
  }

  /** Links with values for the other columns of new links; see {@link #addTags}. */
  default Changes<Tag> addTags(Handle handle, Collection<Tag> tags, Consumer<PostTagValues> link) {
    return PostTable.TAGS.add(handle, self(), tags, PostTagValues.of(link));
  }

  /**
   * Returns the tags, each with its link, from a join of both tables. Only rows in the default scope {@code current}
   * are seen.
   */
  default List<Linked<Tag, PostTag>> getTagsWithLinks(Handle handle) {
    return PostTable.TAGS.getWithLinks(handle, self());
  }

  /** Returns those that {@code fetch} asks for, each with its link; see {@link #getTagsWithLinks}. */
  default List<Linked<Tag, PostTag>> getTagsWithLinks(Handle handle, Fetch<Tag> fetch) {
    return PostTable.TAGS.getWithLinks(handle, self(), fetch);
  }

  private Post self() { return (Post) (Object) this; }
}
