package dev.kinship.it.keys;

import dev.kinship.OnReplace;
import dev.kinship.it.keys.Clinic.Chip;
import dev.kinship.it.keys.Clinic.Pet;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.Values;
import dev.kinship.runtime.type.SqlTypes;
import dev.kinship.sql.LinkProtocol;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** As it is generated for {@link Chip}. */
final class ChipTable {

  static final String SELECT = "SELECT tenant_id, id, number, pet_id FROM chip";

  static final Column<Chip, Long> TENANT_ID =
      Columns.required(
          "tenant_id", SqlTypes.LONG, chip -> chip.tenantId, (chip, v) -> chip.tenantId = v);
  static final Column<Chip, Long> ID =
      Columns.of("id", SqlTypes.LONG, chip -> chip.id, (chip, v) -> chip.id = v);
  static final Column<Chip, String> NUMBER =
      Columns.required(
          "number", SqlTypes.STRING, chip -> chip.number, (chip, v) -> chip.number = v);
  static final Column<Chip, Long> PET_ID =
      Columns.of("pet_id", SqlTypes.LONG, chip -> chip.petId, (chip, v) -> chip.petId = v);

  static final Table<Chip> TABLE =
      Tables.mutable(Chip.class, "chip", List.of(TENANT_ID, ID, NUMBER, PET_ID), Chip::new)
          .generated(ChipTable.class, Chip.class)
          .key(TENANT_ID, ID);

  static final CompositeKey<Chip, PetTable.Key> PET_KEY =
      Keys.<Chip, PetTable.Key>of(
              row -> new PetTable.Key(row.require(TENANT_ID), row.require(PET_ID)))
          .shared(TENANT_ID, PetTable.Key::tenantId)
          .column(PET_ID, PetTable.Key::id)
          .build();

  static final ToOne<Chip, PetTable.Key, Pet> PET =
      ToOneBuilder.<Chip, PetTable.Key, Pet>named("Chip.pet", "ChipTable.PET")
          .key(TABLE, PET_KEY)
          .target(() -> PetTable.TABLE, () -> PetTable.KEY)
          .get(PetTable.SELECT + " WHERE tenant_id = :key1 AND id = :key2")
          .set(
              OnReplace.UNLINK,
              Texts.of(
                  LinkProtocol.one(
                          Texts.of(
                                  "chip",
                                  List.of("tenant_id", "id", "number", "pet_id"),
                                  "pet",
                                  "pet_id",
                                  true)
                              .link())
                      .set(LinkProtocol.Leavers.UNLINK)))
          .remove("UPDATE chip SET pet_id = NULL WHERE tenant_id = :id1 AND id = :id2")
          .build();

  private ChipTable() {}

  static Chip find(Handle handle, long tenantId, long id) {
    return Rows.find(handle, TABLE, SELECT + " WHERE tenant_id = :id1 AND id = :id2", tenantId, id)
        .orElseThrow();
  }

  static final class ChipValues extends Values<Chip> {
    ChipValues() {
      super(TABLE);
    }

    ChipValues number(String value) {
      set(NUMBER, value);
      return this;
    }
  }
}
