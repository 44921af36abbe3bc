package blog;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A blog on Kinship's accessors and gateways. */
public final class KinshipBlog implements Blog {

  private static final int PAGE = 10;

  private static final Fetch<Post> NEWEST =
      Fetch.where(PostTable.PUBLISHED).orderBy(PostTable.PUBLISHED_AT.desc().nullsFirst());

  private final Jdbi jdbi;

  public KinshipBlog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public User register(String name, String email, String bio) {
    return jdbi.inTransaction(
        h -> {
          User user = UserTable.insert(h, u -> u.name(name).email(email));
          user.createProfile(h, p -> p.bio(bio));
          return user;
        });
  }

  @Override
  public Post draft(User author, String title, String body) {
    return jdbi.withHandle(h -> author.createPost(h, p -> p.title(title).body(body)));
  }

  @Override
  public Post publish(Post draft, Instant at) {
    return jdbi.withHandle(h -> PostTable.update(h, draft.withPublishedAt(at)));
  }

  @Override
  public Post retitle(Post post, String title) {
    return jdbi.withHandle(h -> PostTable.update(h, post.withTitle(title)));
  }

  @Override
  public Retagged tag(Post post, Collection<String> names) {
    List<Tag> tags = names.stream().distinct().map(name -> new Tag(null, name)).toList();
    Changes<Tag> changes =
        jdbi.inTransaction(h -> post.setTags(h, TagTable.upsertAll(h, TagTable.NAME, tags)));
    return new Retagged(
        names(changes.linked()), names(changes.unlinked()), names(changes.untouched()));
  }

  @Override
  public Comment comment(Post post, User author, String body) {
    return jdbi.withHandle(h -> post.createComment(h, c -> c.body(body).author(author)));
  }

  @Override
  public List<Summary> latest() {
    return jdbi.withHandle(h -> summaries(h, PostTable.query(h, NEWEST).limit(PAGE).list()));
  }

  @Override
  public List<Summary> after(Post last) {
    return jdbi.withHandle(
        h -> summaries(h, PostTable.query(h, NEWEST).after(last).limit(PAGE).list()));
  }

  /** Reads authors, comments and tags for all posts together, as the posts came together. */
  private static List<Summary> summaries(Handle h, List<Post> posts) {
    return posts.stream()
        .map(
            post ->
                new Summary(
                    post, post.getAuthor(h).name(), post.countComments(h), names(post.getTags(h))))
        .toList();
  }

  @Override
  public List<Post> postsOf(User author, int page) {
    return jdbi.withHandle(
        h ->
            author.getPosts(
                h, PostTable.fetch().orderBy(PostTable.ID.desc()).limit(PAGE).offset(PAGE * page)));
  }

  @Override
  public List<Post> search(String words) {
    Condition<Post> found =
        Condition.sql(
            "to_tsvector('english', {} || ' ' || {}) @@ websearch_to_tsquery('english', {})",
            PostTable.TITLE,
            PostTable.BODY,
            PostTable.BODY.value(words));
    return jdbi.withHandle(h -> PostTable.query(h, NEWEST).where(found).list());
  }

  @Override
  public List<User> people(String text) {
    return jdbi.withHandle(
        h ->
            UserTable.query(h)
                .where(UserTable.NAME.containsIgnoreCase(text))
                .orderBy(UserTable.NAME.asc())
                .list());
  }

  @Override
  public long moveDrafts(User from, User to) {
    return jdbi.withHandle(
        h ->
            PostTable.updateWhere(
                h,
                PostTable.AUTHOR.is(from).and(PostTable.PUBLISHED_AT.isNull()),
                p -> p.author(to)));
  }

  @Override
  public Removed remove(User user) {
    Dependents<Post> ofPosts = PostTable.COMMENTS.deleted().and(PostTable.TAGS.unlinked());
    Dependents<User> all =
        UserTable.PROFILE
            .deleted()
            .and(UserTable.COMMENTS.unlinked())
            .and(UserTable.POSTS.deleted(ofPosts));
    Deleted deleted = jdbi.withHandle(h -> UserTable.delete(h, user, all));
    return new Removed(
        deleted.count(UserTable.POSTS),
        deleted.count(PostTable.COMMENTS),
        deleted.count(UserTable.COMMENTS));
  }

  private static List<String> names(List<Tag> tags) {
    return tags.stream().map(Tag::name).toList();
  }
}
