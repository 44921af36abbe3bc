package dev.kinship.it.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * With keys that share the tenant, a write for many targets leaves the rows that the same writes
 * leave one by one, and locks the same rows in the same order, and the targets.
 */
class BulkAndSingleTest {

  @RegisterExtension static final Lab lab = Lab.with(Clinic.TABLES);

  private static final Pattern LOCKS =
      Pattern.compile("(ORDER BY [\\w., ]+ )?FOR (NO KEY )?UPDATE( SKIP LOCKED)?");

  private static final Owner JOHN = new Owner(1, 1L, "John");
  private static final Owner JANE = new Owner(1, 2L, "Jane");

  private static Pet pet(long id) {
    return new Pet(1, id, "", null, null);
  }

  enum Write {
    SET {
      @Override
      Object one(Handle h, Owner owner, List<Pet> pets) {
        return owner.setPets(h, pets);
      }

      @Override
      Object many(Handle h, Map<Owner, List<Pet>> pets) {
        return OwnerTable.PETS.set(h, pets);
      }
    },
    ADD {
      @Override
      Object one(Handle h, Owner owner, List<Pet> pets) {
        return owner.addPets(h, pets);
      }

      @Override
      Object many(Handle h, Map<Owner, List<Pet>> pets) {
        return OwnerTable.PETS.add(h, pets);
      }
    },
    REMOVE {
      @Override
      Object one(Handle h, Owner owner, List<Pet> pets) {
        return owner.removePets(h, pets);
      }

      @Override
      Object many(Handle h, Map<Owner, List<Pet>> pets) {
        return OwnerTable.PETS.remove(h, pets);
      }
    };

    abstract Object one(Handle h, Owner owner, List<Pet> pets);

    abstract Object many(Handle h, Map<Owner, List<Pet>> pets);
  }

  private static List<Map<String, Object>> rows() {
    return lab.rows("SELECT * FROM pet ORDER BY tenant_id, id");
  }

  @ParameterizedTest
  @EnumSource
  void the_rows_are_the_same(Write write) {
    lab.sql(Clinic.ROWS);
    Map<Owner, List<Pet>> pets = Map.of(JOHN, List.of(pet(1), pet(4)), JANE, List.of(pet(3)));
    pets.forEach((owner, some) -> lab.costs(1, () -> write.one(lab.handle(), owner, some)));
    List<Map<String, Object>> oneByOne = rows();
    lab.empty();
    lab.sql(Clinic.ROWS);
    assertThat(rows()).isNotEqualTo(oneByOne);

    lab.costs(1, () -> write.many(lab.handle(), pets));
    assertThat(rows()).isEqualTo(oneByOne);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_done_and_locked_for_one_target_is_the_same(Write write) {
    lab.sql(Clinic.ROWS);
    List<Pet> pets = List.of(pet(1), pet(3), pet(4));
    Object one = lab.costs(1, () -> write.one(lab.handle(), JOHN, pets));
    List<String> locks = locks();
    lab.empty();
    lab.sql(Clinic.ROWS);

    Object many = lab.costs(1, () -> write.many(lab.handle(), Map.of(JOHN, pets)));
    assertThat(many).isEqualTo(Map.of(JOHN, one));
    String inOrder = "ORDER BY tenant_id, id FOR NO KEY UPDATE";
    assertThat(locks).startsWith("FOR NO KEY UPDATE", inOrder);
    // Several targets are locked in the order of their keys.
    assertThat(locks()).startsWith(inOrder, inOrder);
  }

  @ParameterizedTest
  @EnumSource
  void the_other_tenant_is_named_by_no_statement_of_one_tenants_targets(Write write) {
    lab.sql(Clinic.ROWS);
    lab.costs(
        1, () -> write.many(lab.handle(), Map.of(JOHN, List.of(pet(1)), JANE, List.of(pet(3)))));
    assertThat(lab.statements())
        .filteredOn(each -> each.contains(" pet "))
        .allMatch(each -> each.contains("tenant_id = $"), "compares the tenant with one value");
  }

  /** How the last call locked. */
  private static List<String> locks() {
    return lab.statements().stream()
        .flatMap(each -> LOCKS.matcher(each).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
