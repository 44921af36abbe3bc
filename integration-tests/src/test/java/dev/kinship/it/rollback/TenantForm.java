package dev.kinship.it.rollback;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** As records whose keys are {@code (tenant_id, id)}; the keys that they hold share the tenant. */
final class TenantForm extends Form {

  @Entity
  record Supplier(@Id int tenantId, @Id @Nullable Integer id, @Nullable String name)
      implements TenantForm_SupplierAssociations {}

  @Entity
  record Account(
      @Id int tenantId,
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(value = Supplier.class, with = "tenantId", unique = true, reverse = "account")
          @Nullable Integer supplierId)
      implements TenantForm_AccountAssociations {}

  @Entity
  record Purse(
      @Id int tenantId,
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(
              value = Supplier.class,
              with = "tenantId",
              unique = true,
              reverse = "purse",
              onReplace = OnReplace.DELETE)
          @Nullable Integer supplierId)
      implements TenantForm_PurseAssociations {}

  @Entity
  record Seal(
      @Id int tenantId,
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(
              value = Supplier.class,
              with = "tenantId",
              unique = true,
              reverse = "seal",
              onReplace = OnReplace.REFUSE)
          @Nullable Integer supplierId)
      implements TenantForm_SealAssociations {}

  @Entity
  record Item(
      @Id int tenantId,
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(value = Supplier.class, with = "tenantId", reverse = "items")
          @Nullable Integer supplierId)
      implements TenantForm_ItemAssociations {}

  @Entity
  record Part(
      @Id int tenantId,
      @Id @Nullable Integer id,
      @Nullable String name,
      @BelongsTo(
              value = Supplier.class,
              with = "tenantId",
              reverse = "parts",
              onReplace = OnReplace.DELETE)
          @Nullable Integer supplierId)
      implements TenantForm_PartAssociations {}

  TenantForm(Handle h) {
    super(
        TenantForm_SupplierTable.query(h).where(TenantForm_SupplierTable.TENANT_ID.eq(1)).list(),
        TenantForm_AccountTable.query(h).where(TenantForm_AccountTable.TENANT_ID.eq(1)).list(),
        TenantForm_PurseTable.query(h).where(TenantForm_PurseTable.TENANT_ID.eq(1)).list(),
        TenantForm_SealTable.query(h).where(TenantForm_SealTable.TENANT_ID.eq(1)).list(),
        TenantForm_ItemTable.query(h).where(TenantForm_ItemTable.TENANT_ID.eq(1)).list(),
        TenantForm_PartTable.query(h).where(TenantForm_PartTable.TENANT_ID.eq(1)).list(),
        new Strangers(
            new Item(1, 99, "gone", 3),
            new Account(1, 99, "gone", 1),
            new Supplier(1, 99, "gone"),
            new Supplier(1, null, "new")));
  }
}
