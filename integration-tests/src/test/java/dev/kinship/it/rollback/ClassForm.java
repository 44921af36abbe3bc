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

/** As classes, whose instances follow what the database did, and nothing else. */
final class ClassForm implements Form {

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

  /** They are not in the database, the last one not yet. */
  private final Item item = new Item();

  private final Account account = new Account();
  private final Supplier gone = new Supplier();
  private final Supplier new_ = new Supplier();

  private final List<Supplier> suppliers;
  private final List<Account> accounts;
  private final List<Purse> purses;
  private final List<Seal> seals;
  private final List<Item> items;
  private final List<Part> parts;

  ClassForm(Handle h) {
    suppliers = ClassForm_SupplierTable.all(h);
    accounts = ClassForm_AccountTable.all(h);
    purses = ClassForm_PurseTable.all(h);
    seals = ClassForm_SealTable.all(h);
    items = ClassForm_ItemTable.all(h);
    parts = ClassForm_PartTable.all(h);
    item.id = 99;
    item.supplierId = 3;
    account.id = 99;
    account.supplierId = 1;
    gone.id = 99;
  }

  @Override
  public List<?> entities() {
    List<Object> all = new ArrayList<>(suppliers);
    all.addAll(accounts);
    all.addAll(purses);
    all.addAll(seals);
    all.addAll(items);
    all.addAll(parts);
    all.addAll(List.of(item, account, gone, new_));
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
    all.put("NoSuchRow: item.setSupplier", h -> item.setSupplier(h, supplier(1)));
    all.put("NoSuchRow: item.removeSupplier", h -> item.removeSupplier(h));
    all.put("NoSuchRow: item.createSupplier", h -> item.createSupplier(h, s -> s.name("new")));
    all.put("NoSuchRow: item.updateSupplier", h -> item(4).updateSupplier(h, s -> s.name("new")));
    all.put("Contradiction: item.updateSupplier", h -> item(1).updateSupplier(h, s -> s.id(9)));
    all.put("Unsaved: item.setSupplier", h -> item(1).setSupplier(h, new_));

    all.put("NoSuchRow: account.setSupplierId", h -> account(1).setSupplierId(h, 99));
    all.put("NoSuchRow: account.setSupplier", h -> account.setSupplier(h, supplier(2)));
    all.put("NoSuchRow: account.removeSupplier", h -> account.removeSupplier(h));
    all.put("NoSuchRow: account.createSupplier", h -> account.createSupplier(h, s -> s.name("n")));
    all.put("NoSuchRow: account.destroySupplier", h -> account.destroySupplier(h));
    all.put("Refused: seal.setSupplier", h -> seal(1).setSupplier(h, supplier(2)));

    all.put("NoSuchRow: supplier.setAccount", h -> supplier(1).setAccount(h, account));
    all.put("NoSuchRow: supplier.setAccountId", h -> supplier(1).setAccountId(h, 99));
    all.put("NoSuchRow: nobody.setAccount", h -> gone.setAccount(h, account(1)));
    all.put("NoSuchRow: nobody.removeAccount", h -> gone.removeAccount(h));
    all.put("NoSuchRow: nobody.createAccount", h -> gone.createAccount(h, a -> a.name("new")));
    all.put(
        "NoSuchRow: supplier.updateAccount", h -> supplier(3).updateAccount(h, a -> a.name("n")));
    all.put(
        "Occupied: supplier.createAccount", h -> supplier(1).createAccount(h, a -> a.name("n")));
    all.put(
        "Contradiction: supplier.createAccount",
        h -> supplier(3).createAccount(h, a -> a.supplierId(1)));
    all.put("Unsaved: new.setAccount", h -> new_.setAccount(h, account(1)));
    all.put("Refused: supplier.setSeal", h -> supplier(1).setSeal(h, seal(2)));
    all.put("Refused: supplier.setSealId", h -> supplier(1).setSealId(h, 3));
    all.put("Refused: supplier.setSeal null", h -> supplier(1).setSeal(h, null));

    all.put("NoSuchRow: supplier.setItems", h -> supplier(1).setItems(h, item(2), item(4), item));
    all.put("NoSuchRow: supplier.addItems", h -> supplier(1).addItems(h, item(4), item));
    all.put("NoSuchRow: nobody.setItems", h -> gone.setItems(h, item(1)));
    all.put("NoSuchRow: nobody.addItems", h -> gone.addItems(h, item(1)));
    all.put("NoSuchRow: nobody.removeItems", h -> gone.removeItems(h, item(1)));
    all.put("NoSuchRow: nobody.createItem", h -> gone.createItem(h, i -> i.name("new")));
    all.put("NoSuchRow: nobody.setParts", h -> gone.setParts(h, part(1)));
    all.put(
        "Contradiction: supplier.createItem", h -> supplier(1).createItem(h, i -> i.supplierId(2)));
    return all;
  }
}
