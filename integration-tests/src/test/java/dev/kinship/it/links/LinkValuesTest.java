package dev.kinship.it.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Links with columns of their own. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class LinkValuesTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private final boolean inTransactions;
  private final Post post = new Post(1L, "one");
  private final Tag a = new Tag(1L, "a", false);
  private final Tag b = new Tag(2L, "b", false);

  LinkValuesTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(Ends.ROWS);
    lab.inTransactions(inTransactions);
    lab.tap().take();
  }

  private static List<String> positions() {
    return lab.column(
        String.class,
        "SELECT post_id || '-' || tag_id || ':' || position FROM post_tag ORDER BY 1");
  }

  @Test
  void a_new_link_gets_the_values_and_one_that_is_there_keeps_its_own() {
    Changes<Tag> one = lab.costs(1, () -> post.addTag(lab.handle(), a, l -> l.position(3)));
    assertThat(one.linked()).containsExactly(a);
    Changes<Tag> both =
        lab.costs(1, () -> post.addTags(lab.handle(), List.of(a, b), l -> l.position(4)));
    assertThat(both.linked()).containsExactly(b);
    assertThat(both.untouched()).containsExactly(a);
    assertThat(positions()).containsExactly("1-1:3", "1-2:4");
    lab.costs(1, () -> b.addPost(lab.handle(), new Post(2L, "two"), l -> {}));
    assertThat(positions()).containsExactly("1-1:3", "1-2:4", "2-2:7");
    lab.costs(1, () -> post.setTags(lab.handle(), a, new Tag(3L, "c", false)));
    assertThat(positions()).containsExactly("1-1:3", "1-3:7", "2-2:7");
  }

  @Test
  void links_and_targets_come_together() {
    Changes<Tag> unused = post.addTags(lab.handle(), List.of(b, a), l -> l.position(4));
    lab.tap().take();
    assertThat(lab.costs(1, () -> post.getTagsWithLinks(lab.handle())))
        .containsExactly(
            new Linked<>(a, new PostTag(1, 1, 4)), new Linked<>(b, new PostTag(1, 2, 4)));
    Fetch<Tag> last = Fetch.<Tag>all().orderBy(TagTable.NAME.desc()).limit(1);
    assertThat(lab.costs(1, () -> post.getTagsWithLinks(lab.handle(), last)))
        .containsExactly(new Linked<>(b, new PostTag(1, 2, 4)));
    assertThat(lab.costs(1, () -> a.getPostsWithLinks(lab.handle())))
        .containsExactly(new Linked<>(post, new PostTag(1, 1, 4)));
    Doc doc = new Doc(1, 1L, "doc 1");
    Label label = new Label(1, 2L, "label 2");
    Object unusedLabel = doc.addLabel(lab.handle(), label, l -> {});
    assertThat(doc.getLabelsWithLinks(lab.handle()))
        .containsExactly(new Linked<>(label, new DocLabel(1, 1, 2)));
  }

  @Test
  void what_says_what_is_linked_cannot_be_set() {
    lab.refuses(
        ContradictionException.class, 0, () -> post.addTag(lab.handle(), a, l -> l.tagId(2L)));
    lab.refuses(
        NoSuchRowException.class,
        3,
        () -> post.addTag(lab.handle(), new Tag(99L, "none", false), l -> l.position(1)));
    assertThat(positions()).isEmpty();
  }
}
