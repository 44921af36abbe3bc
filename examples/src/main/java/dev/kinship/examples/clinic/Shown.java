package dev.kinship.examples.clinic;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.Deleted;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results as the walk prints them: single rows in full, several by their names. */
final class Shown {

  private Shown() {}

  static String of(@Nullable Object result) {
    if (result == null) {
      return "";
    }
    if (result instanceof Optional<?> one) {
      return one.map(each -> "Optional of " + of(each)).orElse("Optional.empty");
    }
    if (result instanceof Collection<?> several) {
      return names(several);
    }
    if (result instanceof Changes<?> changes) {
      return "linked "
          + names(changes.linked())
          + ", unlinked "
          + names(changes.unlinked())
          + ", untouched "
          + names(changes.untouched());
    }
    if (result instanceof Deleted deleted) {
      return deleted.byAssociation().toString();
    }
    if (result instanceof Created<?, ?> created) {
      return "entity " + of(created.entity()) + ", target " + of(created.target());
    }
    return result.toString();
  }

  private static String names(Collection<?> rows) {
    return rows.stream().map(Shown::name).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String name(Object row) {
    if (row instanceof Pet pet) {
      return pet.name();
    }
    if (row instanceof Owner owner) {
      return owner.firstName();
    }
    if (row instanceof Vet vet) {
      return vet.firstName();
    }
    if (row instanceof Specialty specialty) {
      return specialty.name();
    }
    if (row instanceof Supplier supplier) {
      return supplier.name();
    }
    if (row instanceof Account account) {
      return account.manager();
    }
    if (row instanceof Visit visit) {
      return String.valueOf(visit.getDescription());
    }
    return row.toString();
  }
}
