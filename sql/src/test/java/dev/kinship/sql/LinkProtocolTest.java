package dev.kinship.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.sql.LinkProtocol.Leavers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkProtocolTest {

  private static final LinkProtocol MANY_PETS =
      LinkProtocol.many(Links.PET, List.of("<ids>", "<keys>", "<targets>"), Set.of());

  @Test
  void a_version_is_compared_and_raised() {
    assertThat(texts(LinkProtocol.one(Links.BOOK).set(Leavers.UNLINK)).get(1))
        .isEqualTo(
            "WITH held AS (SELECT id, author_id, version, (author_id = :key) IS TRUE AS linked,"
                + " id = ANY(:ids) AS given FROM book"
                + " WHERE id = ANY(ARRAY(SELECT id FROM book WHERE author_id = :key) || :ids)"
                + " ORDER BY id FOR NO KEY UPDATE),"
                + " ready AS (SELECT 1 FROM person WHERE id = :key"
                + " AND (SELECT count(*) FROM held WHERE given AND {fresh}) = :count"
                + " AND current_setting('transaction_isolation') LIKE 'read %'"
                + " FOR NO KEY UPDATE SKIP LOCKED),"
                + " changed AS (UPDATE book p SET author_id = CASE WHEN h.given THEN :key"
                + " WHEN h.linked THEN NULL ELSE p.author_id END, version = p.version + 1"
                + " FROM held h WHERE p.id = h.id AND h.linked <> h.given"
                + " AND EXISTS (SELECT 1 FROM ready)"
                + " RETURNING p.id, p.author_id, p.version,"
                + " h.id AS old1, h.author_id AS old2, h.version AS old3)"
                + " SELECT NULL, NULL, NULL, id, author_id, version FROM held"
                + " UNION ALL SELECT * FROM changed");
    assertThat(texts(LinkProtocol.one(Links.BOOK).add()).get(0))
        .contains("AND (SELECT count(*) FROM held WHERE {fresh}) = :count");
    assertThat(texts(LinkProtocol.one(Links.BOOK).remove()).get(0))
        .contains(
            "AND NOT EXISTS (SELECT 1 FROM held WHERE ({fresh}) IS NOT TRUE)",
            "SET author_id = NULL, version = p.version + 1 FROM");
    assertThat(
            texts(LinkProtocol.many(Links.BOOK, List.of("<a>", "<b>", "<c>"), Set.of()).remove())
                .get(1))
        .contains("AND NOT EXISTS (SELECT 1 FROM held WHERE given AND ({fresh}) IS NOT TRUE)");
  }

  @Test
  void a_set_locks_the_target_and_then_writes() {
    assertThat(texts(LinkProtocol.one(Links.PET).set(Leavers.UNLINK)))
        .containsExactly(
            "SELECT current_setting('transaction_isolation') FROM person WHERE id = :key"
                + " FOR NO KEY UPDATE",
            "WITH held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked,"
                + " id = ANY(:ids) AS given FROM pet"
                + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)"
                + " ORDER BY id FOR NO KEY UPDATE),"
                + " ready AS (SELECT 1 FROM person WHERE id = :key"
                + " AND (SELECT count(*) FROM held WHERE given) = :count"
                + " AND current_setting('transaction_isolation') LIKE 'read %'"
                + " FOR NO KEY UPDATE SKIP LOCKED),"
                + " changed AS (UPDATE pet p SET owner_id ="
                + " CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.owner_id END"
                + " FROM held h WHERE p.id = h.id AND h.linked <> h.given"
                + " AND EXISTS (SELECT 1 FROM ready)"
                + " RETURNING p.id, p.name, p.owner_id, h.id AS old1, h.owner_id AS old2)"
                + " SELECT NULL, NULL, NULL, id, owner_id FROM held"
                + " UNION ALL SELECT * FROM changed");
  }

  /** The lock is taken before any row is held, and the array of the keys is hidden. */
  @Test
  void an_add_is_one_statement() {
    assertThat(texts(LinkProtocol.one(Links.PET).add()))
        .containsExactly(
            "WITH there AS (SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE),"
                + " held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked FROM pet"
                + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key LIMIT 0) || :ids)"
                + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                + " changed AS (UPDATE pet p SET owner_id = :key FROM held h"
                + " WHERE p.id = h.id AND NOT h.linked"
                + " AND (SELECT count(*) FROM held) = :count"
                + " RETURNING p.id, p.name, p.owner_id, h.id AS old1, h.owner_id AS old2)"
                + " SELECT NULL, NULL, NULL, h.id, h.owner_id"
                + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed");
  }

  @Test
  void a_remove_is_one_statement() {
    assertThat(texts(LinkProtocol.one(Links.PET).remove()))
        .containsExactly(
            "WITH there AS (SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE),"
                + " held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked FROM pet"
                + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key LIMIT 0) || :ids)"
                + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                + " changed AS (UPDATE pet p SET owner_id = NULL FROM held h"
                + " WHERE p.id = h.id AND h.linked"
                + " RETURNING p.id, p.name, p.owner_id, h.id AS old1, h.owner_id AS old2)"
                + " SELECT NULL, NULL, NULL, h.id, h.owner_id"
                + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed");
  }

  @Test
  void a_remove_of_all_writes_one_row_behind_the_lock() {
    assertThat(texts(LinkProtocol.one(Links.ACCOUNT).removeAll()))
        .containsExactly(
            "SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE",
            "UPDATE account p SET supplier_id = NULL FROM person t"
                + " WHERE p.supplier_id = :key AND t.id = :key RETURNING p.id, p.supplier_id");
  }

  @Test
  void rows_leave_before_others_join_where_the_key_is_unique() {
    assertThat(texts(LinkProtocol.one(Links.ACCOUNT).set(Leavers.UNLINK)).get(1))
        .contains("ORDER BY id FOR UPDATE)")
        .contains(
            " leavers AS (UPDATE account p SET supplier_id = NULL FROM held h"
                + " WHERE p.id = h.id AND h.linked AND NOT h.given"
                + " AND EXISTS (SELECT 1 FROM ready)"
                + " RETURNING p.id, p.supplier_id, h.id AS old1, h.supplier_id AS old2),"
                + " joiners AS (UPDATE account p SET supplier_id = :key FROM held h"
                + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                + " AND (SELECT count(*) FROM leavers) >= 0"
                + " AND EXISTS (SELECT 1 FROM ready)"
                + " RETURNING p.id, p.supplier_id, h.id AS old1, h.supplier_id AS old2)")
        .endsWith(
            "SELECT NULL, NULL, id, supplier_id FROM held"
                + " UNION ALL SELECT * FROM leavers UNION ALL SELECT * FROM joiners");
  }

  @Test
  void in_one_table_the_target_is_locked_in_the_order_of_the_rows() {
    assertThat(texts(LinkProtocol.one(Links.WORKER).add()).get(0))
        .startsWith(
            "WITH there AS (SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                + " FROM worker WHERE id = :key), held AS (SELECT ")
        .contains(
            "WHERE id = ANY(ARRAY(SELECT id FROM worker WHERE id = :key) || :ids)"
                + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE)")
        .contains(
            "AND (SELECT count(*) FROM held WHERE given) = :count"
                + " AND EXISTS (SELECT 1 FROM held WHERE target)");
    assertThat(texts(LinkProtocol.one(Links.WORKER).remove()).get(0))
        .contains("advisory")
        .doesNotContain("AS target");
  }

  @Test
  void shared_columns_are_compared_and_not_written() {
    String set = texts(LinkProtocol.one(Links.DOG).set(Leavers.UNLINK)).get(1);
    assertThat(set)
        .contains("tenant_id = :key1 AND id = ANY(:ids2) AS given")
        .contains(
            "WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM dog"
                + " WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)")
        .contains("SET owner_id = CASE")
        .doesNotContain("SET tenant_id");
    assertThat(texts(LinkProtocol.one(Links.CAT).add()).get(0))
        .contains(
            "WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM cat"
                + " WHERE tenant_id = :key1 AND owner_id = :key2 LIMIT 0) || :ids)");
  }

  @Test
  void the_runtime_says_which_rows_are_given_where_their_own_key_is_open() {
    assertThat(texts(LinkProtocol.one(Links.SEAT).set(Leavers.UNLINK)).get(1))
        .contains("{given} AS given")
        .contains(
            "WHERE (hall, number) IN (SELECT hall, number FROM seat WHERE guest_id = :key"
                + " UNION SELECT hall, number FROM seat WHERE {given})");
  }

  /** But for how targets are named and which value a row gets, both are one text. */
  @Test
  void the_text_of_a_set_for_many_is_the_text_for_one() {
    for (Leavers policy : Leavers.values()) {
      List<String> many = texts(MANY_PETS.set(policy));
      List<String> one = texts(LinkProtocol.one(Links.PET).set(policy));
      assertThat(one.get(0))
          .isEqualTo(
              many.get(0)
                  .replace("SELECT id, ", "SELECT ")
                  .replace("= ANY(:ids3)", "= :key")
                  .replace(" ORDER BY id", ""));
      assertThat(one.get(1)).isEqualTo(asForOne(many.get(1)));
    }
  }

  private static String asForOne(String many) {
    return many.replace("owner_id = ANY(:ids3)", "owner_id = :key")
        .replace(
            "SELECT 1 FROM (SELECT 1 FROM person WHERE id = ANY(:ids3)"
                + " FOR NO KEY UPDATE SKIP LOCKED) t HAVING count(*) = cardinality(<targets>)",
            "SELECT 1 FROM person WHERE id = :key")
        .replaceFirst(
            "(ready AS \\(SELECT 1 FROM person WHERE id = :key.*?)\\), (\\w+ AS)",
            "$1 FOR NO KEY UPDATE SKIP LOCKED), $2")
        .replaceFirst(
            " (?:LEFT )?JOIN unnest\\(<ids>, <keys>\\) AS g \\(id1, key1\\) ON h.id = g.id1", "")
        .replace(
            "(CASE WHEN h.given THEN h.owner_id IS DISTINCT FROM g.key1 ELSE h.linked END)",
            "h.linked <> h.given")
        .replace("h.owner_id IS DISTINCT FROM g.key1", "NOT h.linked")
        .replace("h.owner_id = g.key1", "h.linked")
        .replace("g.key1", ":key");
  }

  @Test
  void keys_that_agree_in_a_column_are_compared_with_it() {
    List<String> arrays = List.of("<1>", "<2>", "<3>", "<4>", "<5>", "<6>");

    assertThat(texts(LinkProtocol.many(Links.DOG, arrays, Set.of(0)).add()))
        .satisfiesExactly(
            lock -> assertThat(lock).contains("WHERE tenant_id = :key1 AND id = ANY(:ids6)"),
            write ->
                assertThat(write)
                    .contains(
                        "WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM dog"
                            + " WHERE tenant_id = :key1 AND owner_id = ANY(:ids6) LIMIT 0)"
                            + " || :ids2) ORDER BY")
                    .contains("ON h.tenant_id = g.id1 AND h.id = g.id2"));
    assertThat(texts(LinkProtocol.many(Links.DOG, arrays, Set.of()).add()).get(0))
        .contains("WHERE (tenant_id, id) IN (SELECT * FROM unnest(<5>, <6>))");
  }

  @Test
  void above_read_committed_the_target_is_written_first() {
    List<String> set =
        texts(LinkProtocol.one(Links.PET).aboveReadCommitted(Leavers.UNLINK, "name"));

    assertThat(set).hasSize(3).first().isEqualTo("UPDATE person SET name = name WHERE id = :key");
    assertThat(set.get(2)).doesNotContain("transaction_isolation");
  }

  @Test
  void names_of_its_own_hide_none_of_the_tables() {
    assertThat(texts(LinkProtocol.one(Links.HELD).set(Leavers.UNLINK)).get(1))
        .startsWith(
            "WITH held_ AS (SELECT id, given, (given = :key) IS TRUE AS linked_,"
                + " id = ANY(:ids) AS given_ FROM held ");
  }

  @Test
  void a_key_without_a_column_to_clear_cannot_be_removed() {
    assertThatThrownBy(() -> LinkProtocol.one(Links.PASSPORT).removeAll())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no column of [id] can be cleared");
  }

  private static List<String> texts(List<SqlStatement> statements) {
    return statements.stream().map(SqlStatement::text).toList();
  }
}
