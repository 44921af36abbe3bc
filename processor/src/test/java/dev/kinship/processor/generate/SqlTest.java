package dev.kinship.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest {

  private static final EntityShape VISIT =
      Models.record(
          "Visit",
          List.of(
              Models.key("vetId", Models.BOXED_LONG),
              Models.key("petId", Models.BOXED_LONG),
              Models.nullableKey("order")),
          List.of());

  private static final HiddenColumn HIDDEN =
      new HiddenColumn("owner_id", Models.BOXED_LONG, Models.LONG, true);

  @Test
  void compositeKeysAreComparedColumnByColumnAndAsRows() {
    EntitySql sql = new EntitySql(VISIT);

    assertThat(sql.find().text())
        .isEqualTo(
            "SELECT vet_id, pet_id, \"order\" FROM visit WHERE vet_id = :id1 AND pet_id = :id2");
    assertThat(sql.isGiven()).isEqualTo("(vet_id, pet_id) IN (SELECT * FROM unnest(:ids1, :ids2))");
    assertThat(sql.all().text()).endsWith("FROM visit ORDER BY vet_id, pet_id");
  }

  @Test
  void insertsManyByArraysWhereEveryColumnHasOne() {
    assertThat(new EntitySql(Models.person()).insertAll().text())
        .isEqualTo(
            "INSERT INTO person ({columns}) SELECT {columns}"
                + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, name");
  }

  @Test
  void insertsManyByRowsWhereAColumnHasNoArray() {
    SqlType tags = new SqlType.ListOf(Models.STRING);
    EntityShape tagged =
        Models.record(
            "Tagged",
            List.of(Models.id(), Models.property("tags", Models.TEXT, tags, false)),
            List.of());

    assertThat(new EntitySql(tagged).insertAll().text())
        .isEqualTo("INSERT INTO tagged ({columns}) VALUES {rows} RETURNING id, tags");
  }

  @Test
  void keyWithoutPropertyIsReadFromItsRow() {
    EntityShape pet = Models.record("Pet", List.of(Models.id(), Models.name()), List.of(HIDDEN));
    OwningSql sql = new OwningSql(Models.key(pet, HIDDEN, Models.person(), false));

    assertThat(sql.get().text())
        .isEqualTo(
            "SELECT t.id, t.name, s.owner_id FROM pet s"
                + " LEFT JOIN person t ON t.id = s.owner_id WHERE s.id = :id");
    assertThat(sql.fetch().text())
        .isEqualTo(
            "SELECT id, name FROM person WHERE id = (SELECT owner_id FROM pet WHERE id = :id)");
    assertThat(sql.update().text())
        .isEqualTo(
            "UPDATE person SET {assignments} WHERE id"
                + " = (SELECT owner_id FROM pet WHERE id = :id) RETURNING id, name");
  }

  @Test
  void createsAndLinksInOneStatement() {
    assertThat(new OwningSql(Models.owner()).create().text())
        .isEqualTo(
            "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s"
                + " RETURNING id, name),"
                + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id)"
                + " SELECT id, name FROM t");
  }

  @Test
  void tablesAreNotHiddenByNamesWithinAStatement() {
    EntityShape t = Models.record("T", List.of(Models.id()), List.of());
    EntityShape s = Models.record("S", List.of(Models.id(), Models.nullableKey("tId")), List.of());
    OwningSql sql = new OwningSql(Models.key(s, s.properties().get(1), t, false));

    assertThat(sql.create().text())
        .isEqualTo(
            "WITH s_ AS (SELECT id FROM s WHERE id = :id FOR NO KEY UPDATE),"
                + " t_ AS (INSERT INTO t ({columns}) SELECT {values} FROM s_ RETURNING id),"
                + " u AS (UPDATE s p SET t_id = t_.id FROM t_ WHERE p.id = :id)"
                + " SELECT id FROM t_");
  }

  @Test
  void constraintSaysWhatTheDatabaseDoes() {
    ForeignKey key = Models.owner();
    ForeignKey acting =
        new ForeignKey(
            key.holder(),
            key.column(),
            key.target(),
            key.referenced(),
            false,
            ReferentialAction.SET_NULL,
            ReferentialAction.CASCADE);

    assertThat(new OwningSql(acting).ddl().text())
        .isEqualTo(
            "ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)"
                + " ON DELETE SET NULL ON UPDATE CASCADE");
  }

  @Test
  void setLocksTheTargetThenTheRowsAndThenWrites() {
    assertThat(set(OnReplace.UNLINK))
        .containsExactly(
            "SELECT FROM person WHERE id = :key FOR NO KEY UPDATE",
            "SELECT id, owner_id FROM pet WHERE owner_id = :key OR id = ANY(:ids) ORDER BY id"
                + " FOR NO KEY UPDATE",
            "UPDATE pet SET owner_id = NULL WHERE id IN (SELECT id FROM pet"
                + " WHERE owner_id = :key AND NOT id = ANY(:ids) FOR NO KEY UPDATE SKIP LOCKED)"
                + " AND EXISTS (SELECT FROM person WHERE id = :key)"
                + " AND (SELECT count(*) FROM pet WHERE id = ANY(:ids)) = :count"
                + " RETURNING id, name, owner_id",
            "UPDATE pet SET owner_id = :key WHERE id = ANY(:ids)"
                + " AND owner_id IS DISTINCT FROM :key"
                + " AND EXISTS (SELECT FROM person WHERE id = :key)"
                + " AND (SELECT count(*) FROM pet WHERE id = ANY(:ids)) = :count");
  }

  @Test
  void setDeletesOnlyWhereThePolicySaysSo() {
    assertThat(set(OnReplace.DELETE).get(2))
        .startsWith("DELETE FROM pet WHERE id IN (SELECT id FROM pet WHERE owner_id = :key");
    assertThat(set(OnReplace.UNLINK)).noneMatch(each -> each.contains("DELETE"));
    assertThat(set(OnReplace.REFUSE)).noneMatch(each -> each.contains("DELETE"));
  }

  @Test
  void setRefusesWithoutAWrite() {
    assertThat(set(OnReplace.REFUSE).get(2))
        .isEqualTo(
            "SELECT id, name, owner_id FROM pet WHERE owner_id = :key"
                + " AND NOT id = ANY(:ids) ORDER BY id");
    assertThat(set(OnReplace.REFUSE).get(3))
        .endsWith(" AND NOT EXISTS (SELECT FROM pet WHERE owner_id = :key AND NOT id = ANY(:ids))");
  }

  @Test
  void brokenLinesJoinToTheSameText() {
    for (Sql each : new ToManySql(Models.toMany("pets", Models.owner(), OnReplace.UNLINK)).set()) {
      assertThat(String.join("", each.lines())).isEqualTo(each.text());
      assertThat(each.lines()).allMatch(line -> line.length() <= 76);
    }
  }

  private static List<String> set(OnReplace policy) {
    return new ToManySql(Models.toMany("pets", Models.owner(), policy))
        .set().stream().map(Sql::text).toList();
  }
}
