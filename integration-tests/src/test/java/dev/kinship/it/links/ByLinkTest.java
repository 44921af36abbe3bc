package dev.kinship.it.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import dev.kinship.runtime.query.Order;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders and conditions by the links that a row is read through. */
class ByLinkTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private static final Order<Tag> UP = PostTable.TAGS.byLink(PostTagTable.POSITION.asc());
  private static final Order<Tag> DOWN = PostTable.TAGS.byLink(PostTagTable.POSITION.desc());
  private static final Condition<Tag> LATER = PostTable.TAGS.onLink(PostTagTable.POSITION.gt(1));

  private static final Tag A = new Tag(1L, "a", false);

  private final Post one = new Post(1L, "one");
  private final Post two = new Post(2L, "two");

  /** The tags' order is a, b, c for the first post, and c, b, a for the second. */
  @BeforeEach
  void rows() {
    lab.sql(Ends.ROWS);
    lab.sql(
        "INSERT INTO post_tag VALUES (1, 1, 1), (1, 2, 2), (1, 3, 3),"
            + " (2, 1, 3), (2, 2, 2), (2, 3, 1)");
    lab.tap().take();
  }

  private static List<String> names(List<Tag> tags) {
    return tags.stream().map(Tag::name).toList();
  }

  private List<String> tags(Post post, Fetch<Tag> fetch) {
    return names(lab.costs(1, () -> post.getTags(lab.handle(), fetch)));
  }

  @Test
  void the_order_is_that_of_the_links_with_this_row() {
    assertThat(tags(one, TagTable.fetch().orderBy(UP))).containsExactly("a", "b", "c");
    assertThat(lab.statements().get(0))
        .isEqualTo(
            "SELECT id, name, retired FROM tag"
                + " WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = $1) AND (NOT retired)"
                + " ORDER BY (SELECT post_tag.\"position\" FROM post_tag"
                + " WHERE post_tag.tag_id = tag.id AND post_tag.post_id = $2"
                + " ORDER BY 1 LIMIT 1)");
    assertThat(tags(two, TagTable.fetch().orderBy(UP))).containsExactly("c", "b", "a");
    assertThat(tags(one, TagTable.fetch().orderBy(DOWN).limit(2))).containsExactly("c", "b");
  }

  @Test
  void a_condition_is_on_the_links_with_this_row() {
    assertThat(tags(one, Fetch.where(LATER))).containsExactly("b", "c");
    assertThat(tags(two, Fetch.where(LATER.and(TagTable.NAME.ne("b"))))).containsExactly("a");
    assertThat(tags(two, Fetch.where(LATER.not()).orderBy(UP))).containsExactly("c");
    assertThat(lab.costs(1, () -> one.countTags(lab.handle(), Fetch.where(LATER)))).isEqualTo(2);
    assertThat(lab.costs(1, () -> one.hasTags(lab.handle(), Fetch.where(LATER)))).isTrue();
    Condition<Tag> never = PostTable.TAGS.onLink(PostTagTable.POSITION.gt(9));
    assertThat(lab.costs(1, () -> one.hasTags(lab.handle(), Fetch.where(never)))).isFalse();
    assertThat(
            lab.costs(
                1, () -> PostTable.TAGS.query(lab.handle(), two).where(LATER).orderBy(UP).list()))
        .extracting(Tag::name)
        .containsExactly("b", "a");
    assertThat(lab.costs(1, () -> PostTable.TAGS.query(lab.handle(), two).where(LATER).count()))
        .isEqualTo(2);
    List<Linked<Tag, PostTag>> pairs =
        lab.costs(1, () -> one.getTagsWithLinks(lab.handle(), Fetch.where(LATER).orderBy(DOWN)));
    assertThat(pairs).extracting(each -> each.link().position()).containsExactly(3, 2);
  }

  private static List<String> titles(Condition<Post> condition) {
    return lab.costs(1, () -> PostTable.query(lab.handle(), Fetch.where(condition)).list()).stream()
        .map(Post::title)
        .toList();
  }

  @Test
  void rows_are_chosen_by_their_links() {
    lab.sql("DELETE FROM post_tag WHERE post_id = 2 AND position = 1");
    assertThat(titles(PostTable.TAGS.anyLink(PostTagTable.POSITION.gt(1))))
        .containsExactly("one", "two");
    assertThat(titles(PostTable.TAGS.anyLink(PostTagTable.POSITION.eq(1)))).containsExactly("one");
    assertThat(titles(PostTable.TAGS.noneLink(PostTagTable.POSITION.eq(1))))
        .containsExactly("two", "three", "four");
    Condition<PostTag> aLast = PostTagTable.POSITION.eq(3).and(PostTagTable.TAG.is(A));
    assertThat(titles(PostTable.TAGS.anyLink(aLast))).containsExactly("two");
    Condition<PostTag> named = PostTagTable.TAG.matches(TagTable.NAME.eq("c"));
    assertThat(titles(PostTable.TAGS.anyLink(PostTagTable.POSITION.eq(3).and(named))))
        .containsExactly("one");
    Condition<Tag> ofOne = TagTable.POSTS.anyLink(PostTagTable.POSITION.eq(1));
    assertThat(titles(PostTable.TAGS.any(ofOne))).containsExactly("one", "two");
  }

  @Test
  void rows_are_chosen_by_links_whose_keys_share_a_column() {
    lab.sql("INSERT INTO doc_label VALUES (1, 1, 1), (1, 2, 3)");
    Condition<Doc> third = DocTable.LABELS.anyLink(DocLabelTable.LABEL_ID.eq(3L));
    assertThat(
            lab.acrossTenants(
                () -> lab.costs(1, () -> DocTable.query(lab.handle(), Fetch.where(third)).list())))
        .containsExactly(new Doc(1, 2L, "doc 2"), new Doc(2, 1L, "doc 1"), new Doc(2, 2L, "doc 2"));
    lab.sql("INSERT INTO follow (follower_id, followee_id) VALUES (1, 3), (2, 1)");
    Condition<Member> ofOne = MemberTable.FOLLOWERS.anyLink(FollowTable.FOLLOWER_ID.eq(1L));
    assertThat(lab.costs(1, () -> MemberTable.query(lab.handle(), Fetch.where(ofOne)).list()))
        .extracting(Member::id)
        .containsExactly(3L);
  }

  @Test
  void many_rows_are_loaded_each_by_its_own_links() {
    List<Post> posts = List.of(one, two);
    Fetch<Tag> later = Fetch.where(LATER).orderBy(UP);
    var loaded = lab.costs(1, () -> PostTable.TAGS.load(lab.handle(), posts, later));
    assertThat(names(loaded.of(one))).containsExactly("b", "c");
    assertThat(names(loaded.of(two))).containsExactly("b", "a");
    Fetch<Tag> first = TagTable.fetch().orderBy(DOWN).limit(1);
    var limited = lab.costs(1, () -> PostTable.TAGS.load(lab.handle(), posts, first));
    assertThat(names(limited.of(one))).containsExactly("c");
    assertThat(names(limited.of(two))).containsExactly("a");
    Fetch<Tag> locked = later.lock(Lock.FOR_UPDATE);
    var held = lab.costs(1, () -> PostTable.TAGS.load(lab.handle(), posts, locked));
    assertThat(names(held.of(two))).containsExactly("b", "a");
  }

  @Test
  void keys_that_share_a_column() {
    lab.sql("INSERT INTO doc_label VALUES (1, 1, 1), (1, 1, 2), (1, 2, 1), (1, 2, 3)");
    Doc first = new Doc(1, 1L, "");
    Doc second = new Doc(1, 2L, "");
    Fetch<Label> last =
        Fetch.where(DocTable.LABELS.onLink(DocLabelTable.LABEL_ID.gt(1L)))
            .orderBy(DocTable.LABELS.byLink(DocLabelTable.LABEL_ID.desc()));
    assertThat(lab.costs(1, () -> first.getLabels(lab.handle(), last)))
        .extracting(Label::id)
        .containsExactly(2L);
    for (List<Doc> docs :
        List.of(List.of(first, second), List.of(first, second, new Doc(2, 1L, "")))) {
      for (Fetch<Label> fetch : List.of(last, last.limit(1))) {
        var labels = lab.costs(1, () -> DocTable.LABELS.load(lab.handle(), docs, fetch));
        assertThat(labels.of(first)).containsExactly(new Label(1, 2L, "label 2"));
        assertThat(labels.of(second)).containsExactly(new Label(1, 3L, "label 3"));
        if (docs.size() > 2) {
          assertThat(labels.of(docs.get(2))).first().isEqualTo(new Label(2, 3L, "label 3"));
        }
      }
    }
  }

  /** One entity at both ends: each end's order is by its own side of the links. */
  @Test
  void an_association_with_itself() {
    lab.sql("INSERT INTO follow (follower_id, followee_id) VALUES (1, 3), (1, 2), (3, 1), (2, 1)");
    Member member = new Member(1L, "one");
    Fetch<Member> latest =
        MemberTable.fetch().orderBy(MemberTable.FOLLOWING.byLink(FollowTable.ID.desc()));
    assertThat(lab.costs(1, () -> member.getFollowing(lab.handle(), latest)))
        .extracting(Member::id)
        .containsExactly(2L, 3L);
    refused("Member.following", () -> member.getFollowers(lab.handle(), latest));
  }

  @Test
  void elsewhere_it_is_refused_before_anything_is_sent() {
    refused("Post.tags", () -> TagTable.query(lab.handle(), Fetch.where(LATER)).list());
    refused("Post.tags", () -> TagTable.query(lab.handle()).orderBy(UP).list());
    refused(
        "Post.tags",
        () -> PostTable.query(lab.handle(), Fetch.where(PostTable.TAGS.any(LATER))).list());
    Condition<Tag> nested = TagTable.POSTS.any(PostTable.TAGS.any(LATER));
    refused("Post.tags", () -> one.getTags(lab.handle(), Fetch.where(nested)));
  }

  private static void refused(String association, ThrowingCallable call) {
    lab.tap().take();
    assertThatThrownBy(call)
        .isInstanceOf(ContradictionException.class)
        .hasMessageStartingWith(association + ": what is said of its links holds where it is read");
    assertThat(lab.tap().take().roundTrips()).isZero();
  }

  @Test
  void a_pair_that_is_there_twice_is_one_row_in_the_order_of_the_first() {
    lab.sql("ALTER TABLE post_tag DROP CONSTRAINT post_tag_pkey");
    lab.sql("INSERT INTO post_tag VALUES (1, 1, 5)");
    assertThat(tags(one, TagTable.fetch().orderBy(UP))).containsExactly("a", "b", "c");
    assertThat(tags(one, TagTable.fetch().orderBy(DOWN))).containsExactly("a", "c", "b");
    lab.sql("DELETE FROM post_tag WHERE position = 5");
    lab.sql("ALTER TABLE post_tag ADD PRIMARY KEY (post_id, tag_id)");
  }

  @Test
  void in_another_schema() {
    lab.sql(
        "CREATE SCHEMA old; CREATE TABLE old.tag AS SELECT * FROM tag;"
            + " CREATE TABLE old.post_tag AS SELECT post_id, tag_id, 9 - position AS position"
            + " FROM post_tag");
    assertThat(tags(one, Fetch.where(LATER).orderBy(UP).schema("old")))
        .containsExactly("c", "b", "a");
    lab.sql("DROP SCHEMA old CASCADE");
  }

  @Test
  void it_can_be_shown_to_people() {
    assertThat(Fetch.where(LATER).orderBy(UP))
        .hasToString(
            "WHERE EXISTS (SELECT 1 FROM post_tag WHERE post_tag.tag_id = tag.id AND"
                + " (post_tag.post_id = ? AND post_tag.\"position\" > ?))"
                + " ORDER BY (SELECT post_tag.\"position\" FROM post_tag"
                + " WHERE post_tag.tag_id = tag.id AND post_tag.post_id = ? ORDER BY 1 LIMIT 1)");
  }
}
