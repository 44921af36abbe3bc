package dev.kinship.it.rollback;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** As records whose keys are {@code (tenant_id, id)}; the keys that they hold share the tenant. */
final class TenantForm implements Form {

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

  private static final Supplier GONE = new Supplier(1, 99, "gone");
  private static final Supplier NEW = new Supplier(1, null, "new");
  private static final Account ACCOUNT = new Account(1, 99, "gone", 1);
  private static final Item ITEM = new Item(1, 99, "gone", 3);

  private final List<Supplier> suppliers;
  private final List<Account> accounts;
  private final List<Purse> purses;
  private final List<Seal> seals;
  private final List<Item> items;
  private final List<Part> parts;

  TenantForm(Handle h) {
    suppliers = TenantForm_SupplierTable.all(h);
    accounts = TenantForm_AccountTable.all(h);
    purses = TenantForm_PurseTable.all(h);
    seals = TenantForm_SealTable.all(h);
    items = TenantForm_ItemTable.all(h);
    parts = TenantForm_PartTable.all(h);
  }

  @Override
  public List<?> entities() {
    List<Object> all = new ArrayList<>(suppliers);
    all.addAll(accounts);
    all.addAll(purses);
    all.addAll(seals);
    all.addAll(items);
    all.addAll(parts);
    return all;
  }

  private Supplier supplier(int id) {
    return suppliers.get(id - 1);
  }

  private Account account(int id) {
    return accounts.get(id - 1);
  }

  private Purse purse(int id) {
    return purses.get(id - 1);
  }

  private Seal seal(int id) {
    return seals.get(id - 1);
  }

  private Item item(int id) {
    return items.get(id - 1);
  }

  private Part part(int id) {
    return parts.get(id - 1);
  }

  @Override
  @SuppressWarnings("CheckReturnValue") // what comes back is told by other tests
  public Map<String, Consumer<Handle>> writes() {
    Map<String, Consumer<Handle>> all = new LinkedHashMap<>();
    all.put("item.setSupplier", h -> item(1).setSupplier(h, supplier(2)));
    all.put("item.setSupplierId", h -> item(1).setSupplierId(h, 2));
    all.put("item.setSupplier null", h -> item(1).setSupplier(h, null));
    all.put("item.removeSupplier", h -> item(1).removeSupplier(h));
    all.put("item.createSupplier", h -> item(1).createSupplier(h, s -> s.name("new")));
    all.put("item.updateSupplier", h -> item(1).updateSupplier(h, s -> s.name("new")));

    all.put("account.setSupplier", h -> account(1).setSupplier(h, supplier(2)));
    all.put("account.setSupplierId", h -> account(3).setSupplierId(h, 1));
    all.put("account.setSupplier null", h -> account(1).setSupplier(h, null));
    all.put("account.removeSupplier", h -> account(1).removeSupplier(h));
    all.put("account.createSupplier", h -> account(1).createSupplier(h, s -> s.name("new")));
    all.put("account.updateSupplier", h -> account(1).updateSupplier(h, s -> s.name("new")));
    all.put("account.destroySupplier", h -> account(4).destroySupplier(h));
    all.put("purse.setSupplier", h -> purse(1).setSupplier(h, supplier(2)));
    all.put("seal.setSupplier", h -> seal(1).setSupplier(h, supplier(3)));

    all.put("supplier.setAccount", h -> supplier(1).setAccount(h, account(2)));
    all.put("supplier.setAccount null", h -> supplier(1).setAccount(h, null));
    all.put("supplier.setAccountId", h -> supplier(1).setAccountId(h, 3));
    all.put("supplier.removeAccount", h -> supplier(1).removeAccount(h));
    all.put("supplier.createAccount", h -> supplier(3).createAccount(h, a -> a.name("new")));
    all.put("supplier.updateAccount", h -> supplier(1).updateAccount(h, a -> a.name("new")));
    all.put("supplier.destroyAccount", h -> supplier(1).destroyAccount(h));
    all.put("supplier.setPurse", h -> supplier(1).setPurse(h, purse(3)));
    all.put("supplier.setPurseId", h -> supplier(1).setPurseId(h, 2));
    all.put("supplier.setSeal", h -> supplier(3).setSeal(h, seal(1)));

    all.put("supplier.setItems", h -> supplier(1).setItems(h, item(2), item(3), item(4)));
    all.put("supplier.addItems", h -> supplier(1).addItems(h, item(3), item(4)));
    all.put("supplier.removeItems", h -> supplier(1).removeItems(h, item(1), item(2)));
    all.put("supplier.createItem", h -> supplier(1).createItem(h, i -> i.name("new")));
    all.put("supplier.setParts", h -> supplier(1).setParts(h, part(2), part(3), part(4)));
    return all;
  }

