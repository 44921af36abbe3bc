package dev.kinship.benchmarks.rival.micronaut;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** The tables as records, whose names give the columns' names. */
final class Rows {

  private Rows() {}

  /** A person. */
  @MappedEntity("person")
  record PersonRow(@Id @GeneratedValue @Nullable Long id, String name) {}

  /** A pet. */
  @MappedEntity("pet")
  record PetRow(@Id @GeneratedValue @Nullable Long id, String name, @Nullable Long ownerId) {}

  /** An account. */
  @MappedEntity("account")
  record AccountRow(
      @Id @GeneratedValue @Nullable Long id, String manager, @Nullable Long supplierId) {}

  /** A tag. */
  @MappedEntity("tag")
  record TagRow(@Id @GeneratedValue @Nullable Long id, String name) {}
}
