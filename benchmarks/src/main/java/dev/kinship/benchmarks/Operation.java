package dev.kinship.benchmarks;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import org.jdbi.v3.core.Handle;

/**
 * What is measured. A call's number says which rows it takes; each contender gets the same numbers.
 */
enum Operation {
  GET_OWNER("getOwner", (contender, stock, n) -> contender.getOwner(stock.pet(n))),
  HAS_OWNER("hasOwner", (contender, stock, n) -> contender.hasOwner(stock.pet(n))),
  /** To the next person, and with the next call back. */
  SET_OWNER(
      "setOwner",
      (contender, stock, n) -> {
        Pet pet = stock.pet(n / 2);
        Person first = stock.person(n / 2);
        Person second = stock.person(n / 2 + 1);
        return n % 2 == 0
            ? contender.setOwner(pet, second)
            : contender.setOwner(new Pet(pet.id(), pet.name(), second.id()), first);
      }),
  REMOVE_OWNER(
      "removeOwner",
      (contender, stock, n) -> contender.removeOwner(stock.pet(n)),
      Operation::linkPets),
  CREATE_OWNER("createOwner", (contender, stock, n) -> contender.createOwner(stock.pet(n), "Mary")),
  UPDATE_OWNER(
      "updateOwner", (contender, stock, n) -> contender.updateOwner(stock.pet(n), "Maria")),
  GET_PETS("getPets (10)", (contender, stock, n) -> contender.getPets(stock.person(n))),
  /** Nine pets: one leaves, one joins, eight stay. */
  SET_PETS(
      "setPets (9)",
      (contender, stock, n) ->
          contender.setPets(stock.person(n / 2), stock.nine(n / 2, n % 2 == 0))),
  /** Three pets, to the next person and with the next call back. */
  ADD_PETS(
      "addPets (3)",
      (contender, stock, n) ->
          contender.addPets(stock.person(n % 2 == 0 ? n / 2 + 1 : n / 2), stock.three(n / 2))),
  /** Three pets, which are hers again before the next block. */
  REMOVE_PETS(
      "removePets (3)",
      (contender, stock, n) -> contender.removePets(stock.person(n), stock.three(n)),
      Operation::linkPets),
  HAS_PETS("hasPets", (contender, stock, n) -> contender.hasPets(stock.person(n))),
  HAS_THESE_PETS(
      "hasPets (these 3)",
      (contender, stock, n) -> contender.hasPets(stock.person(n), stock.three(n))),
  COUNT_PETS("countPets", (contender, stock, n) -> contender.countPets(stock.person(n))),
  CREATE_PET("createPet", (contender, stock, n) -> contender.createPet(stock.person(n), "Deco")),
  GET_ACCOUNT("getAccount", (contender, stock, n) -> contender.getAccount(stock.supplier(n))),
  HAS_ACCOUNT("hasAccount", (contender, stock, n) -> contender.hasAccount(stock.supplier(n))),
  /** One that is free, and with the next call the first again. */
  SET_ACCOUNT(
      "setAccount",
      (contender, stock, n) ->
          contender.setAccount(stock.supplier(n / 2), stock.account(n / 2, n % 2 == 0))),
  REMOVE_ACCOUNT(
      "removeAccount",
      (contender, stock, n) -> contender.removeAccount(stock.supplier(n)),
      Operation::linkAccounts),
  CREATE_ACCOUNT(
      "createAccount",
      (contender, stock, n) -> contender.createAccount(stock.supplier(n), "Ann"),
      (handle, from, calls) ->
          handle.execute(
              "DELETE FROM account WHERE supplier_id BETWEEN ? AND ?", from + 1, from + calls)),
  UPDATE_ACCOUNT(
      "updateAccount", (contender, stock, n) -> contender.updateAccount(stock.supplier(n), "Ann")),
  DESTROY_ACCOUNT(
      "destroyAccount",
      (contender, stock, n) -> contender.destroyAccount(stock.supplier(n)),
      Operation::linkAccounts),
  GET_TAGS("getTags (10)", (contender, stock, n) -> contender.getTags(stock.post(n))),
  HAS_THESE_TAGS(
      "hasTags (these 3)",
      (contender, stock, n) -> contender.hasTags(stock.post(n), stock.tags(n, 0, 3))),
  /** Ten tags, of which two change. */
  SET_TAGS(
      "setTags (10)",
      (contender, stock, n) ->
          contender.setTags(stock.post(n / 2), stock.tags(n / 2, n % 2 == 0 ? 2 : 0, 10))),
  ADD_TAGS(
      "addTags (3)",
      (contender, stock, n) -> contender.addTags(stock.post(n), stock.tags(n, 20, 3)),
      Stock::link),
  REMOVE_TAGS(
      "removeTags (3)",
      (contender, stock, n) -> contender.removeTags(stock.post(n), stock.tags(n, 0, 3)),
      Stock::link),
  GET_CLIENT(
      "getClient (two columns)", (contender, stock, n) -> contender.getClient(stock.invoice(n))),
  /** To the next client, and with the next call back. */
  SET_CLIENT(
      "setClient (two columns)",
      (contender, stock, n) ->
          contender.setClient(
              stock.invoice(n / 2 % 10), stock.client(n / 2 % 10 + (n % 2 == 0 ? 1 : 0)))),
  GET_INVOICES(
      "getInvoices (two columns, 10)",
      (contender, stock, n) -> contender.getInvoices(stock.client(n))),
  SET_INVOICES(
      "setInvoices (two columns, 9)",
      (contender, stock, n) ->
          contender.setInvoices(stock.client(n / 2), stock.nineInvoices(n / 2, n % 2 == 0))),
  FIND("find", (contender, stock, n) -> contender.find(stock.keys.get(n % 100))),
  FIND_ALL("findAll (100)", (contender, stock, n) -> contender.findAll(stock.keys)),
  INSERT("insert", (contender, stock, n) -> contender.insert("Deco", 7L)),
  INSERT_ALL("insertAll (100)", (contender, stock, n) -> contender.insertAll(stock.unsaved)),
  UPDATE("update", (contender, stock, n) -> contender.update(stock.pet(n))),
  /** Pets that are there again before the next block. */
  DELETE(
      "delete",
      (contender, stock, n) -> contender.delete(stock.pet(n)),
      (handle, from, calls) ->
          handle.execute(
              """
              INSERT INTO pet (id, name, owner_id)
                SELECT n * 10 + 1, 'Pet ' || n * 10 + 1, n + 1 FROM generate_series(?, ?) n
                ON CONFLICT DO NOTHING
              """,
              from,
              from + calls - 1));

