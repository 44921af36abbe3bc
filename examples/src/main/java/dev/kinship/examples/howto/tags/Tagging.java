package dev.kinship.examples.howto.tags;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.query.Fetch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What a blog does with tags. A test runs it. */
final class Tagging {

  private Tagging() {}

  /** The post has the tags with these names, and no others; new names become tags. */
  static Changes<Tag> tag(Handle h, Post post, Set<String> names) {
    List<Tag> tags = names.stream().map(name -> new Tag(null, name)).toList();
    return post.setTags(h, TagTable.upsertAll(h, TagTable.NAME, tags));
  }

  static List<Post> withAny(Handle h, List<Tag> tags) {
    return PostTable.query(h).where(PostTable.TAGS.isIn(tags)).list();
  }

  static List<Post> withBoth(Handle h, Tag java, Tag sql) {
    return PostTable.query(h).where(PostTable.TAGS.is(java).and(PostTable.TAGS.is(sql))).list();
  }

  static List<Post> untagged(Handle h) {
    return PostTable.query(h).where(PostTable.TAGS.none()).list();
  }

  static List<String> cloud(Handle h) {
    List<Tag> tags = TagTable.query(h).orderBy(TagTable.NAME.asc()).list();
    PerRow<Tag, Long> posts = TagTable.POSTS.count(h, tags); // one statement for all tags
    return tags.stream().map(tag -> tag.name() + " " + posts.of(tag)).toList();
  }

  static List<String> newest(Handle h) {
    List<String> lines = new ArrayList<>();
    Fetch<Post> newest = PostTable.fetch().orderBy(PostTable.ID.desc()).limit(20);
    for (Post post : PostTable.query(h, newest).list()) {
      lines.add(post.title() + " " + post.getTags(h).stream().map(Tag::name).toList());
    }
    return lines;
  }
}
