package blog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.junit.Sent;
import dev.kinship.junit.StatementCount;
import dev.kinship.junit.StatementCount.Part;
import dev.kinship.map.EntityMap;
import dev.kinship.runtime.KinshipPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the page says of the blog beside plain Jdbi, and its map. {@code -Dgoldens.update=true}
 * writes both into the page.
 */
class ComparisonTest {

  private static final Path PAGE = Path.of("../../docs/blog.md");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static final Jdbi KINSHIP = Database.connect().installPlugin(new KinshipPlugin());
  private static final Jdbi PLAIN = Database.connect();

  @RegisterExtension static final StatementCount BY_KINSHIP = StatementCount.on(KINSHIP);
  @RegisterExtension static final StatementCount IN_PLAIN = StatementCount.on(PLAIN);

  @BeforeEach
  void clear() {
    Database.clear();
  }

  @Test
  void the_page_has_lines_and_round_trips() throws IOException {
    Map<String, Sent> kinship = sent(new KinshipBlog(KINSHIP), BY_KINSHIP);
    Database.clear();
    Map<String, Sent> plain = sent(new JdbiBlog(PLAIN), IN_PLAIN);
    Map<String, Long> ours =
        Lines.of(Path.of("src/main/java/blog/KinshipBlog.java"), plain.keySet());
    Map<String, Long> theirs =
        Lines.of(Path.of("src/test/java/blog/JdbiBlog.java"), plain.keySet());

    StringBuilder table = new StringBuilder();
    plain.forEach(
        (method, sent) ->
            table.append(
                "| `%s` | %d | %d | %d | %d |\n"
                    .formatted(
                        method,
                        ours.get(method),
                        theirs.get(method),
                        requireNonNull(kinship.get(method)).roundTrips(),
                        sent.roundTrips())));
    table.append(
        "| fields, constructor, helpers | %d | %d | | |\n"
            .formatted(ours.get(Lines.REST), theirs.get(Lines.REST)));
    long annotations = linesForKinshipOnly();
    table.append("| in the records: annotations, interfaces | %d | | | |\n".formatted(annotations));
    table.append("| together | %d | %d | | |".formatted(sum(ours) + annotations, sum(theirs)));
    inPage("|---|--:|--:|--:|--:|\n", table.toString(), "\n\n");
  }

  @Test
  void the_page_has_the_map() throws IOException {
    EntityMap map = EntityMap.of(Blog.class.getClassLoader()).inPackages("blog");
    inPage("```mermaid\n", map.mermaid(), "```");
  }

  /** Calls everything once, where the front page has ten posts of ten authors. */
  private static Map<String, Sent> sent(Blog blog, StatementCount statements) {
    User ann = blog.register("Ann", "ann@example.com", "Hi");
    User bob = blog.register("Bob", "bob@example.com", "Hello");
    Post post = blog.draft(ann, "Keys", "…");
    Post draft = blog.draft(ann, "Locks", "…");
    for (int i = 0; i < 12; i++) {
      User author = blog.register("Author " + i, i + "@example.com", "Hi");
      Post each = blog.publish(blog.draft(author, "Post " + i, "…"), NOON.plusSeconds(i));
      blog.tag(each, List.of("java", "tag " + i));
      blog.comment(each, bob, "Hm");
    }
    Post tenth = blog.latest().get(9).post();
    Map<String, Part<RuntimeException>> calls = new LinkedHashMap<>();
    calls.put("register", () -> blog.register("Cid", "cid@example.com", "Hi"));
    calls.put("draft", () -> blog.draft(ann, "Plans", "…"));
    calls.put("retitle", () -> blog.retitle(post, "Keys and locks"));
    calls.put("publish", () -> blog.publish(draft, NOON));
    calls.put("tag", () -> blog.tag(post, List.of("java", "sql")));
    calls.put("comment", () -> blog.comment(post, bob, "Thanks"));
    calls.put("latest", () -> assertThat(blog.latest()).hasSize(10));
    calls.put("after", () -> assertThat(blog.after(tenth)).hasSize(3));
    calls.put("postsOf", () -> assertThat(blog.postsOf(ann, 0)).hasSize(3));
    calls.put("search", () -> assertThat(blog.search("post")).hasSize(12));
    calls.put("people", () -> assertThat(blog.people("AUTHOR")).hasSize(12));
    calls.put("moveDrafts", () -> assertThat(blog.moveDrafts(ann, bob)).isEqualTo(2));
    calls.put("remove", () -> assertThat(blog.remove(bob).posts()).isEqualTo(2));
    Map<String, Sent> sent = new LinkedHashMap<>();
    calls.forEach((method, call) -> sent.put(method, statements.during(call)));
    return sent;
  }

  /** Lines that the records would do without, did not Kinship read them. */
  private static long linesForKinshipOnly() throws IOException {
    long lines = 0;
    for (String record : List.of("User", "Profile", "Post", "Comment", "Tag")) {
      lines +=
          Files.readString(Path.of("src/main/java/blog", record + ".java"))
              .lines()
              .filter(line -> line.matches("(@|    implements ).*"))
              .count();
    }
    return lines;
  }

  private static long sum(Map<String, Long> lines) {
    return lines.values().stream().collect(Collectors.summingLong(Long::longValue));
  }

  private static void inPage(String before, String text, String after) throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(before) + before.length();
    int to = page.indexOf(after, from);
    assertThat(page).contains(before);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to)).isEqualTo(text);
  }
}
