package dev.kinship.it;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * The generated accessors of a person and a pet, by the same names.
 *
 * @param <P> the person
 * @param <C> the pet
 */
public interface Calls<P, C> {

  // ---- the owning end

  Optional<P> getOwner(Handle handle, C pet);

  Optional<P> getOwner(Handle handle, C pet, Fetch<P> fetch);

  C setOwner(Handle handle, C pet, P owner);

  C setOwnerId(Handle handle, C pet, Long ownerId);

  boolean hasOwner(Handle handle, C pet);

  C removeOwner(Handle handle, C pet);

  Created<C, P> createOwner(Handle handle, C pet, String name);

  Created<C, P> createOwner(Handle handle, C pet, Long id, String name);

  P updateOwner(Handle handle, C pet, String name);

  P updateOwner(Handle handle, C pet, Long id, String name);

  // ---- the inverse end

  List<C> getPets(Handle handle, P person);

  List<C> getPets(Handle handle, P person, Fetch<C> fetch);

  ResultIterable<C> queryPets(Handle handle, P person);

  Changes<C> setPets(Handle handle, P person, C first, C second);

  Changes<C> setPets(Handle handle, P person, Collection<C> pets);

  Changes<C> addPets(Handle handle, P person, C first, C second);

  Changes<C> addPets(Handle handle, P person, Collection<C> pets);

  Changes<C> removePets(Handle handle, P person, C first, C second);

  Changes<C> removePets(Handle handle, P person, Collection<C> pets);

  boolean hasPets(Handle handle, P person);

  boolean hasPets(Handle handle, P person, C first, C second);

  boolean hasPets(Handle handle, P person, Collection<C> pets);

  long countPets(Handle handle, P person);

  C createPet(Handle handle, P person, String name);

  C createPet(Handle handle, P person, String name, Long ownerId);

  C buildPet(P person, String name);

  C buildPet(P person, String name, Long ownerId);
}
