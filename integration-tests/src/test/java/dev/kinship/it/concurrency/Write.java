package dev.kinship.it.concurrency;

import dev.kinship.it.Family;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Every write, each with a row that makes it wait in its middle. */
enum Write {
  SET_OWNER {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.setOwner(handle, stock.cat, stock.john);
    }
  },
  SET_OWNER_ID {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.setOwnerId(handle, stock.cat, 2L);
    }
  },
  REMOVE_OWNER {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.removeOwner(handle, stock.deco);
    }
  },
  CREATE_OWNER {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.createOwner(handle, stock.bird, "slow owner");
    }
  },
  UPDATE_OWNER {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.updateOwner(handle, stock.deco, "slow John");
    }
  },
  SET_PETS_WAITING_AT_THE_LEAVER {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.setPets(handle, stock.john, List.of(stock.fish, stock.bird));
    }
  },
  SET_PETS_WAITING_AT_THE_JOINER {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.setPets(handle, stock.john, List.of(stock.deco, stock.cat));
    }
  },
  ADD_PETS {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.addPets(handle, stock.john, List.of(stock.bird, stock.cat));
    }
  },
  REMOVE_PETS {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.removePets(handle, stock.john, List.of(stock.fish, stock.deco));
    }
  },
  CREATE_PET {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.createPet(handle, stock.john, "slow pet");
    }
  },
  INSERT_VALUES {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.insertPet(handle, "slow pet", 1L);
    }
  },
  INSERT {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.insertPet(handle, stock.slowGiven);
    }
  },
  INSERT_ALL_IN_TWO_STATEMENTS {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.insertPets(handle, List.of(stock.givenWithId, stock.given, stock.slowGiven));
    }
  },
  UPDATE {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.updatePet(handle, family.pet(3L, "slow fish", null));
    }
  },
  UPDATE_VALUES {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.updatePet(handle, 3L, "slow fish");
    }
  },
  DELETE {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.deletePet(handle, stock.deco);
    }
  },
  DELETE_BY_KEY {
    @Override
    <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock) {
      family.deletePet(handle, 2L);
    }
  };

  abstract <P, C> void run(Family<P, C> family, Handle handle, Stock<P, C> stock);
}
