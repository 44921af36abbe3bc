package dev.kinship.it.keys;

import dev.kinship.OnReplace;
import dev.kinship.it.keys.Clinic.Chip;
import dev.kinship.it.keys.Clinic.Owner;
import dev.kinship.it.keys.Clinic.Pet;
import dev.kinship.runtime.InverseToOne;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.InverseToOneBuilder;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.table.Values;
import dev.kinship.runtime.type.SqlTypes;
import dev.kinship.sql.LinkProtocol;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** As it is generated for {@link Pet}. */
final class PetTable {

  record Key(long tenantId, long id) {}

  static final String SELECT = "SELECT tenant_id, id, name, owner_id, mother_id FROM pet";
  private static final String RETURNING = " RETURNING tenant_id, id, name, owner_id, mother_id";

  static final Column<Pet, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, Pet::tenantId);
  static final Column<Pet, Long> ID = Columns.of("id", SqlTypes.LONG, Pet::id);
  static final Column<Pet, String> NAME = Columns.required("name", SqlTypes.STRING, Pet::name);
  static final Column<Pet, Long> OWNER_ID = Columns.of("owner_id", SqlTypes.LONG, Pet::ownerId);
  static final Column<Pet, Long> MOTHER_ID = Columns.of("mother_id", SqlTypes.LONG, Pet::motherId);

  static final Table<Pet> TABLE =
      Tables.of(
              Pet.class,
              "pet",
              List.of(TENANT_ID, ID, NAME, OWNER_ID, MOTHER_ID),
              row ->
                  new Pet(
                      row.require(TENANT_ID),
                      row.get(ID),
                      row.require(NAME),
                      row.get(OWNER_ID),
                      row.get(MOTHER_ID)))
          .generated(PetTable.class, Pet.class)
          .key(TENANT_ID, ID);

  static final CompositeKey<Pet, Key> KEY =
      Keys.<Pet, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  static final CompositeKey<Pet, OwnerTable.Key> OWNER_KEY =
      Keys.<Pet, OwnerTable.Key>of(
              row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .shared(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  static final CompositeKey<Pet, Key> MOTHER_KEY =
      Keys.<Pet, Key>of(row -> new Key(row.require(TENANT_ID), row.require(MOTHER_ID)))
          .shared(TENANT_ID, Key::tenantId)
          .column(MOTHER_ID, Key::id)
          .build();

  static final ToOne<Pet, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Pet, OwnerTable.Key, Owner>named("Pet.owner", "PetTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .get("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id, name FROM owner WHERE (tenant_id, id) = (SELECT tenant_id,"
                  + " owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet s JOIN owner t ON t.tenant_id = s.tenant_id"
                  + " AND t.id = s.owner_id WHERE s.tenant_id = :id1 AND s.id = :id2)")
          .set(
              "UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2"
                  + " AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)")
          .remove("UPDATE pet SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2")
          .create(
              "WITH s AS (SELECT tenant_id, id FROM pet WHERE tenant_id = :id1 AND id = :id2"
                  + " FOR NO KEY UPDATE), t AS (INSERT INTO owner ({columns})"
                  + " SELECT {values} FROM s RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE pet p SET owner_id = t.id FROM t"
                  + " WHERE p.tenant_id = :id1 AND p.id = :id2)"
                  + " SELECT tenant_id, id, name FROM t")
          .update(
              "UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name")
          .build();

  private static final List<String> COLUMNS =
      List.of("tenant_id", "id", "name", "owner_id", "mother_id");
  private static final Texts OF_KITTENS = Texts.of("pet", COLUMNS, "pet", "mother_id", false);

  static final SelfToOne<Pet, Key> MOTHER =
      ToOneBuilder.<Pet, Key, Pet>named("Pet.mother", "PetTable.MOTHER")
          .key(TABLE, MOTHER_KEY)
          .target(() -> TABLE, () -> KEY)
          .get(SELECT + " WHERE tenant_id = :key1 AND id = :key2")
          .remove("UPDATE pet SET mother_id = NULL WHERE tenant_id = :id1 AND id = :id2")
          .buildSelf();

  static final SelfToMany<Pet, Key> KITTENS =
      ToManyBuilder.<Pet, Key, Pet>named("Pet.kittens", "PetTable.KITTENS")
          .key(TABLE, KEY)
          .holders(() -> TABLE, () -> MOTHER_KEY)
          .get(SELECT + " WHERE tenant_id = :key1 AND mother_id = :key2")
          .orderBy("tenant_id, id")
          .set(Texts.of(LinkProtocol.one(OF_KITTENS.link()).set(LinkProtocol.Leavers.UNLINK)))
          .add(Texts.of(LinkProtocol.one(OF_KITTENS.link()).add()))
          .remove(Texts.of(LinkProtocol.one(OF_KITTENS.link()).remove()))
          .buildSelf();

  private static final List<String> CHIP_COLUMNS = List.of("tenant_id", "id", "number", "pet_id");
  private static final Texts OF_CHIP = Texts.of("chip", CHIP_COLUMNS, "pet", "pet_id", true);

  static final InverseToOne<Pet, Key, Chip> CHIP =
      InverseToOneBuilder.<Pet, Key, Chip>named("Pet.chip", "PetTable.CHIP")
          .key(TABLE, KEY)
          .holders(() -> ChipTable.TABLE, () -> ChipTable.PET_KEY)
          .onReplace(OnReplace.UNLINK)
          .get(ChipTable.SELECT + " WHERE tenant_id = :key1 AND pet_id = :key2")
          .has("SELECT EXISTS (SELECT 1 FROM chip WHERE tenant_id = :key1 AND pet_id = :key2)")
          .set(Texts.of(LinkProtocol.one(OF_CHIP.link()).set(LinkProtocol.Leavers.UNLINK)))
          .remove(Texts.of(LinkProtocol.one(OF_CHIP.link()).removeAll()))
          .create(
              "WITH t AS (SELECT tenant_id, id FROM pet WHERE tenant_id = :key1 AND id = :key2"
                  + " FOR NO KEY UPDATE), s AS (INSERT INTO chip ({columns})"
                  + " SELECT {values} FROM t ON CONFLICT (tenant_id, pet_id) DO NOTHING"
                  + " RETURNING tenant_id, id, number, pet_id)"
                  + " SELECT s.tenant_id, s.id, s.number, s.pet_id, o.tenant_id, o.id"
                  + " FROM t LEFT JOIN s ON true LEFT JOIN chip o"
                  + " ON o.tenant_id = t.tenant_id AND o.pet_id = t.id")
          .update(
              "UPDATE chip SET {assignments} WHERE tenant_id = :key1 AND pet_id = :key2"
                  + " AND (SELECT count(*) FROM chip WHERE tenant_id = :key1 AND pet_id = :key2)"
                  + " = 1 RETURNING tenant_id, id, number, pet_id")
          .destroy(
              "SELECT count(*) FROM chip WHERE tenant_id = :key1 AND pet_id = :key2",
              "DELETE FROM chip WHERE tenant_id = :key1 AND pet_id = :key2"
                  + " RETURNING tenant_id, id, number, pet_id")
          .unique("ALTER TABLE chip ADD UNIQUE (tenant_id, pet_id)")
          .build();

  private PetTable() {}

  static TableQuery<Pet> query(Handle handle) {
    return Rows.query(handle, TABLE, SELECT);
  }

  static Pet find(Handle handle, long tenantId, long id) {
    return Rows.find(handle, TABLE, SELECT + " WHERE tenant_id = :id1 AND id = :id2", tenantId, id)
        .orElseThrow();
  }

  static List<Pet> insertAll(Handle handle, List<Pet> pets) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays})"
            + " AS given ({columns})"
            + RETURNING,
        pets);
  }

  static final class PetValues extends Values<Pet> {
    PetValues() {
      super(TABLE);
    }

    PetValues name(String value) {
      set(NAME, value);
      return this;
    }

    PetValues tenantId(long value) {
      set(TENANT_ID, value);
      return this;
    }

    PetValues ownerId(@Nullable Long value) {
      set(OWNER_ID, value);
      return this;
    }
  }
}
