package blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import blog.Blog.Removed;
import blog.Blog.Retagged;
import blog.Blog.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the blog does, whoever does it. */
abstract class BlogTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Jdbi sql = Database.connect();
  private final Blog blog;
  private final Class<? extends Exception> stale;
  private final Class<? extends Exception> unsaved;

  BlogTest(Blog blog, Class<? extends Exception> stale, Class<? extends Exception> unsaved) {
    this.blog = blog;
    this.stale = stale;
    this.unsaved = unsaved;
  }

  @BeforeEach
  void clear() {
    Database.clear();
  }

  @Test
  void a_user_comes_with_a_profile() {
    User ann = ann();

    assertThat(rows("SELECT bio FROM profile WHERE user_id = " + ann.id())).containsExactly("Hi");
    assertThatThrownBy(() -> blog.register("Another Ann", "ann@example.com", "Hello"))
        .hasStackTraceContaining("users_email_key");
    assertThat(rows("SELECT bio FROM profile")).containsExactly("Hi");
  }

  @Test
  void the_front_page_has_the_latest_ten_with_authors_comments_and_tags() {
    User ann = ann();
    User bob = bob();
    List<Post> posts = published(ann, 12);
    Post bobs = blog.publish(blog.draft(bob, "Bob's", "…"), NOON.plusSeconds(100));
    blog.draft(bob, "A draft", "…");
    blog.tag(bobs, Set.of("sql", "java"));
    blog.tag(posts.get(11), Set.of("java"));
    blog.comment(bobs, ann, "Well said");
    blog.comment(bobs, bob, "Thanks");
    blog.comment(posts.get(11), bob, "Hm");

    List<Summary> latest = blog.latest();

    assertThat(latest).hasSize(10);
    assertThat(latest)
        .extracting(each -> each.post().title(), Summary::author, Summary::comments, Summary::tags)
        .startsWith(
            tuple("Bob's", "Bob", 2L, List.of("java", "sql")),
            tuple("Post 11", "Ann", 1L, List.of("java")),
            tuple("Post 10", "Ann", 0L, List.of()));
    assertThat(latest.get(0).post()).isEqualTo(bobs);
  }

  @Test
  void pages_follow_each_other_also_where_posts_have_one_time() {
    User ann = ann();
    for (int i = 0; i < 25; i++) {
      blog.publish(blog.draft(ann, "Post " + i, "…"), NOON.plusSeconds(i / 12));
    }
    List<Summary> read = new ArrayList<>(blog.latest());
    for (List<Summary> page = read; !page.isEmpty(); read.addAll(page)) {
      page = blog.after(read.get(read.size() - 1).post());
    }

    assertThat(read)
        .extracting(each -> each.post().title())
        .isEqualTo(IntStream.range(0, 25).mapToObj(i -> "Post " + (24 - i)).toList());
  }

  @Test
  void an_author_s_posts_have_page_numbers() {
    User ann = ann();
    published(ann, 12);
    blog.draft(ann, "A draft", "…");
    published(bob(), 1);

    assertThat(blog.postsOf(ann, 0)).hasSize(10).extracting(Post::title).startsWith("A draft");
    assertThat(blog.postsOf(ann, 1))
        .extracting(Post::title)
        .containsExactly("Post 2", "Post 1", "Post 0");
    assertThat(blog.postsOf(ann, 2)).isEmpty();
  }

  @Test
  void search_finds_words_in_any_form_in_title_and_body() {
    User ann = ann();
    Post cats = blog.publish(blog.draft(ann, "On cats", "They sleep"), NOON);
    Post cat = blog.publish(blog.draft(ann, "Sleeping", "My cat's day"), NOON.plusSeconds(1));
    blog.publish(blog.draft(ann, "On dogs", "They bark"), NOON);
    blog.draft(ann, "A cat, in a draft", "…");

    assertThat(blog.search("CAT")).containsExactly(cat, cats);
    assertThat(blog.search("cats sleeps -day")).containsExactly(cats);
    assertThat(blog.search("'); DROP TABLE post; --")).isEmpty();
  }

  @Test
  void people_are_found_by_a_part_of_the_name_as_it_is_typed() {
    User ann = ann();
    User anna = blog.register("Joanna 100%", "joanna@example.com", "Hi");
    bob();

    assertThat(blog.people("ANN")).containsExactly(ann, anna);
    assertThat(blog.people("0%")).containsExactly(anna);
    assertThat(blog.people("A_n")).isEmpty();
  }

  @Test
  void the_second_of_two_editors_is_told_and_the_first_title_stays() {
    Post read = blog.draft(ann(), "Untitled", "…");

    Post first = blog.retitle(read, "The first");

    assertThatThrownBy(() -> blog.retitle(read, "The second")).isInstanceOf(stale);
    assertThatThrownBy(() -> blog.publish(read, NOON)).isInstanceOf(stale);
    assertThat(rows("SELECT title FROM post WHERE published_at IS NULL"))
        .containsExactly("The first");
    assertThat(blog.retitle(first, "The third").version()).isEqualTo(2);
  }

  @Test
  void tags_become_exactly_those_that_are_given() {
    Post post = blog.draft(ann(), "Tagged", "…");

    assertThat(blog.tag(post, List.of("java", "sql", "java")).added())
        .containsExactlyInAnyOrder("java", "sql");
    String link =
        "SELECT post_tag.xmin::text FROM post_tag JOIN tag ON id = tag_id WHERE name = 'sql'";
    List<String> before = rows(link);
    assertThat(blog.tag(post, List.of("sql", "jdbi")))
        .isEqualTo(new Retagged(List.of("jdbi"), List.of("java"), List.of("sql")));
    assertThat(rows(link)).isEqualTo(before); // the link that stays was not written
    assertThat(rows("SELECT name FROM tag ORDER BY name")).containsExactly("java", "jdbi", "sql");
  }

  @Test
  void a_new_tag_is_made_once_whoever_comes_first_and_sets_do_not_mix() throws Exception {
    User ann = ann();
    Post post = blog.draft(ann, "Shared", "…");
    List<Post> own = IntStream.range(0, 8).mapToObj(i -> blog.draft(ann, "Own", "…")).toList();

    atOnce(8, i -> blog.tag(own.get(i), List.of("c", "a", "b")));
    atOnce(8, i -> blog.tag(post, List.of("x" + i, "y" + i)));

    assertThat(rows("SELECT name FROM tag WHERE name < 'x' ORDER BY name"))
        .containsExactly("a", "b", "c");
    String winner =
        "SELECT substr(name, 2) FROM tag JOIN post_tag ON tag_id = id WHERE post_id = " + post.id();
    assertThat(rows(winner)).hasSize(2);
    assertThat(Set.copyOf(rows(winner))).hasSize(1); // one caller's, and not a mix
  }

  @Test
  void nobody_comments_before_there_is_a_user() {
    Post post = blog.draft(ann(), "Commented", "…");

    assertThatThrownBy(() -> blog.comment(post, new User(null, "Eve", "eve@example.com"), "…"))
        .isInstanceOf(unsaved);
    assertThat(rows("SELECT body FROM comment")).isEmpty();
  }

  @Test
  void drafts_move_and_what_is_published_stays() {
    User ann = ann();
    User bob = bob();
    published(ann, 2);
    Post draft = blog.draft(ann, "First", "…");
    blog.draft(ann, "Second", "…");
    blog.draft(bob, "Bob's own", "…");

    assertThat(blog.moveDrafts(ann, bob)).isEqualTo(2);

    assertThat(blog.postsOf(ann, 0)).hasSize(2);
    assertThat(blog.postsOf(bob, 0))
        .extracting(Post::title)
        .containsExactlyInAnyOrder("First", "Second", "Bob's own");
    assertThatThrownBy(() -> blog.retitle(draft, "Mine")).isInstanceOf(stale);
  }

  @Test
  void a_user_leaves_with_posts_and_comments_elsewhere_stay() {
    User ann = ann();
    User bob = bob();
    Post anns = published(ann, 3).get(0);
    Post bobs = published(bob, 1).get(0);
    blog.tag(anns, Set.of("java"));
    blog.comment(anns, bob, "on hers");
    blog.comment(bobs, ann, "on his");
    blog.comment(bobs, bob, "his own");

    assertThat(blog.remove(ann)).isEqualTo(new Removed(3, 1, 1));

    assertThat(rows("SELECT name FROM users")).containsExactly("Bob");
    assertThat(rows("SELECT body FROM comment WHERE author_id IS NULL")).containsExactly("on his");
    assertThat(rows("SELECT body FROM comment WHERE author_id IS NOT NULL"))
        .containsExactly("his own");
    assertThat(rows("SELECT bio FROM profile")).containsExactly("Hello");
    assertThat(rows("SELECT name FROM tag")).containsExactly("java");
  }

  private User ann() {
    return blog.register("Ann", "ann@example.com", "Hi");
  }

  private User bob() {
    return blog.register("Bob", "bob@example.com", "Hello");
  }

  private List<Post> published(User author, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> blog.publish(blog.draft(author, "Post " + i, "…"), NOON.plusSeconds(i)))
        .toList();
  }

  private List<String> rows(String query) {
    return sql.withHandle(h -> h.createQuery(query).mapTo(String.class).list());
  }

  private interface Call {
    void run(int number);
  }

  private static void atOnce(int callers, Call call)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        int number = i;
        calls.add(threads.submit(() -> call.run(number)));
      }
      for (Future<?> each : calls) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
