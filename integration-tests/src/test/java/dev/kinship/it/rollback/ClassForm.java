package dev.kinship.it.rollback;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** As classes, whose instances follow what the database did, and nothing else. */
final class ClassForm extends Form {

  /** What all of them have. */
  abstract static class Row {
    @Id @Nullable Integer id;
    @Nullable String name;

    @Nullable Integer supplierId() {
      return null;
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + " " + id + " " + name + " " + supplierId();
    }
  }

  @Entity
  static class Supplier extends Row implements ClassForm_SupplierAssociations {}

  @Entity
  static class Account extends Row implements ClassForm_AccountAssociations {
    @BelongsTo(value = Supplier.class, unique = true, reverse = "account")
    @Nullable Integer supplierId;

    @Override
    @Nullable Integer supplierId() {
      return supplierId;
    }
  }

  @Entity
  static class Purse extends Row implements ClassForm_PurseAssociations {
    @BelongsTo(
        value = Supplier.class,
        unique = true,
        reverse = "purse",
        onReplace = OnReplace.DELETE)
    @Nullable Integer supplierId;

    @Override
    @Nullable Integer supplierId() {
      return supplierId;
    }
  }

  @Entity
  static class Seal extends Row implements ClassForm_SealAssociations {
    @BelongsTo(
        value = Supplier.class,
        unique = true,
        reverse = "seal",
        onReplace = OnReplace.REFUSE)
    @Nullable Integer supplierId;

    @Override
    @Nullable Integer supplierId() {
      return supplierId;
    }
  }

  @Entity
  static class Item extends Row implements ClassForm_ItemAssociations {
    @BelongsTo(value = Supplier.class, reverse = "items")
    @Nullable Integer supplierId;

    @Override
    @Nullable Integer supplierId() {
      return supplierId;
    }
  }

  @Entity
  static class Part extends Row implements ClassForm_PartAssociations {
    @BelongsTo(value = Supplier.class, reverse = "parts", onReplace = OnReplace.DELETE)
    @Nullable Integer supplierId;

    @Override
    @Nullable Integer supplierId() {
      return supplierId;
    }
  }

  ClassForm(Handle h) {
    super(
        ClassForm_SupplierTable.all(h),
        ClassForm_AccountTable.all(h),
        ClassForm_PurseTable.all(h),
        ClassForm_SealTable.all(h),
        ClassForm_ItemTable.all(h),
        ClassForm_PartTable.all(h),
        new Strangers(item(), account(), supplier(99), supplier(null)));
  }

  private static Item item() {
    Item item = new Item();
    item.id = 99;
    item.supplierId = 3;
    return item;
  }

  private static Account account() {
    Account account = new Account();
    account.id = 99;
    account.supplierId = 1;
    return account;
  }

  private static Supplier supplier(@Nullable Integer id) {
    Supplier supplier = new Supplier();
    supplier.id = id;
    return supplier;
  }
}
