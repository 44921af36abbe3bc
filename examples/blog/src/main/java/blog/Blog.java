package blog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a blog can do. The tests run it on {@link KinshipBlog}, and on the same in plain Jdbi. */
public interface Blog {

  /** A post on the front page. */
  record Summary(Post post, String author, long comments, List<String> tags) {}

  /** What became of a post's tags, by name. */
  record Retagged(List<String> added, List<String> removed, List<String> kept) {}

  /** How many rows went with a user, and how many comments lost their author. */
  record Removed(long posts, long comments, long anonymous) {}

  /** Adds a user with a profile. */
  User register(String name, String email, String bio);

  /** Writes a draft. */
  Post draft(User author, String title, String body);

  /** Publishes a draft; throws if somebody has changed it since it was read. */
  Post publish(Post draft, Instant at);

  /** Changes a title; throws if somebody has changed the post since it was read. */
  Post retitle(Post post, String title);

  /** Gives a post these tags and no others; new names become tags. */
  Retagged tag(Post post, Collection<String> names);

  /** Adds a comment to a post. */
  Comment comment(Post post, User author, String body);

  /** The latest ten posts, newest first. */
  List<Summary> latest();

  /** The ten posts that come after one in the order of the front page. */
  List<Summary> after(Post last);

  /** A page of what a user has written, ten posts each, the first page being 0. */
  List<Post> postsOf(User author, int page);

  /** Published posts with these words, in any form, newest first. */
  List<Post> search(String words);

  /** Users whose name contains a text, in any case, by name. */
  List<User> people(String text);

  /** Gives all drafts of a user to another, and returns how many they were. */
  long moveDrafts(User from, User to);

  /** Deletes a user with profile and posts; comments on others' posts stay, without an author. */
  Removed remove(User user);
}
