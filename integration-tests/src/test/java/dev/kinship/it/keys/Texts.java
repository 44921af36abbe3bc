package dev.kinship.it.keys;

import dev.kinship.sql.Link;
import dev.kinship.sql.SqlStatement;
import java.util.List;

/**
 * The statements of a foreign key that shares {@code tenant_id}, as generated source spells them.
 */
record Texts(Link link) {

  static Texts of(String holders, List<String> columns, String target, String own, boolean unique) {
    return new Texts(
        new Link(
            holders,
            columns,
            List.of("tenant_id", "id"),
            target,
            List.of(
                new Link.KeyColumn("tenant_id", "tenant_id", false, false),
                new Link.KeyColumn(own, "id", true, true)),
            unique));
  }

  static String[] of(List<SqlStatement> statements) {
    return statements.stream().map(SqlStatement::text).toArray(String[]::new);
  }
}
