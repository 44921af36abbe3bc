package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.RequiredException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of those who are replaced, by policy; and associations that must have a target. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class OnReplaceTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE team (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
          CREATE TABLE loaned (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, team_id bigint);
          CREATE TABLE sold (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, team_id bigint);
          CREATE TABLE kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, team_id bigint);
          CREATE TABLE bound (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, team_id bigint NOT NULL);
          CREATE TABLE part (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            whole_id bigint REFERENCES part)""");

  @Entity
  record Team(@Id @Nullable Long id, @Nullable String name)
      implements OnReplaceTest_TeamAssociations {}

  @Entity
  record Loaned(
      @Id @Nullable Long id,
      @BelongsTo(value = Team.class, reverse = "loaned", onReplace = OnReplace.UNLINK)
          @Nullable Long teamId)
      implements OnReplaceTest_LoanedAssociations {}

  @Entity
  record Sold(
      @Id @Nullable Long id,
      @BelongsTo(value = Team.class, reverse = "sold", onReplace = OnReplace.DELETE)
          @Nullable Long teamId)
      implements OnReplaceTest_SoldAssociations {}

  @Entity
  record Kept(
      @Id @Nullable Long id,
      @BelongsTo(value = Team.class, reverse = "kept", onReplace = OnReplace.REFUSE)
          @Nullable Long teamId)
      implements OnReplaceTest_KeptAssociations {}

  @Entity
  record Bound(@Id @Nullable Long id, @BelongsTo(value = Team.class, reverse = "bound") long teamId)
      implements OnReplaceTest_BoundAssociations {}

  @Entity
  record Part(
      @Id @Nullable Long id,
      @BelongsTo(reverse = "parts", onReplace = OnReplace.REFUSE) @Nullable Long wholeId)
      implements OnReplaceTest_PartAssociations {}

  private final boolean inTransactions;
  private Team reds;
  private Team blues;

  OnReplaceTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void twoTeams() {
    reds = OnReplaceTest_TeamTable.insert(lab.handle(), t -> t.name("Reds"));
    blues = OnReplaceTest_TeamTable.insert(lab.handle(), t -> t.name("Blues"));
    lab.inTransactions(inTransactions);
  }

  @Test
  void unlink_keeps_the_row_without_a_key() {
    Loaned first = reds.createLoaned(lab.handle(), l -> {});
    Changes<Loaned> changes = lab.costs(1, () -> reds.setLoaned(lab.handle(), List.of()));

    assertThat(changes.unlinked()).containsExactly(new Loaned(first.id(), null));
    assertThat(teams("loaned")).containsOnlyNulls().hasSize(1);
  }

  @Test
  void delete_deletes_those_who_leave_and_no_one_else() {
    Sold stays = reds.createSold(lab.handle(), s -> {});
    Sold leaves = reds.createSold(lab.handle(), s -> {});
    Sold others = blues.createSold(lab.handle(), s -> {});
    Sold free = OnReplaceTest_SoldTable.insert(lab.handle(), s -> {});

    Changes<Sold> changes = lab.costs(1, () -> reds.setSold(lab.handle(), stays, free));

    assertThat(changes.unlinked()).containsExactly(leaves);
    assertThat(changes.linked()).containsExactly(new Sold(free.id(), reds.id()));
    assertThat(changes.untouched()).containsExactly(stays);
    assertThat(lab.column(Long.class, "SELECT id FROM sold ORDER BY id"))
        .containsExactly(stays.id(), others.id(), free.id());
  }

  @Test
  void remove_unlinks_even_where_a_set_would_delete() {
    Sold sold = reds.createSold(lab.handle(), s -> {});
    lab.costs(1, () -> reds.removeSold(lab.handle(), sold));
    assertThat(teams("sold")).containsOnlyNulls().hasSize(1);
  }

  @Test
  void delete_that_finds_a_row_missing_deletes_nothing() {
    reds.createSold(lab.handle(), s -> {});
    lab.refuses(
        dev.kinship.runtime.error.NoSuchRowException.class,
        2,
        () -> reds.setSold(lab.handle(), new Sold(99L, null)));
    assertThat(teams("sold")).containsExactly(1L);
  }

  @Test
  void refuse_keeps_everything_and_names_who_is_in_the_way() {
    Kept kept = reds.createKept(lab.handle(), k -> {});
    Kept free = OnReplaceTest_KeptTable.insert(lab.handle(), k -> {});

    assertThat(lab.refuses(RefusedException.class, 1, () -> reds.setKept(lab.handle(), free)))
        .hasMessageContaining("Team.kept")
        .hasMessageContaining("id " + kept.id());
    assertThat(teams("kept")).containsExactly(1L, null);

    Changes<Kept> both = lab.costs(1, () -> reds.setKept(lab.handle(), kept, free));
    assertThat(both.linked()).hasSize(1);
    assertThat(teams("kept")).containsExactly(1L, 1L);
  }

  /** A root that points at itself is locked with its parts, and is one of them. */
  @Test
  void refuse_keeps_nobody_from_adding_what_is_there_already() {
    Part free = OnReplaceTest_PartTable.insert(lab.handle(), p -> {});
    Part root = free.setWhole(lab.handle(), free);
    Part part = root.createPart(lab.handle(), p -> {});

    assertThat(lab.costs(1, () -> root.addParts(lab.handle(), part)).untouched())
        .containsExactly(part);
    Map<Part, List<Part>> wanted = Map.of(root, List.of(part));
    assertThat(
            lab.costs(1, () -> OnReplaceTest_PartTable.PARTS.add(lab.handle(), wanted)).get(root))
        .isEqualTo(new Changes<>(List.of(), List.of(), List.of(part)));
  }

  @Test
  void a_required_association_returns_the_target_itself() {
    Bound bound = reds.createBound(lab.handle(), b -> {});

    Team team = lab.costs(1, () -> bound.getTeam(lab.handle()));
    assertThat(team).isEqualTo(reds);
    Bound moved = lab.costs(1, () -> bound.setTeam(lab.handle(), blues));
    assertThat(moved.teamId()).isEqualTo(blues.id());
    assertThat(lab.costs(1, () -> moved.createTeam(lab.handle(), t -> t.name("New"))).target())
        .isEqualTo(new Team(3L, "New"));
  }

  @Test
  void a_required_association_cannot_be_unlinked_from_either_end() {
    Bound bound = reds.createBound(lab.handle(), b -> {});

    assertThat(lab.refuses(RequiredException.class, 0, () -> bound.setTeam(lab.handle(), null)))
        .hasMessageContaining("Bound.team");
    assertThat(lab.refuses(RefusedException.class, 1, () -> reds.setBound(lab.handle(), List.of())))
        .hasMessageContaining("Team.bound");
    assertThat(methods(OnReplaceTest_BoundAssociations.class)).doesNotContain("removeTeam");
    assertThat(methods(OnReplaceTest_TeamAssociations.class))
        .contains("setBound", "addBound", "removeLoaned")
        .doesNotContain("removeBound");
    assertThat(teams("bound")).containsExactly(1L);
  }

  @Test
  void a_required_target_that_is_gone_is_a_dangling_key() {
    Bound bound = reds.createBound(lab.handle(), b -> {});
    lab.sql("DELETE FROM team WHERE id = 1");

    assertThat(lab.refuses(DanglingKeyException.class, 1, () -> bound.getTeam(lab.handle())))
        .hasMessageContaining("Bound.team")
        .hasMessageContaining("team_id is 1");
  }

  /** Statement by statement, each of which sees what has come before it. */
  @Test
  void refuse_notices_who_comes_in_the_middle_of_the_call() {
    Jdbi jdbi =
        Jdbi.create(lab.tappedUrl() + "&prepareThreshold=-1").installPlugin(new KinshipPlugin());
    AtomicInteger sent = new AtomicInteger();
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            if (sent.incrementAndGet() == 2) { // the one that links
              lab.sql("INSERT INTO bound (team_id) VALUES (1)");
            }
          }
        });
    Bound given = blues.createBound(lab.handle(), b -> {});

    for (Consumer<Handle> set :
        List.<Consumer<Handle>>of(
            h -> reds.setBound(h, given),
            h -> OnReplaceTest_TeamTable.BOUND.set(h, Map.of(reds, List.of(given))))) {
      lab.sql("DELETE FROM bound WHERE team_id = 1");
      sent.set(0);
      HandleConsumer<RuntimeException> refused =
          h ->
              assertThatThrownBy(() -> set.accept(h))
                  .isInstanceOf(RefusedException.class)
                  .hasMessageContaining("Team.bound: 1 Bound would be left without a Team")
                  .hasMessageContaining("nothing was changed");
      if (inTransactions) {
        jdbi.useTransaction(refused);
      } else {
        jdbi.useHandle(refused);
      }
      assertThat(lab.column(Long.class, "SELECT team_id FROM bound WHERE id = " + given.id()))
          .containsExactly(2L);
    }
  }

  @Test
  void a_row_that_a_trigger_keeps_as_it_was_is_not_told_as_linked() {
    Loaned stubborn = OnReplaceTest_LoanedTable.insert(lab.handle(), l -> {});
    Loaned willing = OnReplaceTest_LoanedTable.insert(lab.handle(), l -> {});
    lab.sql(
        """
        CREATE OR REPLACE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN RETURN CASE WHEN NEW.id > 1 THEN NEW END; END';
        CREATE TRIGGER keep BEFORE UPDATE ON loaned FOR EACH ROW EXECUTE FUNCTION keep()""");

    for (Supplier<?> link :
        List.<Supplier<?>>of(
            () -> reds.addLoaned(lab.handle(), stubborn),
            () -> reds.setLoaned(lab.handle(), stubborn, willing),
            () ->
                OnReplaceTest_LoanedTable.TEAM.set(
                    lab.handle(), List.of(stubborn, willing), blues))) {
      assertThat(lab.refuses(RefusedException.class, 2, link))
          .hasMessageContaining("1 Loaned did not get the key");
    }
    assertThat(teams("loaned")).containsExactly(null, 2L);
    lab.sql("DROP TRIGGER keep ON loaned");
  }

  private static List<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).map(each -> each.getName()).toList();
  }

  private static List<Long> teams(String table) {
    return lab.column(Long.class, "SELECT team_id FROM " + table + " ORDER BY id");
  }
}
