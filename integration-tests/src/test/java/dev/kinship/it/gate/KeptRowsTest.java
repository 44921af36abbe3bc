package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trigger keeps a row as it is: the call says so, and never that the row is not there. */
class KeptRowsTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE vault (id bigint PRIMARY KEY, name text);
          CREATE TABLE coin (id bigint PRIMARY KEY, name text, vault_id bigint REFERENCES vault);
          CREATE TABLE lid (
            id bigint PRIMARY KEY, name text, vault_id bigint UNIQUE REFERENCES vault);
          CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN
               RETURN CASE WHEN OLD.name = ''kept'' THEN NULL WHEN TG_OP = ''DELETE'' THEN OLD
                 ELSE NEW END;
             END';
          CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON vault
            FOR EACH ROW EXECUTE FUNCTION keep();
          CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON coin
            FOR EACH ROW EXECUTE FUNCTION keep();
          CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON lid
            FOR EACH ROW EXECUTE FUNCTION keep()\
          """);

  @Entity
  record Vault(@Id long id, @Nullable String name) implements KeptRowsTest_VaultAssociations {}

  @Entity
  record Coin(
      @Id long id,
      @Nullable String name,
      @BelongsTo(value = Vault.class, reverse = "coins") @Nullable Long vaultId)
      implements KeptRowsTest_CoinAssociations {}

  @Entity
  record Lid(
      @Id long id,
      @Nullable String name,
      @BelongsTo(value = Vault.class, reverse = "lid", unique = true) @Nullable Long vaultId)
      implements KeptRowsTest_LidAssociations {}

  private static final Vault VAULT = new Vault(1, "kept");
  private static final Vault OTHER = new Vault(2, null);
  private static final Coin KEPT = new Coin(1, "kept", 1L);
  private static final Coin FREE = new Coin(2, null, null);

  @BeforeEach
  void rows() {
    KeptRowsTest_VaultTable.insertAll(lab.handle(), List.of(VAULT, OTHER));
    KeptRowsTest_CoinTable.insertAll(lab.handle(), List.of(KEPT, FREE));
    KeptRowsTest_LidTable.insert(lab.handle(), new Lid(1, "kept", 1L));
  }

  private static Named<Function<Handle, Object>> call(String name, Function<Handle, Object> call) {
    return Named.of(name, call);
  }

  static Stream<Named<Function<Handle, Object>>> single() {
    return Stream.of(
        call("update", h -> KeptRowsTest_CoinTable.update(h, KEPT)),
        call("update by key", h -> KeptRowsTest_CoinTable.update(h, 1L, c -> c.vaultId(2L))),
        call("update of values", h -> KeptRowsTest_CoinTable.update(h, KEPT, c -> c.vaultId(2L))),
        call("delete", h -> nothing(() -> KeptRowsTest_CoinTable.delete(h, KEPT))),
        call("delete by key", h -> nothing(() -> KeptRowsTest_CoinTable.delete(h, 1L))),
        call("remove at the owning end", h -> KEPT.removeVault(h)),
        call("update of the target", h -> KEPT.updateVault(h, v -> v.name("x"))),
        call("update of the one", h -> VAULT.updateLid(h, l -> l.name("x"))));
  }

  private static Object nothing(Runnable call) {
    call.run();
    return "";
  }

  @ParameterizedTest
  @MethodSource("single")
  void a_row_that_is_kept_is_there(Function<Handle, Object> call) {
    RefusedException kept =
        catchThrowableOfType(RefusedException.class, () -> call.apply(lab.handle()));

    assertThat(kept).hasMessageContaining("is there and was not changed: a trigger, a rule");
    assertUnchanged();
  }

  @Test
  void set_at_the_owning_end_says_what_may_be_so_for_ever() {
    NoSuchRowException kept =
        catchThrowableOfType(NoSuchRowException.class, () -> KEPT.setVault(lab.handle(), OTHER));

    assertThat(kept)
        .hasMessageContaining("if there always are, a trigger, a rule or row-level security keeps");
    assertUnchanged();
  }

  static Stream<Named<Function<Handle, Object>>> losing() {
    return Stream.of(
        call("set", h -> VAULT.setCoins(h, FREE)),
        call(
            "set of many", h -> KeptRowsTest_VaultTable.COINS.set(h, Map.of(VAULT, List.of(FREE)))),
        call("remove", h -> VAULT.removeCoins(h, KEPT)),
        call(
            "remove of many",
            h -> KeptRowsTest_VaultTable.COINS.remove(h, Map.of(VAULT, List.of(KEPT)))));
  }

  @ParameterizedTest
  @MethodSource("losing")
  void a_row_that_should_lose_its_key_and_does_not_is_no_success(Function<Handle, Object> call) {
    RefusedException kept =
        catchThrowableOfType(RefusedException.class, () -> call.apply(lab.handle()));

    assertThat(kept)
        .hasMessageContaining("1 Coin (id 1) did not lose the key: a trigger, a rule or");
    assertThat(lab.column(Long.class, "SELECT vault_id FROM coin WHERE id = 1"))
        .containsExactly(1L);
  }

  @Test
  void writes_of_many_say_what_became_of_the_rest() {
    RefusedException updated =
        catchThrowableOfType(
            RefusedException.class,
            () -> KeptRowsTest_CoinTable.updateAll(lab.handle(), List.of(KEPT, FREE)));
    RefusedException deleted =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                lab.handle()
                    .useTransaction(h -> KeptRowsTest_CoinTable.deleteAll(h, List.of(KEPT, FREE))));

    assertThat(updated).hasMessageContaining("is committed, since there was no transaction");
    assertThat(deleted).hasMessageContaining("is in your transaction: roll back to undo it");
    assertUnchanged();
  }

  private static void assertUnchanged() {
    assertThat(lab.column(String.class, "SELECT id || ':' || vault_id FROM coin WHERE id = 1"))
        .containsExactly("1:1");
    assertThat(lab.column(String.class, "SELECT name FROM vault WHERE id = 1"))
        .containsExactly("kept");
  }
}
