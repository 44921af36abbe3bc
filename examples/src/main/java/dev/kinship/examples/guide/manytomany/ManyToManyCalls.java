package dev.kinship.examples.guide.manytomany;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Calls that the page on many-to-many associations shows. */
final class ManyToManyCalls {

  private ManyToManyCalls() {}

  static List<Tag> tag(Handle h, Post post, Tag java, Tag sql) {
    Changes<Tag> changes = post.setTags(h, java, sql);
    List<Tag> added = changes.linked();
    List<Tag> gone = changes.unlinked(); // their links are deleted, and they are still tags
    List<Tag> stayed = changes.untouched();
    return added.isEmpty() && gone.isEmpty() ? stayed : post.getTags(h);
  }

  static Map<String, Integer> positions(Handle h, Post post, Tag java) {
    Map<String, Integer> positions = new TreeMap<>();
    Changes<Tag> unused = post.addTag(h, java, link -> link.position(1));
    for (Linked<Tag, PostTag> each : post.getTagsWithLinks(h)) {
      positions.put(each.row().name(), each.link().position());
    }
    return positions;
  }

  static List<Tag> firstByPosition(Handle h, Post post) {
    Order<Tag> inOrder = PostTable.TAGS.byLink(PostTagTable.POSITION.asc());
    Condition<Tag> first = PostTable.TAGS.onLink(PostTagTable.POSITION.le(3));
    return post.getTags(h, Fetch.where(first).orderBy(inOrder));
  }

  static List<Post> about(Handle h, Tag java) {
    return PostTable.query(h, Fetch.where(PostTable.TAGS.is(java))).list();
  }

  static List<Post> mainlyAbout(Handle h, Tag java) {
    Condition<PostTag> mainly = PostTagTable.POSITION.eq(1).and(PostTagTable.TAG.is(java));
    return PostTable.query(h, Fetch.where(PostTable.TAGS.anyLink(mainly))).list();
  }

  static Loaded<Post, List<Tag>, Tag> firstThree(Handle h, List<Post> posts) {
    Fetch<Tag> three = Fetch.<Tag>all().orderBy(TagTable.NAME.asc()).limit(3);
    return PostTable.TAGS.load(h, posts, three);
  }

  static void setAll(Handle h, Post first, Post second, Tag java, Tag sql) {
    PostTable.TAGS.set(h, Map.of(first, List.of(java, sql), second, List.of(java)));
  }
}
