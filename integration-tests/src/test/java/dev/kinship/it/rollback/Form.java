package dev.kinship.it.rollback;

import static dev.kinship.it.Accessor.call;
import static dev.kinship.it.Accessor.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The rows of {@link Yard} as entities of one form, and what can be asked of them, by name. Each
 * instance has rows of its own.
 */
abstract class Form {

  /** Entities that are not in the database, the last one not yet. */
  record Strangers(Object item, Object account, Object gone, Object unsaved) {}

  private final List<?> suppliers;
  private final List<?> accounts;
  private final List<?> purses;
  private final List<?> seals;
  private final List<?> items;
  private final List<?> parts;
  private final Strangers strangers;

  Form(
      List<?> suppliers,
      List<?> accounts,
      List<?> purses,
      List<?> seals,
      List<?> items,
      List<?> parts,
      Strangers strangers) {
    this.suppliers = suppliers;
    this.accounts = accounts;
    this.purses = purses;
    this.seals = seals;
    this.items = items;
    this.parts = parts;
    this.strangers = strangers;
  }

  /** All entities that are given to the writes, as they are now in memory. */
  final List<?> entities() {
    return Stream.of(
            suppliers,
            accounts,
            purses,
            seals,
            items,
            parts,
            List.of(strangers.item(), strangers.account(), strangers.gone(), strangers.unsaved()))
        .flatMap(List::stream)
        .toList();
  }

  private Object supplier(int id) {
    return suppliers.get(id - 1);
  }

  private Object account(int id) {
    return accounts.get(id - 1);
  }

  private Object purse(int id) {
    return purses.get(id - 1);
  }

  private Object seal(int id) {
    return seals.get(id - 1);
  }

  private Object item(int id) {
    return items.get(id - 1);
  }

  private Object part(int id) {
    return parts.get(id - 1);
  }

  /** Writes that succeed unless something comes between. */
  @SuppressWarnings("CheckReturnValue") // what comes back is told by other tests
  final Map<String, Consumer<Handle>> writes() {
    Map<String, Consumer<Handle>> all = new LinkedHashMap<>();
    all.put("item.setSupplier", h -> call(item(1), "setSupplier", h, supplier(2)));
    all.put("item.setSupplierId", h -> call(item(1), "setSupplierId", h, 2));
    all.put("item.setSupplier null", h -> call(item(1), "setSupplier", h, null));
    all.put("item.removeSupplier", h -> call(item(1), "removeSupplier", h));
    all.put("item.createSupplier", h -> call(item(1), "createSupplier", h, setting("name", "new")));
    all.put("item.updateSupplier", h -> call(item(1), "updateSupplier", h, setting("name", "new")));

    all.put("account.setSupplier", h -> call(account(1), "setSupplier", h, supplier(2)));
    all.put("account.setSupplierId", h -> call(account(3), "setSupplierId", h, 1));
    all.put("account.setSupplier null", h -> call(account(1), "setSupplier", h, null));
    all.put("account.removeSupplier", h -> call(account(1), "removeSupplier", h));
    all.put(
        "account.createSupplier",
        h -> call(account(1), "createSupplier", h, setting("name", "new")));
    all.put(
        "account.updateSupplier",
        h -> call(account(1), "updateSupplier", h, setting("name", "new")));
    all.put("account.destroySupplier", h -> call(account(4), "destroySupplier", h));
    all.put("purse.setSupplier", h -> call(purse(1), "setSupplier", h, supplier(2)));
    all.put("seal.setSupplier", h -> call(seal(1), "setSupplier", h, supplier(3)));

    all.put("supplier.setAccount", h -> call(supplier(1), "setAccount", h, account(2)));
    all.put("supplier.setAccount null", h -> call(supplier(1), "setAccount", h, null));
    all.put("supplier.setAccountId", h -> call(supplier(1), "setAccountId", h, 3));
    all.put("supplier.removeAccount", h -> call(supplier(1), "removeAccount", h));
    all.put(
        "supplier.createAccount",
        h -> call(supplier(3), "createAccount", h, setting("name", "new")));
    all.put(
        "supplier.updateAccount",
        h -> call(supplier(1), "updateAccount", h, setting("name", "new")));
    all.put("supplier.destroyAccount", h -> call(supplier(1), "destroyAccount", h));
    all.put("supplier.setPurse", h -> call(supplier(1), "setPurse", h, purse(3)));
    all.put("supplier.setPurseId", h -> call(supplier(1), "setPurseId", h, 2));
    all.put("supplier.setSeal", h -> call(supplier(3), "setSeal", h, seal(1)));

    all.put("supplier.setItems", h -> call(supplier(1), "setItems", h, item(2), item(3), item(4)));
    all.put("supplier.addItems", h -> call(supplier(1), "addItems", h, item(3), item(4)));
    all.put("supplier.removeItems", h -> call(supplier(1), "removeItems", h, item(1), item(2)));
    all.put("supplier.createItem", h -> call(supplier(1), "createItem", h, setting("name", "new")));
    all.put("supplier.setParts", h -> call(supplier(1), "setParts", h, part(2), part(3), part(4)));
    return all;
  }

