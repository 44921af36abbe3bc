package dev.kinship.examples.howto.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.junit.AtMost;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page on tags says. */
class TaggingTest {

  private static final Jdbi JDBI =
      Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());

  @RegisterExtension static final StatementCount STATEMENTS = StatementCount.on(JDBI);

  @BeforeEach
  void tables() {
    JDBI.useHandle(
        h ->
            h.createScript(
                    """
                    DROP TABLE IF EXISTS post_tag, post, tag;
                    CREATE TABLE post (id bigserial PRIMARY KEY, title text NOT NULL);
                    CREATE TABLE tag (id bigserial PRIMARY KEY, name text NOT NULL UNIQUE);
                    CREATE TABLE post_tag (
                      post_id bigint NOT NULL REFERENCES post ON DELETE CASCADE,
                      tag_id bigint NOT NULL REFERENCES tag ON DELETE CASCADE,
                      PRIMARY KEY (post_id, tag_id));
                    CREATE INDEX ON post_tag (tag_id);
                    """)
                .execute());
  }

  @Test
  void new_names_become_tags_and_links_follow() {
    JDBI.useTransaction(
        h -> {
          Post post = PostTable.insert(h, p -> p.title("Keys"));
          Tagging.tag(h, post, Set.of("java", "sql"));
          assertThat(Tagging.tag(h, post, Set.of("sql", "jdbi")).untouched())
              .extracting(Tag::name)
              .containsExactly("sql");
          assertThat(post.getTags(h)).extracting(Tag::name).containsExactly("jdbi", "sql");
          assertThat(TagTable.all(h)).hasSize(3);
        });
  }

  @Test
  void posts_are_found_by_tags() {
    JDBI.useTransaction(
        h -> {
          Post both = PostTable.insert(h, p -> p.title("both"));
          Post one = PostTable.insert(h, p -> p.title("one"));
          Post none = PostTable.insert(h, p -> p.title("none"));
          Tagging.tag(h, both, Set.of("java", "sql"));
          Tagging.tag(h, one, Set.of("java"));
          Tag java = tag("java", both.getTags(h));
          Tag sql = tag("sql", both.getTags(h));

          assertThat(Tagging.withAny(h, List.of(java, sql))).containsExactly(both, one);
          assertThat(Tagging.withBoth(h, java, sql)).containsExactly(both);
          assertThat(Tagging.untagged(h)).containsExactly(none);
          assertThat(Tagging.cloud(h)).containsExactly("java 2", "sql 1");
        });
  }

  @Test
  @AtMost(9)
  void a_list_with_tags_costs_a_few_statements() {
    JDBI.useHandle(
        h -> {
          h.execute("INSERT INTO post (title) SELECT 'post ' || n FROM generate_series(1, 20) n");
          h.execute("INSERT INTO tag (name) VALUES ('java')");
          h.execute("INSERT INTO post_tag SELECT id, 1 FROM post");
          assertThat(Tagging.newest(h)).hasSize(20).startsWith("post 20 [java]");
        });
  }

  private static Tag tag(String name, List<Tag> tags) {
    return tags.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