  /** One call. */
  interface Call {
    Object with(Contender contender, Stock stock, int n);
  }

  /** Makes the rows be as the next calls want them; this is not measured. */
  interface Preparation {
    void prepare(Handle handle, int from, int calls);
  }

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
  private final Call call;

  @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
  private final Preparation preparation;

  Operation(String title, Call call) {
    this(title, call, (handle, from, calls) -> {});
  }

  Operation(String title, Call call, Preparation preparation) {
    this.title = title;
    this.call = call;
    this.preparation = preparation;
  }

  String title() {
    return title;
  }

  void prepare(Handle handle, int from, int calls) {
    preparation.prepare(handle, from, calls);
  }

  Object run(Contender contender, Stock stock, int n) {
    return call.with(contender, stock, n);
  }

  private static void linkPets(Handle handle, int from, int calls) {
    handle.execute("UPDATE pet SET owner_id = (id - 1) / 10 + 1 WHERE owner_id IS NULL");
  }

  private static void linkAccounts(Handle handle, int from, int calls) {
    handle.execute(
        "INSERT INTO account (id, manager, supplier_id)"
            + " SELECT n, 'Manager ' || n, n FROM generate_series(?, ?) n"
            + " ON CONFLICT (id) DO UPDATE SET supplier_id = excluded.supplier_id",
        from + 1,
        from + calls);
  }
}
