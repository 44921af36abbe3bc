package blog;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** The same blog in plain Jdbi: the same behaviour, in few statements. */
final class JdbiBlog implements Blog {

  private static final int PAGE = 10;

  private final RowMapper<Post> posts = ConstructorMapper.of(Post.class);
  private final Jdbi jdbi;

  JdbiBlog(Jdbi jdbi) {
    this.jdbi = jdbi;
    jdbi.registerRowMapper(Post.class, posts);
    jdbi.registerRowMapper(ConstructorMapper.factory(User.class));
    jdbi.registerRowMapper(ConstructorMapper.factory(Comment.class));
  }

  @Override
  public User register(String name, String email, String bio) {
    return jdbi.inTransaction(
        h -> {
          User user =
              h.createQuery("INSERT INTO users (name, email) VALUES (:name, :email) RETURNING *")
                  .bind("name", name)
                  .bind("email", email)
                  .mapTo(User.class)
                  .one();
          h.execute("INSERT INTO profile (user_id, bio) VALUES (?, ?)", user.id(), bio);
          return user;
        });
  }

  @Override
  public Post draft(User author, String title, String body) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    INSERT INTO post (title, body, author_id) VALUES (:title, :body, :author)
                    RETURNING *
                    """)
                .bind("title", title)
                .bind("body", body)
                .bind("author", author.id())
                .mapTo(Post.class)
                .one());
  }

  @Override
  public Post publish(Post draft, Instant at) {
    return update(draft.withPublishedAt(at));
  }

  @Override
  public Post retitle(Post post, String title) {
    return update(post.withTitle(title));
  }

  private Post update(Post post) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    UPDATE post SET title = :title, body = :body, published_at = :publishedAt,
                      author_id = :authorId, version = version + 1
                    WHERE id = :id AND version = :version
                    RETURNING *
                    """)
                .bindMethods(post)
                .mapTo(Post.class)
                .findOne()
                .orElseThrow(() -> new ConcurrentModificationException("post " + post.id())));
  }

  /** Locks the post first, so that of two callers one's tags remain, and not a mix. */
  @Override
  public Retagged tag(Post post, Collection<String> names) {
    return jdbi.inTransaction(
        h -> {
          h.execute("SELECT FROM post WHERE id = ? FOR NO KEY UPDATE", post.id());
          tagNames(
              h,
              """
              INSERT INTO tag (name) SELECT DISTINCT name FROM unnest(:names) name ORDER BY name
              ON CONFLICT (name) DO NOTHING
              RETURNING name
              """,
              post,
              names);
          List<String> removed =
              tagNames(
                  h,
                  """
                  DELETE FROM post_tag USING tag
                  WHERE post_id = :post AND id = tag_id AND name <> ALL (:names)
                  RETURNING name
                  """,
                  post,
                  names);
          List<String> kept =
              tagNames(
                  h,
                  "SELECT name FROM tag JOIN post_tag ON tag_id = id WHERE post_id = :post",
                  post,
                  names);
          List<String> added =
              tagNames(
                  h,
                  """
                  WITH added AS (
                    INSERT INTO post_tag (post_id, tag_id)
                    SELECT :post, id FROM tag WHERE name = ANY (:names)
                    ON CONFLICT DO NOTHING
                    RETURNING tag_id)
                  SELECT name FROM tag JOIN added ON tag_id = id
                  """,
                  post,
                  names);
          return new Retagged(added, removed, kept);
        });
  }

  private static List<String> tagNames(Handle h, String sql, Post post, Collection<String> names) {
    return h.createQuery(sql)
        .bind("post", post.id())
        .bindArray("names", String.class, List.copyOf(names))
        .mapTo(String.class)
        .list();
  }

  @Override
  public Comment comment(Post post, User author, String body) {
    long authorId = requireNonNull(author.id());
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    INSERT INTO comment (body, post_id, author_id) VALUES (:body, :post, :author)
                    RETURNING *
                    """)
                .bind("body", body)
                .bind("post", post.id())
                .bind("author", authorId)
                .mapTo(Comment.class)
                .one());
  }

  @Override
  public List<Summary> latest() {
    return jdbi.withHandle(h -> summaries(frontPage(h, "")));
  }

  @Override
  public List<Summary> after(Post last) {
    return jdbi.withHandle(
        h ->
            summaries(
                frontPage(h, "AND (published_at, p.id) < (:at, :id)")
                    .bind("at", last.publishedAt())
                    .bind("id", last.id())));
  }

  private static Query frontPage(Handle h, String condition) {
    return h.createQuery(
            """
            SELECT p.*, u.name AS author,
              (SELECT count(*) FROM comment WHERE post_id = p.id) AS comments,
              ARRAY(SELECT name FROM tag JOIN post_tag ON tag_id = id
                WHERE post_id = p.id ORDER BY name) AS tags
            FROM post p JOIN users u ON u.id = author_id
            WHERE published_at IS NOT NULL <condition>
            ORDER BY published_at DESC, p.id DESC
            LIMIT :limit
            """)
        .define("condition", condition)
        .bind("limit", PAGE);
  }

  private List<Summary> summaries(Query query) {
    return query
        .map(
            (rs, context) ->
                new Summary(
                    posts.map(rs, context),
                    rs.getString("author"),
                    rs.getLong("comments"),
                    List.of((String[]) rs.getArray("tags").getArray())))
        .list();
  }

  @Override
  public List<Post> postsOf(User author, int page) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM post WHERE author_id = :author
                    ORDER BY id DESC LIMIT :limit OFFSET :offset
                    """)
                .bind("author", author.id())
                .bind("limit", PAGE)
                .bind("offset", PAGE * page)
                .mapTo(Post.class)
                .list());
  }

  @Override
  public List<Post> search(String words) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM post
                    WHERE published_at IS NOT NULL AND to_tsvector('english', title || ' ' || body)
                      @@ websearch_to_tsquery('english', :words)
                    ORDER BY published_at DESC, id DESC
                    """)
                .bind("words", words)
                .mapTo(Post.class)
                .list());
  }

  @Override
  public List<User> people(String text) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM users WHERE name ILIKE :pattern ORDER BY name, id")
                .bind("pattern", "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .mapTo(User.class)
                .list());
  }

  @Override
  public long moveDrafts(User from, User to) {
    return jdbi.withHandle(
        h ->
            h.execute(
                """
                UPDATE post SET author_id = ?, version = version + 1
                WHERE author_id = ? AND published_at IS NULL
                """,
                to.id(),
                from.id()));
  }

  /** Locks the user first, so that nobody adds a post meanwhile. */
  @Override
  public Removed remove(User user) {
    return jdbi.inTransaction(
        h -> {
          h.execute("SELECT FROM users WHERE id = ? FOR UPDATE", user.id());
          String posts = "(SELECT id FROM post WHERE author_id = ?)";
          h.execute("DELETE FROM profile WHERE user_id = ?", user.id());
          int comments = h.execute("DELETE FROM comment WHERE post_id IN " + posts, user.id());
          int anonymous =
              h.execute("UPDATE comment SET author_id = NULL WHERE author_id = ?", user.id());
          h.execute("DELETE FROM post_tag WHERE post_id IN " + posts, user.id());
          int removed = h.execute("DELETE FROM post WHERE author_id = ?", user.id());
          h.execute("DELETE FROM users WHERE id = ?", user.id());
          return new Removed(removed, comments, anonymous);
        });
  }
}
