package dev.kinship.it.keys;

import dev.kinship.OnReplace;
import dev.kinship.it.keys.Clinic.Owner;
import dev.kinship.it.keys.Clinic.Pet;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.Values;
import dev.kinship.runtime.type.SqlTypes;
import dev.kinship.sql.LinkProtocol;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** As it is generated for {@link Owner}. */
final class OwnerTable {

  record Key(long tenantId, long id) {}

  static final Column<Owner, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, Owner::tenantId);
  static final Column<Owner, Long> ID = Columns.of("id", SqlTypes.LONG, Owner::id);
  static final Column<Owner, String> NAME = Columns.required("name", SqlTypes.STRING, Owner::name);

  static final Table<Owner> TABLE =
      Tables.of(
              Owner.class,
              "owner",
              List.of(TENANT_ID, ID, NAME),
              row -> new Owner(row.require(TENANT_ID), row.get(ID), row.require(NAME)))
          .generated(OwnerTable.class, Owner.class)
          .key(TENANT_ID, ID);

  static final CompositeKey<Owner, Key> KEY =
      Keys.<Owner, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  private static final Texts OF_PETS =
      Texts.of(
          "pet",
          List.of("tenant_id", "id", "name", "owner_id", "mother_id"),
          "owner",
          "owner_id",
          false);

  static final ToMany<Owner, Key, Pet> PETS =
      ToManyBuilder.<Owner, Key, Pet>named("Owner.pets", "OwnerTable.PETS")
          .key(TABLE, KEY)
          .holders(() -> PetTable.TABLE, () -> PetTable.OWNER_KEY)
          .onReplace(OnReplace.UNLINK)
          .get(PetTable.SELECT + " WHERE tenant_id = :key1 AND owner_id = :key2")
          .orderBy("tenant_id, id")
          .has("SELECT EXISTS (SELECT 1 FROM pet WHERE tenant_id = :key1 AND owner_id = :key2)")
          .hasAll(
              "SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2"
                  + " AND id = ANY(:ids2)")
          .count("SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2")
          .set(Texts.of(LinkProtocol.one(OF_PETS.link()).set(LinkProtocol.Leavers.UNLINK)))
          .add(Texts.of(LinkProtocol.one(OF_PETS.link()).add()))
          .remove(Texts.of(LinkProtocol.one(OF_PETS.link()).remove()))
          .create(
              "INSERT INTO pet ({columns}) SELECT {values} FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name, owner_id, mother_id")
          .build();

  private OwnerTable() {}

  static Optional<Owner> find(Handle handle, long tenantId, long id) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT tenant_id, id, name FROM owner WHERE tenant_id = :id1 AND id = :id2",
        tenantId,
        id);
  }

  static List<Owner> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle, TABLE, KEY, "SELECT tenant_id, id, name FROM owner WHERE {given}", keys);
  }

  static List<Owner> insertAll(Handle handle, Collection<Owner> owners) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO owner ({columns}) SELECT {columns} FROM unnest({arrays})"
            + " AS given ({columns}) RETURNING tenant_id, id, name",
        owners);
  }

  static final class OwnerValues extends Values<Owner> {
    OwnerValues() {
      super(TABLE);
    }

    OwnerValues tenantId(long value) {
      set(TENANT_ID, value);
      return this;
    }

    OwnerValues name(String value) {
      set(NAME, value);
      return this;
    }
  }
}
