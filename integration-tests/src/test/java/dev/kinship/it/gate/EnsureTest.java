package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.UnsavedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The one row of a to-one inverse end, inserted or updated. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class EnsureTest {

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL + ";" + Tables.in("other"));

  private static final Firm ACME = new Firm(1L, "Acme");
  private static final Shop SHOP = new Shop(7, 1);

  private final boolean inTransactions;

  EnsureTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO firm (name) VALUES ('Acme'), ('Bolt');
        INSERT INTO shop VALUES (7, 1), (8, 1);
        INSERT INTO other.firm (name) VALUES ('Other')""");
    lab.inTransactions(inTransactions);
  }

  @Test
  void ensure_creates_or_updates_in_one_statement() {
    Ledger created = lab.costs(1, () -> ACME.ensureLedger(lab.handle(), l -> l.note("first")));
    assertThat(created).isEqualTo(new Ledger(created.id(), "first", 12, 1L));
    assertThat(lab.statements())
        .containsExactly(
            "WITH t AS (SELECT 1 FROM firm WHERE id = $1 FOR NO KEY UPDATE)"
                + " INSERT INTO ledger AS p (note, firm_id) SELECT $2, $3 FROM t"
                + " ON CONFLICT (firm_id) DO UPDATE SET note = excluded.note"
                + " RETURNING id, note, pages, firm_id");

    Ledger updated = lab.costs(1, () -> ACME.ensureLedger(lab.handle(), l -> l.pages(3)));
    assertThat(updated).isEqualTo(new Ledger(created.id(), "first", 3, 1L));
    Ledger same = lab.costs(1, () -> ACME.ensureLedger(lab.handle(), l -> {}));
    assertThat(same).isEqualTo(updated);
    assertThat(lab.column(Long.class, "SELECT count(*) FROM ledger")).containsExactly(1L);
  }

  @Test
  void keys_of_several_columns() {
    Till created = lab.costs(1, () -> SHOP.ensureTill(lab.handle(), t -> t.note("a")));
    assertThat(created.tenantId()).isEqualTo(7);
    assertThat(created.shopId()).isEqualTo(1L);
    Till updated = lab.costs(1, () -> SHOP.ensureTill(lab.handle(), t -> t.note("b")));
    assertThat(updated).isEqualTo(new Till(7, created.id(), "b", 1L));
    Till others = lab.costs(1, () -> new Shop(8, 1).ensureTill(lab.handle(), t -> t.note("c")));
    assertThat(others.tenantId()).isEqualTo(8);
    assertThat(lab.column(String.class, "SELECT note FROM till ORDER BY tenant_id"))
        .containsExactly("b", "c");
  }

  @Test
  void its_own_key_is_inserted_and_never_changed() {
    assertThat(lab.costs(1, () -> ACME.ensureLedger(lab.handle(), l -> l.id(40L)))).isNotNull();
    Ledger same = lab.costs(1, () -> ACME.ensureLedger(lab.handle(), l -> l.id(41L).pages(1)));
    assertThat(same.id()).isEqualTo(40L);
  }

  @Test
  void what_cannot_be_is_refused() {
    Firm gone = new Firm(99L, "Gone");
    assertThat(
            lab.refuses(
                NoSuchRowException.class,
                2,
                () -> gone.ensureLedger(lab.handle(), l -> l.note("x"))))
        .hasMessageContaining("Firm with id 99");
    Firm unsaved = new Firm(null, "New");
    lab.refuses(
        UnsavedException.class, 0, () -> unsaved.ensureLedger(lab.handle(), l -> l.note("x")));
    lab.refuses(
        ContradictionException.class, 0, () -> ACME.ensureLedger(lab.handle(), l -> l.firmId(2L)));
    lab.refuses(
        ContradictionException.class, 0, () -> SHOP.ensureTill(lab.handle(), t -> t.tenantId(8)));
    assertThat(lab.column(Long.class, "SELECT count(*) FROM ledger")).containsExactly(0L);
  }

  @Test
  void a_missing_constraint_is_told_with_the_ddl() {
    lab.sql("ALTER TABLE ledger DROP CONSTRAINT ledger_firm_id_key");
    try {
      assertThatThrownBy(() -> ACME.ensureLedger(lab.handle(), l -> l.note("x")))
          .isInstanceOfSatisfying(
              NotUniqueException.class,
              e -> assertThat(e.ddl()).isEqualTo("ALTER TABLE ledger ADD UNIQUE (firm_id)"));
    } finally {
      lab.sql("ALTER TABLE ledger ADD UNIQUE (firm_id)");
    }
  }

  @Test
  void the_handles_schema_holds() {
    lab.handle().getConfig(KinshipConfig.class).setSchema("other");
    lab.runs(1, () -> ACME.ensureLedger(lab.handle(), l -> l.note("x")));
    lab.runs(1, () -> ACME.ensureLedger(lab.handle(), l -> l.note("y")));
    assertThat(lab.column(Long.class, "SELECT count(*) FROM ledger")).containsExactly(0L);
    assertThat(lab.column(String.class, "SELECT note FROM other.ledger")).containsExactly("y");
  }
}
