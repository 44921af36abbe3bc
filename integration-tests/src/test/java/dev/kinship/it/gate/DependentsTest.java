package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.error.UnsavedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are deleted with those that depend on them: with what is named, and nothing else. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class DependentsTest {

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL + ";" + Tables.in("other"));

  private static final Town BONN = new Town(1L, "Bonn");

  private final boolean inTransactions;

  DependentsTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO town (name) VALUES ('Bonn'), ('Ulm');
        INSERT INTO clerk (email, town_id) VALUES ('a@x', 1), ('b@x', 1), ('c@x', 2);
        INSERT INTO memo (clerk_id) VALUES (1), (1), (2), (3);
        INSERT INTO club VALUES (1), (2);
        INSERT INTO clerk_club VALUES (1, 1), (1, 2), (3, 1);
        INSERT INTO firm (name) VALUES ('Acme');
        INSERT INTO ledger (firm_id) VALUES (1);
        INSERT INTO shop VALUES (7, 1), (8, 1);
        INSERT INTO till (tenant_id, id, shop_id) VALUES (7, 1, 1), (8, 1, 1);
        INSERT INTO other.town (name) VALUES ('Other')""");
    lab.inTransactions(inTransactions);
  }

  private static String counts() {
    return lab.column(
            String.class,
            "SELECT concat_ws(' ', (SELECT count(*) FROM town), (SELECT count(*) FROM clerk),"
                + " (SELECT count(*) FROM memo), (SELECT count(*) FROM clerk_club),"
                + " (SELECT count(*) FROM club))")
        .get(0);
  }

  @Test
  void what_is_named_is_unlinked_or_deleted_first_and_counted() {
    Deleted deleted =
        lab.costs(1, () -> TownTable.delete(lab.handle(), BONN, TownTable.CLERKS.unlinked()));

    assertThat(deleted.count(TownTable.CLERKS)).isEqualTo(2);
    assertThat(counts()).isEqualTo("1 3 4 3 2");
    assertThat(lab.statements())
        .containsExactly(
            "SELECT 1 FROM town d0 WHERE d0.id = $1 FOR UPDATE",
            "UPDATE clerk d1 SET town_id = NULL WHERE EXISTS (SELECT 1 FROM town d0"
                + " WHERE d0.id = d1.town_id AND d0.id = $1)",
            "DELETE FROM town d0 WHERE d0.id = $1");
  }

  @Test
  void dependents_of_dependents_go_before_them() {
    Dependents<Town> all =
        TownTable.CLERKS.deleted(ClerkTable.MEMOS.deleted().and(ClerkTable.CLUBS.unlinked()));

    Deleted deleted = lab.costs(1, () -> TownTable.delete(lab.handle(), BONN, all));

    assertThat(deleted.count(TownTable.CLERKS)).isEqualTo(2);
    assertThat(deleted.count(ClerkTable.MEMOS)).isEqualTo(3);
    assertThat(deleted.count(ClerkTable.CLUBS)).isEqualTo(2);
    assertThat(deleted.byAssociation().keySet())
        .containsExactly("Clerk.memos", "Clerk.clubs", "Town.clerks");
    assertThat(counts()).isEqualTo("1 1 1 1 2");
  }

  @Test
  void what_is_not_named_stays_and_the_database_may_refuse() {
    assertThatThrownBy(() -> TownTable.delete(lab.handle(), BONN, TownTable.CLERKS.deleted()))
        .isInstanceOf(ConstraintException.class);
    assertThat(counts()).isEqualTo("2 3 4 3 2");
  }

  @Test
  void one_to_one_and_keys_of_several_columns() {
    Firm acme = new Firm(1L, "Acme");
    Deleted unlinked =
        lab.costs(1, () -> FirmTable.delete(lab.handle(), acme, FirmTable.LEDGER.unlinked()));
    assertThat(unlinked.count(FirmTable.LEDGER)).isEqualTo(1);
    assertThat(lab.column(Long.class, "SELECT firm_id FROM ledger")).containsOnlyNulls();

    Deleted till =
        lab.costs(
            1, () -> ShopTable.delete(lab.handle(), new Shop(7, 1), ShopTable.TILL.unlinked()));
    assertThat(till.count(ShopTable.TILL)).isEqualTo(1);
    assertThat(lab.column(String.class, "SELECT concat_ws(' ', tenant_id, shop_id) FROM till"))
        .containsExactlyInAnyOrder("7", "8 1");
    Deleted other =
        lab.costs(
            1, () -> ShopTable.delete(lab.handle(), new Shop(8, 1), ShopTable.TILL.deleted()));
    assertThat(other.byAssociation()).containsEntry("Shop.till", 1L);
  }

  @Test
  void a_row_that_is_not_there_changes_nothing() {
    lab.sql("ALTER TABLE clerk DROP CONSTRAINT clerk_town_id_fkey");
    try {
      lab.sql("UPDATE clerk SET town_id = 99 WHERE id = 3");
      Town gone = new Town(99L, "Gone");
      assertThat(
              lab.refuses(
                  NoSuchRowException.class,
                  1,
                  () -> TownTable.delete(lab.handle(), gone, TownTable.CLERKS.unlinked())))
          .hasMessageContaining("Town with id 99");
      assertThat(lab.column(Long.class, "SELECT town_id FROM clerk WHERE id = 3"))
          .containsExactly(99L);
    } finally {
      lab.sql(
          "UPDATE clerk SET town_id = NULL; ALTER TABLE clerk ADD CONSTRAINT clerk_town_id_fkey"
              + " FOREIGN KEY (town_id) REFERENCES town");
    }
  }

  @Test
  void what_cannot_be_is_refused_before_any_sql() {
    Town unsaved = new Town(null, "New");
    lab.refuses(
        UnsavedException.class,
        0,
        () -> TownTable.delete(lab.handle(), unsaved, TownTable.CLERKS.unlinked()));
    assertThatThrownBy(ClerkTable.MEMOS::unlinked)
        .isInstanceOf(RequiredException.class)
        .hasMessageContaining("deleted()");
  }

  @Test
  void the_handles_schema_holds() {
    lab.handle().getConfig(KinshipConfig.class).setSchema("other");
    lab.runs(
        1,
        () ->
            TownTable.delete(
                lab.handle(), BONN, TownTable.CLERKS.deleted(ClerkTable.MEMOS.deleted())));
    assertThat(counts()).isEqualTo("2 3 4 3 2");
    assertThat(lab.column(Long.class, "SELECT count(*) FROM other.town")).containsExactly(0L);
  }
}
