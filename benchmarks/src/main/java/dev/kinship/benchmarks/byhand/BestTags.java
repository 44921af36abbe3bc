package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Tag;
import dev.kinship.runtime.Changes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A many-to-many association. All who write a pair hold its tag, and take tags in the order of
 * their keys, so that no two writers wait for each other; a set holds the post as well, so that of
 * two one is left. It needs the right to update both tables.
 */
public final class BestTags extends Jdbc {

  private static final String SET =
      "SELECT 1 FROM post WHERE id = ? FOR NO KEY UPDATE;"
          + " SELECT 1 FROM tag WHERE id = ANY("
          + "ARRAY(SELECT tag_id FROM post_tag WHERE post_id = ?) || ?)"
          + " ORDER BY id FOR NO KEY UPDATE;"
          + " WITH given AS (SELECT id, name FROM tag WHERE id = ANY(?)),"
          + " gone AS (DELETE FROM post_tag WHERE post_id = ? AND tag_id <> ALL(?)"
          + " AND (SELECT count(*) FROM given) = ? RETURNING tag_id),"
          + " come AS (INSERT INTO post_tag (post_id, tag_id) SELECT p.id, g.id"
          + " FROM post p CROSS JOIN given g WHERE p.id = ? AND (SELECT count(*) FROM given) = ?"
          + " ON CONFLICT DO NOTHING RETURNING tag_id)"
          + " SELECT t.id, t.name, t.id IN (SELECT tag_id FROM come),"
          + " t.id IN (SELECT tag_id FROM gone)"
          + " FROM (SELECT id FROM given UNION ALL SELECT tag_id FROM gone) p JOIN tag t USING (id)";

  private static final String ADD =
      "SELECT 1 FROM tag WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE;"
          + " WITH given AS (SELECT id, name FROM tag WHERE id = ANY(?)),"
          + " come AS (INSERT INTO post_tag (post_id, tag_id) SELECT p.id, g.id"
          + " FROM post p CROSS JOIN given g WHERE p.id = ? AND (SELECT count(*) FROM given) = ?"
          + " ON CONFLICT DO NOTHING RETURNING tag_id)"
          + " SELECT id, name, id IN (SELECT tag_id FROM come), false FROM given";

  private static final String REMOVE =
      "SELECT 1 FROM tag WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE;"
          + " WITH gone AS (DELETE FROM post_tag WHERE post_id = ? AND tag_id = ANY(?)"
          + " RETURNING tag_id)"
          + " SELECT id, name, false, id IN (SELECT tag_id FROM gone) FROM tag WHERE id = ANY(?)";

  /** A tag, and what became of its link. */
  private record Link(Tag tag, boolean come, boolean gone) {

    static Link read(ResultSet rows) throws SQLException {
      return new Link(tagOf(rows), rows.getBoolean(3), rows.getBoolean(4));
    }
  }

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public BestTags(Connection connection) {
    super(connection);
  }

  @Override
  public Object getTags(Post post) {
    Long key = saved(post.id());
    return list(
        "SELECT id, name FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = ?)"
            + " ORDER BY id",
        s -> s.setLong(1, key),
        BestTags::tagOf);
  }

  @Override
  public Object hasTags(Post post, List<Tag> tags) {
    Long key = saved(post.id());
    Long[] ids = ids(tags);
    return number(
            "SELECT count(*) FROM tag WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = ?)"
                + " AND id = ANY(?)",
            s -> {
              s.setLong(1, key);
              s.setArray(2, bigints(ids));
            })
        == ids.length;
  }

  @Override
  public Object setTags(Post post, List<Tag> tags) {
    Long key = saved(post.id());
    Long[] ids = ids(tags);
    List<Link> links =
        lastOf(
            SET,
            s -> {
              var array = bigints(ids);
              s.setLong(1, key);
              s.setLong(2, key);
              s.setArray(3, array);
              s.setArray(4, array);
              s.setLong(5, key);
              s.setArray(6, array);
              s.setInt(7, ids.length);
              s.setLong(8, key);
              s.setInt(9, ids.length);
            },
            Link::read);
    return changes(tags, links);
  }

  @Override
  public Object addTags(Post post, List<Tag> tags) {
    Long key = saved(post.id());
    Long[] ids = ids(tags);
    List<Link> links =
        lastOf(
            ADD,
            s -> {
              var array = bigints(ids);
              s.setArray(1, array);
              s.setArray(2, array);
              s.setLong(3, key);
              s.setInt(4, ids.length);
            },
            Link::read);
    return changes(tags, links);
  }

  @Override
  public Object removeTags(Post post, List<Tag> tags) {
    Long key = saved(post.id());
    Long[] ids = ids(tags);
    List<Link> links =
        lastOf(
            REMOVE,
            s -> {
              var array = bigints(ids);
              s.setArray(1, array);
              s.setLong(2, key);
              s.setArray(3, array);
              s.setArray(4, array);
            },
            Link::read);
    return changes(tags, links);
  }

  private static Changes<Tag> changes(List<Tag> given, List<Link> links) {
    Map<Long, Link> byKey = new HashMap<>();
    links.forEach(each -> byKey.put(saved(each.tag().id()), each));
    List<Tag> linked = new ArrayList<>();
    List<Tag> unlinked = new ArrayList<>();
    List<Tag> untouched = new ArrayList<>();
    Set<Long> asked = new HashSet<>();
    for (Tag each : given) {
      Link link = byKey.get(saved(each.id()));
      if (link == null) {
        throw new IllegalStateException("no tag " + each.id());
      }
      asked.add(saved(each.id()));
      if (!link.gone()) {
        (link.come() ? linked : untouched).add(link.tag());
      }
    }
    for (Link each : links) {
      if (each.gone()) {
        unlinked.add(each.tag());
      } else if (!asked.contains(saved(each.tag().id()))) {
        throw new IllegalStateException("not asked for: " + each);
      }
    }
    return new Changes<>(linked, unlinked, untouched);
  }

  private static Long[] ids(List<Tag> tags) {
    Long[] ids = new Long[tags.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = saved(tags.get(i).id());
    }
    return ids;
  }

  private static Tag tagOf(ResultSet rows) throws SQLException {
    return new Tag(rows.getLong(1), rows.getString(2));
  }
}
