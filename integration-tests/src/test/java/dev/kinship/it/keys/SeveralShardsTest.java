package dev.kinship.it.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.SeveralShardsException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What Citus says where it would have to lock rows of several shards. Each build has it said by a
 * trigger; on Citus itself, {@link SharedTenantTest} and its like run into it.
 */
class SeveralShardsTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          Clinic.TABLES
              + """
              CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = NEW.name,
                    HINT = 'Consider using an equality filter on the distributed table''s partition'
                    ' column.';
                END $$;
              CREATE TRIGGER refuse BEFORE UPDATE ON pet FOR EACH ROW EXECUTE FUNCTION refuse();
              """);

  @BeforeEach
  void twoTenants() {
    lab.sql(Clinic.ROWS);
  }

  @Test
  void says_to_call_for_each_tenant() {
    List<Map<String, Object>> before = lab.rows("SELECT * FROM pet ORDER BY tenant_id, id");
    SeveralShardsException refused =
        catchThrowableOfType(
            SeveralShardsException.class,
            () -> rename("could not run distributed query with FOR UPDATE/SHARE commands"));
    assertThat(refused)
        .hasMessageContaining("Nothing was written; call for the rows of each tenant by itself.")
        .hasMessageContaining("equality filter on the distributed table's partition column");
    assertThat(refused.sqlState()).isEqualTo("0A000");
    assertThat(lab.rows("SELECT * FROM pet ORDER BY tenant_id, id")).isEqualTo(before);
  }

  @Test
  void what_else_is_not_supported_is_not_told_as_that() {
    DatabaseException refused =
        catchThrowableOfType(DatabaseException.class, () -> rename("some other thing"));
    assertThat(refused).isExactlyInstanceOf(DatabaseException.class);
  }

  private static void rename(String name) {
    PetTable.updateAll(
        lab.handle(), List.of(new Pet(1, 1L, name, null, null), new Pet(2, 1L, name, null, null)));
  }
}
