package dev.kinship.it.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.OneByOneException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links in loops, and what is refused before anything is sent. */
class LoopTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  @BeforeEach
  void rows() {
    lab.sql("INSERT INTO post (id, title) SELECT n, 'p' || n FROM generate_series(1, 100) n");
    lab.sql(
        "INSERT INTO tag (id, name, retired) SELECT n, 't' || n, n = 5 FROM generate_series(1, 10) n");
    lab.sql(
        "INSERT INTO post_tag SELECT p, 1 + (p + t) % 10 FROM"
            + " generate_series(1, 100) p, generate_series(1, 3) t");
    lab.inTransactions(true);
    lab.tap().take();
  }

  @Test
  void a_loop_over_posts_and_their_tags_costs_a_handful_of_statements() {
    List<Post> posts = PostTable.all(lab.handle());
    List<Integer> counts = new ArrayList<>();
    lab.tap().take();
    for (Post post : posts) {
      counts.add(post.getTags(lab.handle()).size());
    }
    assertThat(counts).containsOnly(2, 3).hasSize(100);
    assertThat(lab.statements()).hasSizeLessThan(8);
    assertThat(lab.tap().take()).isNotNull();
    long all = 0;
    for (Post post : posts) {
      all += post.countTags(lab.handle());
    }
    assertThat(all).isEqualTo(counts.stream().mapToInt(each -> each).sum());
    assertThat(lab.statements()).hasSizeLessThan(8);
  }

  @Test
  void nested_loops_are_read_together_too() {
    List<Post> posts = PostTable.query(lab.handle(), Fetch.<Post>all().limit(20)).list();
    lab.tap().take();
    long pairs = 0;
    for (Post post : posts) {
      for (Tag tag : post.getTags(lab.handle())) {
        pairs += tag.getPosts(lab.handle()).size();
      }
    }
    assertThat(pairs).isGreaterThan(1000);
    assertThat(lab.statements()).hasSizeLessThan(20);
  }

  @Test
  void what_was_read_ahead_is_forgotten_with_a_write() {
    List<Post> posts = PostTable.all(lab.handle());
    posts.get(0).getTags(lab.handle());
    posts.get(1).getTags(lab.handle());
    posts.get(2).setTags(lab.handle());
    assertThat(posts.get(2).getTags(lab.handle())).isEmpty();
  }

  @Test
  void raise_refuses_the_second_read() {
    lab.handle().getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);
    List<Post> posts = PostTable.all(lab.handle());
    posts.get(0).getTags(lab.handle());
    assertThatThrownBy(() -> posts.get(1).getTags(lab.handle()))
        .isInstanceOf(OneByOneException.class)
        .hasMessageContaining("PostTable.TAGS.load(handle, rows)");
  }

  @Test
  void a_row_without_a_key_or_of_another_tenant_is_refused_before_anything_is_sent() {
    Post unsaved = new Post(null, "new");
    lab.refuses(UnsavedException.class, 0, () -> unsaved.getTags(lab.handle()));
    lab.refuses(
        UnsavedException.class,
        0,
        () -> new Post(1L, "").addTags(lab.handle(), new Tag(null, "new", false)));
    Doc doc = new Doc(1, 1L, "doc");
    Label other = new Label(2, 1L, "label");
    lab.refuses(ContradictionException.class, 0, () -> doc.setLabels(lab.handle(), other));
    lab.refuses(ContradictionException.class, 0, () -> doc.addHints(lab.handle(), other));
    lab.refuses(
        ContradictionException.class, 0, () -> doc.createLabel(lab.handle(), l -> l.tenantId(2)));
  }
}
