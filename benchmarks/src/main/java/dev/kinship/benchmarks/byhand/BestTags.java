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
 * A many-to-many association. Pairs are inserted and deleted, from both ends; rows that are not
 * there yet cannot be locked in an order. So all who write pairs take an advisory lock for each
 * first, in the order of its number, and no two writers wait for each other. To lock the tags
 * instead takes the right to update them, and whoever links a popular tag would wait for everybody
 * else who does. A set holds the post as well, so that of two one is left. Links that leave are
 * locked in the order of their keys, since whoever updates many links by their keys takes no turns.
 */
public final class BestTags extends Jdbc {

  private static final String TURN = "hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn";

  private static final String HERE_AND_GIVEN =
      "WITH here AS (SELECT id FROM post WHERE id = ?),"
          + " given AS (SELECT id, name FROM tag WHERE id = ANY(?)),"
          + " turns AS (SELECT pg_advisory_xact_lock(1, turn) FROM (SELECT ";

  private static final String SET =
      "SELECT 1 FROM post WHERE id = ? AND "
          + SEES_ALL
          + " FOR NO KEY UPDATE; "
          + HERE_AND_GIVEN
          + "hashtext(concat_ws(' ', p.post_id, p.tag_id)) & 1023 AS turn"
          + " FROM (SELECT h.id, g.id FROM here h CROSS JOIN given g"
          + " UNION SELECT post_id, tag_id FROM post_tag WHERE post_id = ?) p (post_id, tag_id)"
          + " ORDER BY turn OFFSET 0) t),"
          + " gone AS (DELETE FROM post_tag l USING (SELECT tag_id FROM post_tag"
          + " WHERE post_id = ? AND tag_id <> ALL(?)"
          + " AND (SELECT count(*) FROM given) = ? AND (SELECT count(*) FROM turns) >= 0"
          + " AND "
          + SEES_ALL
          + " ORDER BY tag_id FOR UPDATE) h"
          + " WHERE l.post_id = ? AND l.tag_id = h.tag_id RETURNING l.tag_id),"
          + come(" AND " + SEES_ALL)
          + " SELECT id, name, id IN (SELECT tag_id FROM come), false FROM given"
          + " UNION ALL SELECT t.id, t.name, false, true FROM gone JOIN tag t ON t.id = tag_id";

  private static final String ADD =
      HERE_AND_GIVEN
          + TURN
          + " FROM here h CROSS JOIN given g ORDER BY turn OFFSET 0) t),"
          + come("")
          + " SELECT g.id, g.name, g.id IN (SELECT tag_id FROM come), false FROM given g, here";

  private static final String REMOVE =
      HERE_AND_GIVEN
          + TURN
          + " FROM here h CROSS JOIN given g ORDER BY turn OFFSET 0) t),"
          + " gone AS (DELETE FROM post_tag l USING (SELECT tag_id FROM post_tag WHERE post_id = ?"
          + " AND tag_id = ANY(ARRAY(SELECT id FROM given))"
          + " AND (SELECT count(*) FROM turns) >= 0 ORDER BY tag_id FOR UPDATE) h"
          + " WHERE l.post_id = ? AND l.tag_id = h.tag_id RETURNING l.tag_id)"
          + " SELECT g.id, g.name, false, g.id IN (SELECT tag_id FROM gone) FROM given g, here";

  private static String come(String also) {
    return " come AS (INSERT INTO post_tag (post_id, tag_id) SELECT h.id, g.id"
        + " FROM here h CROSS JOIN given g WHERE (SELECT count(*) FROM given) = ?"
        + " AND (SELECT count(*) FROM turns) >= 0"
        + also
        + " ORDER BY g.id ON CONFLICT (post_id, tag_id) DO NOTHING RETURNING tag_id)";
  }

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
              s.setLong(4, key);
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
        list(
            ADD,
            s -> {
              s.setLong(1, key);
              s.setArray(2, bigints(ids));
              s.setInt(3, ids.length);
            },
            Link::read);
    return changes(tags, links);
  }

  @Override
  public Object removeTags(Post post, List<Tag> tags) {
    Long key = saved(post.id());
    Long[] ids = ids(tags);
    List<Link> links =
        list(
            REMOVE,
            s -> {
              s.setLong(1, key);
              s.setArray(2, bigints(ids));
              s.setLong(3, key);
              s.setLong(4, key);
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
