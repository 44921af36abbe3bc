package dev.kinship.it.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The default scope of the other end, and schemas, for a call and for a handle. */
class ScopesAndSchemasTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private final Post one = new Post(1L, "one");
  private final Tag a = new Tag(1L, "a", false);
  private final Tag b = new Tag(2L, "b", true);

  /** The first post has two tags, of which one is retired. */
  @BeforeEach
  void rows() {
    lab.sql(Ends.ROWS);
    lab.sql("UPDATE tag SET retired = true WHERE id = 2");
    lab.sql("INSERT INTO post_tag VALUES (1, 1, 1), (1, 2, 2)");
    lab.tap().take();
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void a_scope_limits_what_is_read_and_a_fetch_lifts_it() {
    Fetch<Tag> all = Fetch.<Tag>all().unscoped();
    assertThat(lab.costs(1, () -> one.getTags(h()))).containsExactly(a);
    assertThat(lab.costs(1, () -> one.getTags(h(), all))).containsExactly(a, b);
    assertThat(lab.costs(1, () -> one.countTags(h()))).isEqualTo(1);
    assertThat(lab.costs(1, () -> one.countTags(h(), all))).isEqualTo(2);
    assertThat(lab.costs(1, () -> one.getTagsWithLinks(h()))).hasSize(1);
    assertThat(lab.costs(1, () -> PostTable.TAGS.load(h(), List.of(one), all)).of(one))
        .containsExactly(a, b);
    lab.sql("DELETE FROM post_tag WHERE tag_id = 1");
    assertThat(PostTable.query(h(), Fetch.where(PostTable.TAGS.any())).list()).isEmpty();
    assertThat(PostTable.query(h(), Fetch.where(PostTable.TAGS.any(all))).list())
        .containsExactly(one);
  }

  @Test
  void a_scope_does_not_limit_what_is_written() {
    Changes<Tag> changes = lab.costs(1, () -> one.setTags(h(), a));
    assertThat(changes.unlinked()).containsExactly(b);
    assertThat(lab.column(Long.class, "SELECT tag_id FROM post_tag")).containsExactly(1L);
  }

  @Test
  void a_schema_is_that_of_the_call_or_of_the_handle() {
    lab.sql(
        "CREATE SCHEMA old; CREATE TABLE old.post (LIKE post INCLUDING ALL);"
            + " CREATE TABLE old.tag (LIKE tag INCLUDING ALL);"
            + " CREATE TABLE old.post_tag (LIKE post_tag INCLUDING ALL)");
    // By itself: a driver that describes all statements first does not find the tables.
    lab.sql(
        "INSERT INTO old.post SELECT * FROM post;"
            + " INSERT INTO old.tag SELECT id, 'old ' || name, false FROM tag;"
            + " INSERT INTO old.post_tag VALUES (1, 3, 1)");
    try {
      Tag oldC = new Tag(3L, "old c", false);
      assertThat(lab.costs(1, () -> one.getTags(h(), Fetch.<Tag>all().schema("old"))))
          .containsExactly(oldC);
      h().getConfig(KinshipConfig.class).setSchema("old");
      assertThat(lab.costs(1, () -> one.getTags(h()))).containsExactly(oldC);
      Changes<Tag> unused = lab.costs(1, () -> one.setTags(h(), a, oldC));
      assertThat(lab.column(Long.class, "SELECT tag_id FROM old.post_tag ORDER BY 1"))
          .containsExactly(1L, 3L);
      assertThat(lab.column(Long.class, "SELECT tag_id FROM public.post_tag ORDER BY 1"))
          .containsExactly(1L, 2L);
    } finally {
      lab.sql("DROP SCHEMA old CASCADE");
    }
  }
}
