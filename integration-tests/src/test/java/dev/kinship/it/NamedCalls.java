package dev.kinship.it;

import static dev.kinship.it.Accessor.call;
import static dev.kinship.it.Accessor.setting;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * The accessors of a person and a pet of any form, by their names.
 *
 * @param <P> the person
 * @param <C> the pet
 */
public abstract class NamedCalls<P, C> implements Calls<P, C> {

  /** The descriptor of the inverse end. */
  protected abstract ToMany<P, ?, C> pets();

  @Override
  public Optional<P> getOwner(Handle handle, C pet) {
    return call(pet, "getOwner", handle);
  }

  @Override
  public Optional<P> getOwner(Handle handle, C pet, Fetch<P> fetch) {
    return call(pet, "getOwner", handle, fetch);
  }

  @Override
  public C setOwner(Handle handle, C pet, P owner) {
    return call(pet, "setOwner", handle, owner);
  }

  @Override
  public C setOwnerId(Handle handle, C pet, Long ownerId) {
    return call(pet, "setOwnerId", handle, ownerId);
  }

  @Override
  public boolean hasOwner(Handle handle, C pet) {
    return call(pet, "hasOwner", handle);
  }

  @Override
  public C removeOwner(Handle handle, C pet) {
    return call(pet, "removeOwner", handle);
  }

  @Override
  public Created<C, P> createOwner(Handle handle, C pet, String name) {
    return call(pet, "createOwner", handle, setting("name", name));
  }

  @Override
  public Created<C, P> createOwner(Handle handle, C pet, Long id, String name) {
    return call(pet, "createOwner", handle, setting("id", id, "name", name));
  }

  @Override
  public P updateOwner(Handle handle, C pet, String name) {
    return call(pet, "updateOwner", handle, setting("name", name));
  }

  @Override
  public P updateOwner(Handle handle, C pet, Long id, String name) {
    return call(pet, "updateOwner", handle, setting("id", id, "name", name));
  }

  @Override
  public List<C> getPets(Handle handle, P person) {
    return call(person, "getPets", handle);
  }

  @Override
  public List<C> getPets(Handle handle, P person, Fetch<C> fetch) {
    return call(person, "getPets", handle, fetch);
  }

  @Override
  public ResultIterable<C> queryPets(Handle handle, P person) {
    return pets().query(handle, person);
  }

  @Override
  public Changes<C> setPets(Handle handle, P person, C first, C second) {
    return call(person, "setPets", handle, first, second);
  }

  @Override
  public Changes<C> setPets(Handle handle, P person, Collection<C> pets) {
    return call(person, "setPets", handle, pets);
  }

  @Override
  public Changes<C> addPets(Handle handle, P person, C first, C second) {
    return call(person, "addPets", handle, first, second);
  }

  @Override
  public Changes<C> addPets(Handle handle, P person, Collection<C> pets) {
    return call(person, "addPets", handle, pets);
  }

  @Override
  public Changes<C> removePets(Handle handle, P person, C first, C second) {
    return call(person, "removePets", handle, first, second);
  }

  @Override
  public Changes<C> removePets(Handle handle, P person, Collection<C> pets) {
    return call(person, "removePets", handle, pets);
  }

  @Override
  public boolean hasPets(Handle handle, P person) {
    return call(person, "hasPets", handle);
  }

  @Override
  public boolean hasPets(Handle handle, P person, C first, C second) {
    return call(person, "hasPets", handle, first, second);
  }

  @Override
  public boolean hasPets(Handle handle, P person, Collection<C> pets) {
    return call(person, "hasPets", handle, pets);
  }

  @Override
  public long countPets(Handle handle, P person) {
    return call(person, "countPets", handle);
  }

  @Override
  public C createPet(Handle handle, P person, String name) {
    return call(person, "createPet", handle, setting("name", name));
  }

  @Override
  public C createPet(Handle handle, P person, String name, Long ownerId) {
    return call(person, "createPet", handle, setting("name", name, "ownerId", ownerId));
  }

  @Override
  public C buildPet(P person, String name) {
    return call(person, "buildPet", setting("name", name));
  }

  @Override
  public C buildPet(P person, String name, Long ownerId) {
    return call(person, "buildPet", setting("name", name, "ownerId", ownerId));
  }
}
