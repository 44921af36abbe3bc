package dev.kinship.it.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule itself: what keeps it, and what breaks it. */
class TenantRuleTest {

  private static final TenantRule RULE = new TenantRule("tenant_id", Set.of("pet", "owner"));

  private static List<String> broken(String sql) {
    return RULE.broken(List.of(sql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'usable'",
        "SELECT id FROM pet_food",
        "SELECT tenant_id, id FROM pet WHERE tenant_id = $1 AND id = ANY($2)",
        "SELECT 1 FROM s.pet p WHERE $1 = p.tenant_id",
        "SELECT id FROM pet WHERE (tenant_id, id) IN (SELECT * FROM unnest($1::bigint[], $2))",
        "SELECT 1 FROM owner o JOIN pet p ON p.tenant_id = o.tenant_id AND o.tenant_id = $1",
        "SELECT 1 FROM owner o, pet p WHERE (p.tenant_id, p.x) = (o.tenant_id, o.id)"
            + " AND p.tenant_id = $1",
        "SELECT 1 FROM pet WHERE tenant_id = $1 AND EXISTS (SELECT 1 FROM owner o"
            + " WHERE o.tenant_id = pet.tenant_id)",
        "WITH held AS (SELECT * FROM pet WHERE tenant_id = $1 FOR UPDATE)"
            + " UPDATE pet p SET owner_id = NULL FROM held h WHERE p.tenant_id = h.tenant_id",
        "DELETE FROM pet p USING owner o WHERE o.tenant_id = $1 AND o.tenant_id = p.tenant_id",
        "WITH pet AS (SELECT 1 FROM owner WHERE tenant_id = $1) SELECT 1 FROM pet",
        "SELECT 1 FROM pet WHERE tenant_id = $1 AND (tenant_id, owner_id) IN"
            + " (SELECT tenant_id, id FROM owner)",
        "SELECT 1 FROM owner WHERE tenant_id = $1 AND EXISTS (SELECT 1 FROM (SELECT p.tenant_id AS"
            + " key1, p.x AS key2 FROM pet p) AS kin WHERE kin.key1 = owner.tenant_id)",
        "SELECT ARRAY(SELECT id FROM pet WHERE false) || $1",
        "INSERT INTO pet AS p (tenant_id, name) SELECT $1, $2 FROM owner WHERE tenant_id = $1"
            + " ON CONFLICT (tenant_id, id) DO UPDATE SET name = $2",
      })
  void keeps_it(String sql) {
    assertThat(broken(sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT tenant_id FROM pet",
        "SELECT tenant_id = $1 FROM pet WHERE id = $2",
        "SELECT id FROM pet WHERE id = ANY($1) ORDER BY tenant_id",
        "SELECT id FROM pet WHERE tenant_id <> $1",
        "SELECT id FROM pet WHERE (tenant_id, id) > ($1, $2)",
        "SELECT id FROM \"pet\" WHERE tenant_id = tenant_id",
        "SELECT 1 FROM owner o JOIN pet p ON p.tenant_id = o.tenant_id",
        "SELECT 1 FROM owner o, pet p WHERE p.tenant_id = $1 AND p.owner_id = o.id",
        "SELECT 1 FROM pet p WHERE EXISTS (SELECT 1 FROM owner o WHERE o.tenant_id = p.tenant_id)",
        "SELECT 1 FROM pet WHERE tenant_id = $1 UNION ALL SELECT 1 FROM pet WHERE id = $2",
        "SELECT 1 FROM pet WHERE tenant_id = $1 AND id IN (SELECT id FROM owner WHERE id = $2)",
        "SELECT 1 FROM owner WHERE tenant_id = $1 AND EXISTS (SELECT 1 FROM (SELECT p.tenant_id AS"
            + " key1, p.x AS key2 FROM pet p) AS kin WHERE kin.key2 = owner.id)",
        "UPDATE pet SET tenant_id = $1 WHERE id = $2",
        "DELETE FROM pet p USING owner o WHERE o.tenant_id = $1 AND o.id = p.owner_id",
        "INSERT INTO pet (name) SELECT $1 FROM owner WHERE tenant_id = $1",
        "INSERT INTO pet DEFAULT VALUES",
        "SELECT 1 FROM pet WHERE tenant_id = $1; SELECT 1 FROM pet WHERE id = $1",
      })
  void breaks_it(String sql) {
    assertThat(broken(sql))
        .hasSizeBetween(1, 2)
        .allMatch(each -> each.contains("without tenant_id"));
  }
}