  @Override
  @SuppressWarnings("CheckReturnValue") // nothing comes back
  public Map<String, Consumer<Handle>> refusals() {
    Map<String, Consumer<Handle>> all = new LinkedHashMap<>();
    all.put("NoSuchRow: item.setSupplierId", h -> item(1).setSupplierId(h, 99));
    all.put("NoSuchRow: item.setSupplier", h -> ITEM.setSupplier(h, supplier(1)));
    all.put("NoSuchRow: item.removeSupplier", h -> ITEM.removeSupplier(h));
    all.put("NoSuchRow: item.createSupplier", h -> ITEM.createSupplier(h, s -> s.name("new")));
    all.put("NoSuchRow: item.updateSupplier", h -> item(4).updateSupplier(h, s -> s.name("new")));
    all.put("Contradiction: item.updateSupplier", h -> item(1).updateSupplier(h, s -> s.id(9)));
    all.put("Unsaved: item.setSupplier", h -> item(1).setSupplier(h, NEW));

    all.put("NoSuchRow: account.setSupplierId", h -> account(1).setSupplierId(h, 99));
    all.put("NoSuchRow: account.setSupplier", h -> ACCOUNT.setSupplier(h, supplier(2)));
    all.put("NoSuchRow: account.removeSupplier", h -> ACCOUNT.removeSupplier(h));
    all.put("NoSuchRow: account.createSupplier", h -> ACCOUNT.createSupplier(h, s -> s.name("n")));
    all.put("NoSuchRow: account.destroySupplier", h -> ACCOUNT.destroySupplier(h));
    all.put("Refused: seal.setSupplier", h -> seal(1).setSupplier(h, supplier(2)));

    all.put("NoSuchRow: supplier.setAccount", h -> supplier(1).setAccount(h, ACCOUNT));
    all.put("NoSuchRow: supplier.setAccountId", h -> supplier(1).setAccountId(h, 99));
    all.put("NoSuchRow: nobody.setAccount", h -> GONE.setAccount(h, account(1)));
    all.put("NoSuchRow: nobody.removeAccount", h -> GONE.removeAccount(h));
    all.put("NoSuchRow: nobody.createAccount", h -> GONE.createAccount(h, a -> a.name("new")));
    all.put(
        "NoSuchRow: supplier.updateAccount", h -> supplier(3).updateAccount(h, a -> a.name("n")));
    all.put(
        "Occupied: supplier.createAccount", h -> supplier(1).createAccount(h, a -> a.name("n")));
    all.put(
        "Contradiction: supplier.createAccount",
        h -> supplier(3).createAccount(h, a -> a.supplierId(1)));
    all.put("Unsaved: new.setAccount", h -> NEW.setAccount(h, account(1)));
    all.put("Refused: supplier.setSeal", h -> supplier(1).setSeal(h, seal(2)));
    all.put("Refused: supplier.setSealId", h -> supplier(1).setSealId(h, 3));
    all.put("Refused: supplier.setSeal null", h -> supplier(1).setSeal(h, null));

    all.put("NoSuchRow: supplier.setItems", h -> supplier(1).setItems(h, item(2), item(4), ITEM));
    all.put("NoSuchRow: supplier.addItems", h -> supplier(1).addItems(h, item(4), ITEM));
    all.put("NoSuchRow: nobody.setItems", h -> GONE.setItems(h, item(1)));
    all.put("NoSuchRow: nobody.addItems", h -> GONE.addItems(h, item(1)));
    all.put("NoSuchRow: nobody.removeItems", h -> GONE.removeItems(h, item(1)));
    all.put("NoSuchRow: nobody.createItem", h -> GONE.createItem(h, i -> i.name("new")));
    all.put("NoSuchRow: nobody.setParts", h -> GONE.setParts(h, part(1)));
    all.put(
        "Contradiction: supplier.createItem", h -> supplier(1).createItem(h, i -> i.supplierId(2)));
    return all;
  }
}
