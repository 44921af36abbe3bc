package dev.kinship.examples.guide.manytomany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page on many-to-many associations says is so. */
@NullUnmarked // the keys of rows that were inserted a line before
class ManyToManyPageTest {

  private Handle handle;
  private Post first;
  private Post second;
  private Tag java;
  private Tag sql;

  @BeforeEach
  void createTables() {
    Jdbi jdbi = Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());
    handle = jdbi.open();
    handle
        .createScript(
            """
            CREATE TABLE post (id bigserial PRIMARY KEY, title text NOT NULL);
            CREATE TABLE tag (id bigserial PRIMARY KEY, name text NOT NULL);
            CREATE TABLE post_tag (post_id bigint REFERENCES post, tag_id bigint REFERENCES tag,
              position int NOT NULL DEFAULT 0, PRIMARY KEY (post_id, tag_id));
            CREATE TABLE vets (id serial PRIMARY KEY, first_name text, last_name text);
            CREATE TABLE specialties (id serial PRIMARY KEY, name text);
            CREATE TABLE member (id bigserial PRIMARY KEY, name text NOT NULL)\
            """)
        .execute();
    first = PostTable.insert(handle, p -> p.title("first"));
    second = PostTable.insert(handle, p -> p.title("second"));
    java = TagTable.insert(handle, t -> t.name("java"));
    sql = TagTable.insert(handle, t -> t.name("sql"));
  }

  @AfterEach
  void close() {
    handle.close();
  }

  @Test
  void a_set_leaves_links_that_stay_as_they_are() {
    PostTag link =
        PostTagTable.insert(handle, l -> l.postId(first.id()).tagId(java.id()).position(3));

    assertThat(ManyToManyCalls.tag(handle, first, java, sql)).containsExactly(java, sql);
    assertThat(PostTagTable.find(handle, first.id(), java.id())).contains(link);
    assertThat(first.removeTags(handle, java).unlinked()).containsExactly(java);
    assertThat(TagTable.find(handle, java.id())).contains(java);
    assertThat(sql.getPosts(handle)).containsExactly(first);
  }

  @Test
  void links_have_values_of_their_own() {
    assertThat(first.addTags(handle, sql).linked()).containsExactly(sql);
    assertThat(ManyToManyCalls.positions(handle, first, java))
        .isEqualTo(Map.of("java", 1, "sql", 0));
    assertThat(ManyToManyCalls.mainlyAbout(handle, java)).containsExactly(first);
    assertThat(ManyToManyCalls.mainlyAbout(handle, sql)).isEmpty();
    assertThat(ManyToManyCalls.firstByPosition(handle, first)).containsExactly(sql, java);
  }

  @Test
  void lists_and_conditions_go_through_the_links() {
    ManyToManyCalls.setAll(handle, first, second, java, sql);

    assertThat(ManyToManyCalls.about(handle, java)).containsExactly(first, second);
    assertThat(ManyToManyCalls.about(handle, sql)).containsExactly(first);
    assertThat(ManyToManyCalls.firstThree(handle, List.of(first, second)).of(first))
        .containsExactly(java, sql);
  }

  @Test
  void a_missing_row_is_named_and_nothing_is_written() {
    Tag none = new Tag(99L, "none");

    assertThatThrownBy(() -> first.setTags(handle, java, none))
        .isInstanceOf(NoSuchRowException.class)
        .hasMessageContaining("there is no Tag with id 99 in tag");
    assertThatThrownBy(() -> new Post(98L, "none").addTags(handle, java))
        .isInstanceOf(NoSuchRowException.class)
        .hasMessageContaining("there is no Post with id 98 in post");
    assertThat(first.hasTags(handle)).isFalse();
  }

  @Test
  void the_ddl_of_a_table_without_an_entity_is_all_of_it() {
    handle.createScript(VetTable.SPECIALTIES.ddl()).execute();
    handle.createScript(MemberTable.FOLLOWING.ddl()).execute();
    Vet helen = VetTable.insert(handle, v -> v.firstName("Helen").lastName("Leary"));

    Specialty radiology = helen.createSpecialty(handle, s -> s.name("radiology"));

    assertThat(helen.getSpecialties(handle)).containsExactly(radiology);
    assertThat(radiology.getVets(handle)).containsExactly(helen);
    Member ann = MemberTable.insert(handle, m -> m.name("Ann"));
    Member bob = ann.createFollowing(handle, m -> m.name("Bob"));
    assertThat(bob.getFollowers(handle)).containsExactly(ann);
    assertThat(ann.hasFollowers(handle)).isFalse();
  }

  @Test
  void a_missing_constraint_is_spelled() {
    handle.execute("ALTER TABLE post_tag DROP CONSTRAINT post_tag_pkey");

    assertThatThrownBy(() -> first.addTags(handle, java))
        .isInstanceOfSatisfying(NotUniqueException.class, refused -> handle.execute(refused.ddl()));
    assertThat(first.addTags(handle, java).linked()).containsExactly(java);
    assertThat(first.getTags(handle)).containsExactly(java);
  }
}
