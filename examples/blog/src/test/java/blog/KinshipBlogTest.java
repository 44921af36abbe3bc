package blog;

import static org.assertj.core.api.Assertions.assertThat;

import blog.Blog.Summary;
import dev.kinship.junit.SchemaMatch;
import dev.kinship.junit.Sent;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.error.StaleRowException;
import dev.kinship.runtime.error.UnsavedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The blog on Kinship; and what only Kinship promises. */
class KinshipBlogTest extends BlogTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Jdbi JDBI = Database.connect().installPlugin(new KinshipPlugin());

  /** Fails where the check of the schema finds anything. */
  @RegisterExtension static final SchemaMatch SCHEMA = SchemaMatch.on(JDBI);

  @RegisterExtension static final StatementCount STATEMENTS = StatementCount.on(JDBI);

  private final KinshipBlog blog = new KinshipBlog(JDBI);

  KinshipBlogTest() {
    super(new KinshipBlog(JDBI), StaleRowException.class, UnsavedException.class);
  }

  @Test
  void the_front_page_takes_seven_statements_however_many_authors() {
    publish(2);
    assertThat(STATEMENTS.during(blog::latest).count()).isEqualTo(7);
    publish(20);
    assertThat(STATEMENTS.during(blog::latest).count()).isEqualTo(7);
  }

  @Test
  void with_load_the_front_page_takes_four() {
    publish(20);
    List<Summary> latest = blog.latest();

    Sent sent = STATEMENTS.during(() -> assertThat(loaded()).isEqualTo(latest));

    assertThat(sent.count()).isEqualTo(4);
  }

  /** The front page as the page about lists loads it. */
  private static List<Summary> loaded() {
    return JDBI.withHandle(
        h -> {
          List<Post> posts =
              PostTable.query(h).orderBy(PostTable.PUBLISHED_AT.desc()).limit(10).list();
          Loaded<Post, Optional<User>, User> authors = PostTable.AUTHOR.load(h, posts);
          PerRow<Post, Long> comments = PostTable.COMMENTS.count(h, posts);
          Loaded<Post, List<Tag>, Tag> tags = PostTable.TAGS.load(h, posts);
          return posts.stream()
              .map(
                  post ->
                      new Summary(
                          post,
                          authors.of(post).orElseThrow().name(),
                          comments.of(post),
                          tags.of(post).stream().map(Tag::name).toList()))
              .toList();
        });
  }

  /** Of 5,000 posts; an index begins where the page does. */
  @Test
  void pages_and_search_are_served_by_indexes() {
    User ann = blog.register("Ann", "ann@example.com", "Hi");
    JDBI.useHandle(
        h ->
            h.execute(
                "INSERT INTO post (title, body, published_at, author_id)"
                    + " SELECT 'Post ' || n, 'word' || n, now() - n * interval '1 minute', ?"
                    + " FROM generate_series(1, 5000) n",
                ann.id()));
    JDBI.useHandle(h -> h.execute("ANALYZE post"));
    Post last = blog.latest().get(9).post();

    String page = STATEMENTS.during(() -> blog.after(last)).statements().get(0);
    assertThat(plan(page, last.publishedAt(), last.id(), 10))
        .containsPattern("Index Scan Backward using post_published_at_id_idx")
        .contains("Index Cond: (ROW(published_at, id) < ROW(");
    String search = STATEMENTS.during(() -> blog.search("word77")).statements().get(0);
    assertThat(plan(search, "word77")).contains("Bitmap Index Scan on post_to_tsvector_idx");
  }

  private static String plan(String statement, @Nullable Object... values) {
    return JDBI.withHandle(
        h -> {
          Query query = h.createQuery("EXPLAIN " + statement);
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          return String.join("\n", query.mapTo(String.class).list());
        });
  }

  private void publish(int authors) {
    for (int i = 0; i < authors; i++) {
      User author = blog.register("Author", UUID.randomUUID() + "@example.com", "Hi");
      Post post = blog.publish(blog.draft(author, "Post", "…"), NOON.plusSeconds(i));
      blog.tag(post, List.of("java", "sql"));
      blog.comment(post, author, "Hm");
    }
  }
}
