package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Version;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.StaleRowException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions where they meet what else rows may have: lists, their own table, keys in a record. */
class TogetherTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE clerk (id bigserial PRIMARY KEY, tags text[] NOT NULL,
            boss_id bigint REFERENCES clerk, version int NOT NULL);
          CREATE INDEX ON clerk (boss_id);
          CREATE TABLE place (id bigserial PRIMARY KEY, name text NOT NULL)
          """);

  /** A list is sent row by row, so many rows are several parts. */
  @Entity
  record Clerk(
      @Id @Nullable Long id,
      List<String> tags,
      @BelongsTo(name = "boss", reverse = "reports") @Nullable Long bossId,
      @Version @Nullable Integer version)
      implements TogetherTest_ClerkAssociations {}

  /** A key of one's own, which may hold nothing. */
  record PlaceId(@Nullable Long value) {}

  @Entity
  record Place(@Id @Nullable PlaceId id, String name) {}

  private static Handle h() {
    return lab.handle();
  }

  private static List<Clerk> clerks(int count) {
    return TogetherTest_ClerkTable.insertAll(
        h(), IntStream.range(0, count).mapToObj(i -> clerk(null, null)).toList());
  }

  private static Clerk clerk(@Nullable Long id, @Nullable Long boss) {
    return new Clerk(id, List.of("new"), boss, null);
  }

  private static List<String> rows() {
    return lab.column(
        String.class,
        "SELECT concat(id, ' of ', boss_id, ' v', version) FROM clerk ORDER BY id LIMIT 3");
  }

  @Test
  void an_update_of_many_parts_compares_and_raises_each_row_once() {
    List<Clerk> all = clerks(1_201);
    List<Clerk> promoted =
        all.stream()
            .map(each -> new Clerk(each.id(), List.of("old"), null, each.version()))
            .toList();

    List<Clerk> changed = lab.costs(1, () -> TogetherTest_ClerkTable.updateAll(h(), promoted));

    assertThat(changed).hasSize(1_201).allMatch(each -> Objects.equals(each.version(), 1));
    assertThat(lab.column(Long.class, "SELECT count(*) FROM clerk WHERE version = 1"))
        .containsExactly(1_201L);
    // One that is stale keeps all others as they are, in whichever part it is.
    lab.refuses(StaleRowException.class, 3, () -> TogetherTest_ClerkTable.updateAll(h(), promoted));
    assertThat(lab.column(Long.class, "SELECT count(*) FROM clerk WHERE version = 1"))
        .containsExactly(1_201L);
  }

  @Test
  void a_row_that_depends_on_itself_is_deleted_by_its_version() {
    List<Clerk> two = clerks(2);
    Long boss = Objects.requireNonNull(two.get(0).id());
    Clerk own = two.get(0).setBossId(h(), boss);
    assertThat(two.get(1).setBossId(h(), boss).version()).isEqualTo(1);

    lab.refuses(
        StaleRowException.class,
        2,
        () ->
            TogetherTest_ClerkTable.delete(
                h(), two.get(0), TogetherTest_ClerkTable.REPORTS.unlinked()));
    assertThat(rows()).containsExactly("1 of 1 v1", "2 of 1 v1");

    lab.runs(
        1,
        () -> TogetherTest_ClerkTable.delete(h(), own, TogetherTest_ClerkTable.REPORTS.unlinked()));
    assertThat(rows()).containsExactly("2 of  v2");
  }

  @Test
  void a_read_asks_for_no_version() {
    List<Clerk> two = clerks(2);
    Long boss = Objects.requireNonNull(two.get(0).id());
    assertThat(two.get(1).setBossId(h(), boss).version()).isEqualTo(1);

    assertThat(two.get(0).hasReports(h(), clerk(two.get(1).id(), boss))).isTrue();
  }

  @Test
  void a_key_that_holds_nothing_is_no_key() {
    Place here = TogetherTest_PlaceTable.insert(h(), new Place(new PlaceId(null), "here"));
    assertThat(here.id()).isEqualTo(new PlaceId(1L));
    lab.refuses(
        UnsavedException.class,
        0,
        () -> TogetherTest_PlaceTable.update(h(), new Place(new PlaceId(null), "there")));
  }
}
