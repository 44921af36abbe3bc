package dev.kinship.it.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConstraintException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A one-to-one is set in a transaction whose snapshot does not show the row that has the key by
 * now: whoever linked that did not write the target, so only the unique constraint notices.
 */
class OldSnapshotTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE supplier (tenant_id int, id int, PRIMARY KEY (tenant_id, id));
          CREATE TABLE account (
            tenant_id int, id int, kind text, supplier_id int,
            PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, supplier_id),
            FOREIGN KEY (tenant_id, supplier_id) REFERENCES supplier)\
          """);

  @Entity
  record Supplier(@Id int tenantId, @Id int id) implements OldSnapshotTest_SupplierAssociations {}

  @Entity
  record Account(
      @Id int tenantId,
      @Id int id,
      @Nullable String kind,
      @BelongsTo(value = Supplier.class, with = "tenantId", unique = true, reverse = "account")
          @Nullable Integer supplierId)
      implements OldSnapshotTest_AccountAssociations {}

  private static final Supplier ACME = new Supplier(1, 1);
  private static final Account FREE = new Account(1, 1, null, null);

  @BeforeEach
  void rows() {
    OldSnapshotTest_SupplierTable.insert(lab.handle(), ACME);
    OldSnapshotTest_AccountTable.insert(lab.handle(), FREE);
  }

  static Stream<Arguments> calls() {
    BiFunction<Handle, Supplier, Object> inverse = (h, acme) -> acme.setAccount(h, FREE);
    BiFunction<Handle, Supplier, Object> byKey = (h, acme) -> acme.setAccountId(h, FREE.id());
    BiFunction<Handle, Supplier, Object> owning = (h, acme) -> FREE.setSupplier(h, acme);
    BiFunction<Handle, Supplier, Object> owningByKey = (h, acme) -> FREE.setSupplierId(h, 1);
    return Stream.of(
            TransactionIsolationLevel.REPEATABLE_READ, TransactionIsolationLevel.SERIALIZABLE)
        .flatMap(
            level ->
                Stream.of(inverse, byKey, owning, owningByKey)
                    .map(call -> Arguments.of(level, call)));
  }

  /** Another handle creates an account after this transaction has begun to read. */
  private static void created(Handle h) {
    assertThat(ACME.hasAccount(h)).isFalse();
    Jdbi.create(lab.tappedUrl())
        .installPlugin(new KinshipPlugin())
        .useHandle(other -> assertThat(ACME.createAccount(other, a -> a.id(2))).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whoever_came_later_is_told_to_try_again(
      TransactionIsolationLevel level, BiFunction<Handle, Supplier, Object> set) {
    ConcurrencyException late =
        catchThrowableOfType(
            ConcurrencyException.class,
            () ->
                lab.handle()
                    .inTransaction(
                        level,
                        h -> {
                          created(h);
                          return set.apply(h, ACME);
                        }));

    assertThat(late)
        .hasMessageContaining("another transaction has linked a row")
        .hasMessageContaining("try the whole transaction again");
    assertThat(late.sqlState()).isEqualTo("23505");
    assertThat(set.apply(lab.handle(), ACME)).isNotNull();
    assertThat(lab.column(Integer.class, "SELECT id FROM account WHERE supplier_id = 1"))
        .containsExactly(1);
  }

  @Test
  void another_constraint_is_no_reason_to_try_again() {
    lab.sql("CREATE UNIQUE INDEX one_kind ON account (kind) WHERE supplier_id IS NOT NULL");
    try {
      lab.sql("UPDATE account SET kind = 'a'");
      lab.sql("INSERT INTO supplier VALUES (1, 2); INSERT INTO account VALUES (1, 2, 'a', 2)");
      assertThatThrownBy(
              () ->
                  lab.handle()
                      .inTransaction(
                          TransactionIsolationLevel.REPEATABLE_READ, h -> ACME.setAccount(h, FREE)))
          .isInstanceOf(ConstraintException.class)
          .hasMessageContaining("one_kind");
    } finally {
      lab.sql("DROP INDEX one_kind");
    }
  }
}
