package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.query.Fetch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What LoopBack includes in a find, whose rows are read for many at once. */
class LoopBackIncludeTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE member (id int PRIMARY KEY, name text NOT NULL);
          CREATE TABLE profile (id int PRIMARY KEY, motto text NOT NULL, member_id int UNIQUE);
          CREATE TABLE passport (number text PRIMARY KEY, "heldBy" int);
          CREATE TABLE post (id int PRIMARY KEY, title text NOT NULL, member_id int)\
          """);

  @Entity
  record Member(@Id int id, String name) implements LoopBackIncludeTest_MemberAssociations {}

  @Entity
  record Profile(
      @Id int id,
      String motto,
      @BelongsTo(value = Member.class, unique = true, reverse = "profile")
          @Nullable Integer memberId)
      implements LoopBackIncludeTest_ProfileAssociations {}

  @Entity
  record Passport(
      @Id String number,
      @BelongsTo(value = Member.class, name = "holder") @ColumnName("heldBy")
          @Nullable Integer heldById)
      implements LoopBackIncludeTest_PassportAssociations {}

  @Entity
  record Post(
      @Id int id,
      String title,
      @BelongsTo(value = Member.class, reverse = "posts") @Nullable Integer memberId)
      implements LoopBackIncludeTest_PostAssociations {}

  private final Member ann = new Member(1, "Ann");
  private final Member bob = new Member(2, "Bob");
  private final Member cid = new Member(3, "Cid");
  private final Profile annsProfile = new Profile(1, "Carpe diem", 1);
  private final Profile cidsProfile = new Profile(2, "Sapere aude", 3);
  private final Passport annsPassport = new Passport("A", 1);
  private final Passport blank = new Passport("B", null);
  private final Passport forged = new Passport("C", 99);

  /** Bob has no profile; of the passports one is nobody's, and one of somebody who is not there. */
  @BeforeEach
  void threeMembers() {
    lab.sql(
        """
        INSERT INTO member VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid');
        INSERT INTO profile VALUES (1, 'Carpe diem', 1), (2, 'Sapere aude', 3);
        INSERT INTO passport VALUES ('A', 1), ('B', NULL), ('C', 99);
        INSERT INTO post VALUES (1, 'one', 1), (2, 'two', 1), (3, 'three', 3)\
        """);
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void l33_targets_are_there_where_there_is_a_key() {
    Loaded<Passport, Optional<Member>, Member> owners =
        LoopBackIncludeTest_PassportTable.HOLDER.load(h(), List.of(annsPassport, blank));

    assertThat(owners.of(annsPassport)).contains(ann);
    assertThat(owners.of(blank)).isEmpty();
    assertThat(owners.state(blank)).isEqualTo(Loaded.State.ABSENT);
  }

  @Test
  void l36_of_one_and_of_targets_page_by_page() {
    List<Optional<Profile>> found = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      List<Member> members =
          LoopBackIncludeTest_MemberTable.query(
                  h(),
                  Fetch.<Member>all()
                      .orderBy(LoopBackIncludeTest_MemberTable.ID.asc())
                      .limit(2)
                      .offset(2 * page))
              .list();
      LoopBackIncludeTest_MemberTable.PROFILE
          .load(h(), members)
          .forEach((member, profile) -> found.add(profile));
    }
    assertThat(found)
        .containsExactly(Optional.of(annsProfile), Optional.empty(), Optional.of(cidsProfile));
    List<Profile> second =
        LoopBackIncludeTest_ProfileTable.query(
                h(),
                Fetch.<Profile>all()
                    .orderBy(LoopBackIncludeTest_ProfileTable.ID.asc())
                    .limit(1)
                    .offset(1))
            .list();
    assertThat(LoopBackIncludeTest_ProfileTable.MEMBER.load(h(), second).of(cidsProfile))
        .contains(cid);
  }

  /** What they include is named, or spelled as an object with a filter. */
  @Test
  void l36_with_a_filter_of_its_own() {
    List<Member> all = LoopBackIncludeTest_MemberTable.all(h());
    Fetch<Profile> latin = Fetch.where(LoopBackIncludeTest_ProfileTable.MOTTO.startsWith("Carpe"));
    var profiles = LoopBackIncludeTest_MemberTable.PROFILE.load(h(), all, latin);
    assertThat(profiles.of(ann)).contains(annsProfile);
    assertThat(profiles.of(cid)).isEmpty();
  }

  @Test
  void l38_a_parent_without_one_gets_none() {
    var profiles =
        LoopBackIncludeTest_MemberTable.PROFILE.load(h(), LoopBackIncludeTest_MemberTable.all(h()));
    assertThat(profiles.of(bob)).isEmpty();
    assertThat(profiles.asked()).containsExactly(ann, bob, cid);
    assertThat(profiles.all()).containsExactly(annsProfile, cidsProfile);
  }

  @Test
  void l39_chains() {
    var owners = LoopBackIncludeTest_PassportTable.HOLDER.load(h(), List.of(annsPassport, blank));
    var posts = lab.costs(1, () -> owners.then(h(), LoopBackIncludeTest_MemberTable.POSTS));
    var authors = lab.costs(1, () -> posts.then(h(), LoopBackIncludeTest_PostTable.MEMBER));
    var profiles = lab.costs(1, () -> authors.then(h(), LoopBackIncludeTest_MemberTable.PROFILE));

    List<Post> annsPosts = owners.of(annsPassport).map(posts::of).orElseThrow();
    assertThat(annsPosts).extracting(Post::title).containsExactly("one", "two");
    assertThat(authors.of(annsPosts.get(1)).flatMap(profiles::of)).contains(annsProfile);
  }

  @Test
  void l40_two_calls_however_many_rows() {
    lab.sql(
        "DELETE FROM post; INSERT INTO post SELECT i, i, i % 3 + 1 FROM generate_series(1, 500) i");
    lab.runs(
        2,
        () ->
            LoopBackIncludeTest_PostTable.MEMBER
                .load(h(), LoopBackIncludeTest_PostTable.all(h()))
                .forEach((post, member) -> assertThat(member).isPresent()));
  }

  /** Without a word, in a loop: a handful, and never one for each. */
  @Test
  void l40_a_loop_is_no_n_plus_1() {
    lab.sql(
        "DELETE FROM post; INSERT INTO post SELECT i, i, i % 3 + 1 FROM generate_series(1, 500) i");
    lab.runs(
        3,
        () ->
            LoopBackIncludeTest_PostTable.all(h())
                .forEach(post -> assertThat(post.getMember(h())).isPresent()));
  }

  @Test
  void l50_for_one_for_many_and_by_id() {
    Member found = LoopBackIncludeTest_MemberTable.find(h(), 1).orElseThrow();
    assertThat(found.getProfile(h())).contains(annsProfile);
    assertThat(LoopBackIncludeTest_MemberTable.PROFILE.load(h(), List.of(found)).of(ann))
        .contains(annsProfile);
    List<Member> some = LoopBackIncludeTest_MemberTable.findAll(h(), List.of(3, 1));
    assertThat(LoopBackIncludeTest_MemberTable.PROFILE.load(h(), some).all())
        .containsExactly(cidsProfile, annsProfile);
  }

  /** A row whose key points at nothing does not take the others' targets with it. */
  @Test
  void l51_rows_without_a_key_are_listed_and_a_dangling_key_is_told() {
    List<Passport> all = LoopBackIncludeTest_PassportTable.all(h());
    var owners = lab.costs(1, () -> LoopBackIncludeTest_PassportTable.HOLDER.load(h(), all));

    assertThat(owners.asked()).containsExactly(annsPassport, blank, forged);
    assertThat(owners.of(annsPassport)).contains(ann);
    assertThat(owners.of(blank)).isEmpty();
    assertThat(owners.state(forged)).isEqualTo(Loaded.State.DANGLING);
    assertThatThrownBy(() -> owners.of(forged))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("99");
  }
}
