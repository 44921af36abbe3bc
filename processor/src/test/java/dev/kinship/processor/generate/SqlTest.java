package dev.kinship.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import dev.kinship.processor.generate.sql.EntitySql;
import dev.kinship.processor.generate.sql.InverseToOneSql;
import dev.kinship.processor.generate.sql.OwningSql;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.sql.ToManySql;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.HeldKey;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    assertThat(sql.isGiven()).isEqualTo("{given}");
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
    OwningSql sql = owning(Models.key(pet, HIDDEN, Models.person(), false));

    assertThat(sql.get().text())
        .isEqualTo(
            "SELECT t.id, t.name, s.owner_id FROM pet s"
                + " LEFT JOIN person t ON t.id = s.owner_id WHERE s.id = :id");
    assertThat(sql.lookup().text())
        .isEqualTo(
            "SELECT id, name FROM person WHERE id = (SELECT owner_id FROM pet WHERE id = :id)");
    assertThat(sql.update().text())
        .isEqualTo(
            "UPDATE person SET {assignments} WHERE id"
                + " = (SELECT owner_id FROM pet WHERE id = :id) RETURNING id, name");
  }

  @Test
  void createsAndLinksInOneStatement() {
    assertThat(owning(Models.owner()).create().text())
        .isEqualTo(
            "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s"
                + " RETURNING id, name),"
                + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                + " SELECT id, name, EXISTS (SELECT 1 FROM u) FROM t");
  }

  @Test
  void tablesAreNotHiddenByNamesWithinAStatement() {
    EntityShape t = Models.record("T", List.of(Models.id()), List.of());
    EntityShape s = Models.record("S", List.of(Models.id(), Models.nullableKey("tId")), List.of());
    OwningSql sql = owning(Models.key(s, s.properties().get(1), t, false));

    assertThat(sql.create().text())
        .isEqualTo(
            "WITH s_ AS (SELECT id FROM s WHERE id = :id FOR NO KEY UPDATE),"
                + " t_ AS (INSERT INTO t ({columns}) SELECT {values} FROM s_ RETURNING id),"
                + " u AS (UPDATE s p SET t_id = t_.id FROM t_ WHERE p.id = :id RETURNING 1)"
                + " SELECT id, EXISTS (SELECT 1 FROM u) FROM t_");
  }

  @Test
  void constraintSaysWhatTheDatabaseDoes() {
    ForeignKey key = Models.owner();
    ForeignKey acting =
        new ForeignKey(
            key.holder(),
            key.columns().get(0).column(),
            key.target(),
            key.columns().get(0).referenced(),
            false,
            false,
            ReferentialAction.SET_NULL,
            ReferentialAction.CASCADE);

    assertThat(owning(acting).ddl().text())
        .isEqualTo(
            "ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)"
                + " ON DELETE SET NULL ON UPDATE CASCADE");
  }

  @Test
  void setLocksTheTargetAndThenWrites() {
    assertThat(set(OnReplace.UNLINK))
        .hasSize(2)
        .first()
        .asString()
        .endsWith("FROM person WHERE id = :key FOR NO KEY UPDATE");
  }

  @Test
  void setDeletesOnlyWhereThePolicySaysSo() {
    assertThat(set(OnReplace.DELETE).get(1)).contains("DELETE FROM pet");
    assertThat(set(OnReplace.UNLINK)).noneMatch(each -> each.contains("DELETE"));
    assertThat(set(OnReplace.REFUSE)).noneMatch(each -> each.contains("DELETE"));
  }

  @Test
  void keysOfSeveralColumnsAreNamedWhole() {
    EntityShape person = tenants("Person", List.of(Models.name()));
    EntityShape pet = tenants("Pet", List.of(Models.nullableKey("ownerId")));
    KeyColumn tenant = new KeyColumn(pet.properties().get(0), person.properties().get(0), true);
    KeyColumn own = new KeyColumn(pet.properties().get(2), person.properties().get(1), false);
    List<KeyColumn> columns = List.of(tenant, own);
    ForeignKey key =
        new ForeignKey(
            pet,
            person,
            columns,
            Optional.of(new HeldKey("owner", person.keyRecord().orElseThrow(), columns)),
            false,
            false,
            ReferentialAction.SET_NULL,
            ReferentialAction.NO_ACTION);
    OwningSql sql = owning(key);

    assertThat(texts(sql.set()))
        .containsExactly(
            "UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2"
                + " AND EXISTS (SELECT 1 FROM person WHERE tenant_id = :key1 AND id = :key2)");
    assertThat(sql.remove().text())
        .isEqualTo("UPDATE pet SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2");
    assertThat(sql.lookup().text())
        .endsWith(
            " WHERE tenant_id = :id1"
                + " AND id = (SELECT owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2)");
    assertThat(sql.ddl().text()).endsWith("(tenant_id, id) ON DELETE SET NULL (owner_id)");
    assertThat(new ToManySql(Models.toMany("pets", key, OnReplace.UNLINK)).hasAll().text())
        .isEqualTo(
            "SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2"
                + " AND id = ANY(:ids2)");
  }

  private static EntityShape tenants(String type, List<Property> others) {
    List<Property> all =
        new ArrayList<>(
            List.of(Models.key("tenantId", TypeName.LONG), Models.key("id", TypeName.LONG)));
    all.addAll(others);
    return Models.record(type, all, List.of());
  }

  @Test
  void uniqueKeyIsSetTheSameWayFromBothEnds() {
    ForeignKey key = Models.supplier();

    assertThat(texts(owning(key).set()))
        .isEqualTo(texts(new InverseToOneSql(account(key)).set()))
        .first()
        .asString()
        .endsWith("FROM supplier WHERE id = :key FOR NO KEY UPDATE");
  }

  @Test
  void uniqueEndIsCreatedWhereThereIsNone() {
    assertThat(new InverseToOneSql(account(Models.supplier())).create().text())
        .isEqualTo(
            "WITH t AS (SELECT 1 FROM supplier WHERE id = :key FOR NO KEY UPDATE),"
                + " s AS (INSERT INTO account ({columns}) SELECT {values} FROM t"
                + " ON CONFLICT (supplier_id) DO NOTHING RETURNING id, name, supplier_id)"
                + " SELECT s.id, s.name, s.supplier_id, CASE WHEN s.id IS NULL"
                + " THEN (SELECT o.id FROM account o WHERE o.supplier_id = :key) END"
                + " FROM t LEFT JOIN s ON true");
  }

  @Test
  void uniqueEndIsChangedAndDeletedOnlyWhereItIsOne() {
    InverseToOneSql sql = new InverseToOneSql(account(Models.supplier()));

    assertThat(sql.update().text())
        .isEqualTo(
            "UPDATE account p SET {assignments} WHERE supplier_id = :key"
                + " AND NOT EXISTS (SELECT 1 FROM account o WHERE o.supplier_id = :key"
                + " AND o.id <> p.id) RETURNING id, name, supplier_id");
    assertThat(texts(sql.destroy()))
        .containsExactly(
            "SELECT count(*) FROM account WHERE supplier_id = :key",
            "DELETE FROM account p WHERE supplier_id = :key"
                + " AND NOT EXISTS (SELECT 1 FROM account o WHERE o.supplier_id = :key"
                + " AND o.id <> p.id) RETURNING id, name, supplier_id");
  }

  @Test
  void bothEndsSpellTheSameConstraints() {
    InverseToOneSql sql = new InverseToOneSql(account(Models.supplier()));

    assertThat(sql.unique().text()).isEqualTo("ALTER TABLE account ADD UNIQUE (supplier_id)");
    assertThat(sql.ddl().text())
        .isEqualTo(
            "ALTER TABLE account ADD FOREIGN KEY (supplier_id) REFERENCES supplier (id),"
                + " ADD UNIQUE (supplier_id)")
        .isEqualTo(owning(Models.supplier()).ddl().text());
  }

  @Test
  void targetIsDestroyedOnlyWhereTheRowPointsAtIt() {
    assertThat(owning(Models.supplier()).destroy().text())
        .isEqualTo(
            "WITH t AS (SELECT 1 FROM supplier WHERE id = :key FOR UPDATE),"
                + " u AS (UPDATE account SET supplier_id = NULL"
                + " WHERE id = :id AND supplier_id = :key AND EXISTS (SELECT 1 FROM t)"
                + " RETURNING id)"
                + " DELETE FROM supplier WHERE id = :key AND EXISTS (SELECT 1 FROM u)");
  }

  @Test
  void constraintOfAUniqueKeySaysSoUnlessItIsTheRowsOwn() {
    EntityShape account =
        Models.record("Account", List.of(Models.key("id", Models.BOXED_LONG)), List.of());
    ForeignKey shared =
        Models.unique(Models.key(account, account.key().get(0), Models.person(), true));

    assertThat(owning(Models.supplier()).ddl().text())
        .isEqualTo(
            "ALTER TABLE account ADD FOREIGN KEY (supplier_id) REFERENCES supplier (id),"
                + " ADD UNIQUE (supplier_id)");
    assertThat(owning(shared).ddl().text())
        .isEqualTo("ALTER TABLE account ADD FOREIGN KEY (id) REFERENCES person (id)");
  }

  @Test
  void defaultScopeOfTheTargetIsAnsweredAsAFlag() {
    EntityShape pet = Models.pet();
    EntityShape person = Models.alive(Models.person());
    OwningSql sql = owning(Models.key(pet, pet.properties().get(2), person, false));

    assertThat(sql.get().text())
        .isEqualTo("SELECT id, name, (died_at IS NULL) FROM person WHERE id = :key");
    assertThat(sql.fetch().text()).isEqualTo("SELECT id, name FROM person WHERE id = :key");
    assertThat(sql.has().text())
        .isEqualTo(
            "SELECT EXISTS (SELECT 1 FROM person WHERE id = (SELECT owner_id FROM pet"
                + " WHERE id = :id) AND (died_at IS NULL))");
  }

  @Test
  void defaultScopeOfTheTargetIsFoundWithTheKeyInTheDatabase() {
    EntityShape pet = Models.record("Pet", List.of(Models.id(), Models.name()), List.of(HIDDEN));
    EntityShape person = Models.alive(Models.person());

    assertThat(owning(Models.key(pet, HIDDEN, person, false)).get().text())
        .isEqualTo(
            "SELECT t.id, t.name, s.owner_id, t.in_scope FROM pet s LEFT JOIN"
                + " (SELECT id, name, (died_at IS NULL) AS in_scope FROM person) t"
                + " ON t.id = s.owner_id WHERE s.id = :id");
  }

  @Test
  void defaultScopeOfTheRowsStandsWhereTheyAreAskedFor() {
    EntityShape pet = Models.alive(Models.pet());
    ForeignKey key = Models.key(pet, pet.properties().get(2), Models.person(), false);
    ToManySql sql = new ToManySql(Models.toMany("pets", key, OnReplace.UNLINK));

    assertThat(sql.get().text()).doesNotContain("died_at");
    assertThat(sql.has().text())
        .isEqualTo("SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key AND (died_at IS NULL))");
    assertThat(sql.hasAll().text()).endsWith(" AND id = ANY(:ids) AND (died_at IS NULL)");
    assertThat(sql.count().text())
        .isEqualTo("SELECT count(*) FROM pet WHERE owner_id = :key AND (died_at IS NULL)");
    assertThat(texts(sql.set())).noneMatch(each -> each.contains("died_at"));
  }

  @Test
  void lineFeedsOfAScopeStay() {
    Sql sql = Sql.of("SELECT FROM pet", "\nWHERE a", "AND (b\n  OR c)");

    assertThat(sql.text()).isEqualTo("SELECT FROM pet WHERE a AND (b\n  OR c)");
  }

  @Test
  void brokenLinesJoinToTheSameText() {
    for (Sql each : new ToManySql(Models.toMany("pets", Models.owner(), OnReplace.UNLINK)).set()) {
      assertThat(String.join("", each.lines())).isEqualTo(each.text());
      assertThat(each.lines()).allMatch(line -> line.length() <= 96);
    }
  }

  @Test
  void tupleStaysInOneLine() {
    Sql sql =
        Sql.of(
            "AND (SELECT count(*) FROM duty WHERE (day, room)"
                + " IN (SELECT * FROM unnest(:ids1, :ids2))) = :count AND name IS DISTINCT FROM :key");

    assertThat(sql.lines())
        .containsExactly(
            "AND (SELECT count(*) FROM duty",
            " WHERE (day, room) IN (SELECT * FROM unnest(:ids1, :ids2))) = :count",
            " AND name IS DISTINCT FROM :key");
  }

  @Test
  void lineIsNotBrokenWithinQuotes() {
    String comment = "'" + "no, AND yes ".repeat(7) + "'";
    Sql sql =
        Sql.of("SELECT FROM pet", "WHERE (note, remark) = (" + comment + ", 'it''s, AND all')");

    assertThat(sql.lines())
        .containsExactly(
            "SELECT FROM pet",
            " WHERE (note, remark) =",
            " (" + comment + ",",
            " 'it''s, AND all')");
  }

  private static OwningSql owning(ForeignKey key) {
    return new OwningSql(Models.toOne("owner", key));
  }

  private static InverseToOne account(ForeignKey key) {
    return Models.inverseToOne("account", key, OnReplace.UNLINK);
  }

  private static List<String> texts(List<Sql> statements) {
    return statements.stream().map(Sql::text).toList();
  }

  private static List<String> set(OnReplace policy) {
    return texts(new ToManySql(Models.toMany("pets", Models.owner(), policy)).set());
  }
}
