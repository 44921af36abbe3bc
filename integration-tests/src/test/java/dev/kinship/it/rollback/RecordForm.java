package dev.kinship.it.rollback;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** As records, which nothing can change. */
final class RecordForm extends Form {

  @Entity
  record Supplier(@Id @Nullable Integer id, @Nullable String name)
      implements RecordForm_SupplierAssociations {}

  @Entity
  record Account(
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(value = Supplier.class, unique = true, reverse = "account")
          @Nullable Integer supplierId)
      implements RecordForm_AccountAssociations {}

  @Entity
  record Purse(
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(
              value = Supplier.class,
              unique = true,
              reverse = "purse",
              onReplace = OnReplace.DELETE)
          @Nullable Integer supplierId)
      implements RecordForm_PurseAssociations {}

  @Entity
  record Seal(
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(
              value = Supplier.class,
              unique = true,
              reverse = "seal",
              onReplace = OnReplace.REFUSE)
          @Nullable Integer supplierId)
      implements RecordForm_SealAssociations {}

  @Entity
  record Item(
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(value = Supplier.class, reverse = "items") @Nullable Integer supplierId)
      implements RecordForm_ItemAssociations {}

  @Entity
  record Part(
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(value = Supplier.class, reverse = "parts", onReplace = OnReplace.DELETE)
          @Nullable Integer supplierId)
      implements RecordForm_PartAssociations {}

  RecordForm(Handle h) {
    super(
        RecordForm_SupplierTable.all(h),
        RecordForm_AccountTable.all(h),
        RecordForm_PurseTable.all(h),
        RecordForm_SealTable.all(h),
        RecordForm_ItemTable.all(h),
        RecordForm_PartTable.all(h),
        new Strangers(
            new Item(99, "gone", 3),
            new Account(99, "gone", 1),
            new Supplier(99, "gone"),
            new Supplier(null, "new")));
  }
}