  /** Writes that are refused, by the name of what they throw and a few words. */
  @SuppressWarnings("CheckReturnValue") // nothing comes back
  final Map<String, Consumer<Handle>> refusals() {
    Map<String, Consumer<Handle>> all = new LinkedHashMap<>();
    all.put("NoSuchRow: item.setSupplierId", h -> call(item(1), "setSupplierId", h, 99));
    all.put(
        "NoSuchRow: item.setSupplier", h -> call(strangers.item(), "setSupplier", h, supplier(1)));
    all.put("NoSuchRow: item.removeSupplier", h -> call(strangers.item(), "removeSupplier", h));
    all.put(
        "NoSuchRow: item.createSupplier",
        h -> call(strangers.item(), "createSupplier", h, setting("name", "new")));
    all.put(
        "NoSuchRow: item.updateSupplier",
        h -> call(item(4), "updateSupplier", h, setting("name", "new")));
    all.put(
        "Contradiction: item.updateSupplier",
        h -> call(item(1), "updateSupplier", h, setting("id", 9)));
    all.put("Unsaved: item.setSupplier", h -> call(item(1), "setSupplier", h, strangers.unsaved()));

    all.put("NoSuchRow: account.setSupplierId", h -> call(account(1), "setSupplierId", h, 99));
    all.put(
        "NoSuchRow: account.setSupplier",
        h -> call(strangers.account(), "setSupplier", h, supplier(2)));
    all.put(
        "NoSuchRow: account.removeSupplier", h -> call(strangers.account(), "removeSupplier", h));
    all.put(
        "NoSuchRow: account.createSupplier",
        h -> call(strangers.account(), "createSupplier", h, setting("name", "n")));
    all.put(
        "NoSuchRow: account.destroySupplier", h -> call(strangers.account(), "destroySupplier", h));
    all.put("Refused: seal.setSupplier", h -> call(seal(1), "setSupplier", h, supplier(2)));

    all.put(
        "NoSuchRow: supplier.setAccount",
        h -> call(supplier(1), "setAccount", h, strangers.account()));
    all.put("NoSuchRow: supplier.setAccountId", h -> call(supplier(1), "setAccountId", h, 99));
    all.put(
        "NoSuchRow: nobody.setAccount", h -> call(strangers.gone(), "setAccount", h, account(1)));
    all.put("NoSuchRow: nobody.removeAccount", h -> call(strangers.gone(), "removeAccount", h));
    all.put(
        "NoSuchRow: nobody.createAccount",
        h -> call(strangers.gone(), "createAccount", h, setting("name", "new")));
    all.put(
        "NoSuchRow: supplier.updateAccount",
        h -> call(supplier(3), "updateAccount", h, setting("name", "n")));
    all.put(
        "Occupied: supplier.createAccount",
        h -> call(supplier(1), "createAccount", h, setting("name", "n")));
    all.put(
        "Contradiction: supplier.createAccount",
        h -> call(supplier(3), "createAccount", h, setting("supplierId", 1)));
    all.put("Unsaved: new.setAccount", h -> call(strangers.unsaved(), "setAccount", h, account(1)));
    all.put("Refused: supplier.setSeal", h -> call(supplier(1), "setSeal", h, seal(2)));
    all.put("Refused: supplier.setSealId", h -> call(supplier(1), "setSealId", h, 3));
    all.put("Refused: supplier.setSeal null", h -> call(supplier(1), "setSeal", h, null));

    all.put(
        "NoSuchRow: supplier.setItems",
        h -> call(supplier(1), "setItems", h, item(2), item(4), strangers.item()));
    all.put(
        "NoSuchRow: supplier.addItems",
        h -> call(supplier(1), "addItems", h, item(4), strangers.item()));
    all.put("NoSuchRow: nobody.setItems", h -> call(strangers.gone(), "setItems", h, item(1)));
    all.put("NoSuchRow: nobody.addItems", h -> call(strangers.gone(), "addItems", h, item(1)));
    all.put(
        "NoSuchRow: nobody.removeItems", h -> call(strangers.gone(), "removeItems", h, item(1)));
    all.put(
        "NoSuchRow: nobody.createItem",
        h -> call(strangers.gone(), "createItem", h, setting("name", "new")));
    all.put("NoSuchRow: nobody.setParts", h -> call(strangers.gone(), "setParts", h, part(1)));
    all.put(
        "Contradiction: supplier.createItem",
        h -> call(supplier(1), "createItem", h, setting("supplierId", 2)));
    return all;
  }
}
