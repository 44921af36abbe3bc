package dev.kinship.benchmarks;

import org.jdbi.v3.core.Handle;

/**
 * What is measured. A call's number says which rows it takes; each contender gets the same numbers.
 */
public enum Operation {
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
  REMOVE_OWNER("removeOwner", (contender, stock, n) -> contender.removeOwner(stock.pet(n))) {
    @Override
    void prepare(Handle handle, int from, int calls) {
      linkAll(handle);
    }
  },
  CREATE_OWNER("createOwner", (contender, stock, n) -> contender.createOwner(stock.pet(n), "Mary")),
  UPDATE_OWNER(
      "updateOwner", (contender, stock, n) -> contender.updateOwner(stock.pet(n), "Maria")),
  GET_PETS("getPets (10)", (contender, stock, n) -> contender.getPets(stock.person(n))),
  /** Nine pets: one leaves, one joins, eight stay. */
  SET_PETS(
      "setPets (9)",
      (contender, stock, n) ->
          contender.setPets(
              stock.person(n / 2),
              n % 2 == 0 ? stock.allButFirst(n / 2) : stock.allButLast(n / 2))),
  /** Three pets, to the next person and with the next call back. */
  ADD_PETS(
      "addPets (3)",
      (contender, stock, n) ->
          contender.addPets(stock.person(n % 2 == 0 ? n / 2 + 1 : n / 2), stock.three(n / 2))),
  /** Three pets, which are hers again before the next block. */
  REMOVE_PETS(
      "removePets (3)",
      (contender, stock, n) -> contender.removePets(stock.person(n), stock.three(n))) {
    @Override
    void prepare(Handle handle, int from, int calls) {
      linkAll(handle);
    }
  },
  HAS_PETS("hasPets", (contender, stock, n) -> contender.hasPets(stock.person(n))),
  HAS_THESE_PETS(
      "hasPets (these 3)",
      (contender, stock, n) -> contender.hasPets(stock.person(n), stock.three(n))),
  COUNT_PETS("countPets", (contender, stock, n) -> contender.countPets(stock.person(n))),
  CREATE_PET("createPet", (contender, stock, n) -> contender.createPet(stock.person(n), "Deco")),
  FIND("find", (contender, stock, n) -> contender.find(stock.keys.get(n % 100))),
  FIND_ALL("findAll (100)", (contender, stock, n) -> contender.findAll(stock.keys)),
  INSERT("insert", (contender, stock, n) -> contender.insert("Deco", 7L)),
  INSERT_ALL("insertAll (100)", (contender, stock, n) -> contender.insertAll(stock.unsaved)),
  UPDATE("update", (contender, stock, n) -> contender.update(stock.pet(n))),
  /** Pets that are there again before the next block. */
  DELETE(
      "delete",
      (contender, stock, n) -> {
        contender.delete(stock.pet(n));
        return stock;
      }) {
    @Override
    void prepare(Handle handle, int from, int calls) {
      handle.execute(
          """
          INSERT INTO pet (id, name, owner_id)
            SELECT n * ? + 1, 'Pet ' || n * ? + 1, n + 1 FROM
              (SELECT i % ? FROM generate_series(?, ?) i) AS given (n)
            ON CONFLICT DO NOTHING
          """,
          Stock.PETS_EACH, Stock.PETS_EACH, Stock.PERSONS, from, from + calls - 1);
    }
  };

  /** One call. */
  interface Call {
    Object with(Contender contender, Stock stock, int n);
  }

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
  private final Call call;

  Operation(String title, Call call) {
    this.title = title;
    this.call = call;
  }

  String title() {
    return title;
  }

  /** Makes the rows be as the next calls want them; this is not measured. */
  void prepare(Handle handle, int from, int calls) {}

  private static void linkAll(Handle handle) {
    handle.execute(
        "UPDATE pet SET owner_id = (id - 1) / ? + 1 WHERE owner_id IS NULL", Stock.PETS_EACH);
  }

  Object run(Contender contender, Stock stock, int n) {
    return call.with(contender, stock, n);
  }
}
