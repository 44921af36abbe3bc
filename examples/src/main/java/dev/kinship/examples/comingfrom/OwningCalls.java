package dev.kinship.examples.comingfrom;

import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.async.JdbiExecutor;
import org.jdbi.v3.core.statement.SqlLogger;

/** At the end that holds the key: {@code Pet.owner}. */
final class OwningCalls {

  private OwningCalls() {}

  static Person setAndGet(Handle h, Pet deco, Person john) {
    deco = deco.setOwner(h, john); // go on with what comes back
    Optional<Person> owner = deco.getOwner(h);
    return owner.orElseThrow();
  }

  static Pet byKey(Handle h, Pet deco) {
    deco = deco.setOwnerId(h, 7L);
    return deco.hasOwner(h) ? deco : deco.setOwner(h, null);
  }

  static Pet remove(Handle h, Pet deco) {
    return deco.removeOwner(h);
  }

  static Created<Pet, Person> create(Handle h, Pet deco) {
    Created<Pet, Person> created = deco.createOwner(h, p -> p.name("Ann"));
    Person ann = created.target();
    return new Created<>(created.entity(), ann);
  }

  static Person update(Handle h, Pet deco) {
    return deco.updateOwner(h, p -> p.name("Anna"));
  }

  static Optional<Person> ifNamed(Handle h, Pet deco) {
    return deco.getOwner(h, Fetch.where(PersonTable.NAME.like("J%")));
  }

  static Optional<Person> locked(Handle h, Pet deco) {
    return deco.getOwner(h, Fetch.<Person>all().lock(Lock.FOR_UPDATE));
  }

  static Pet both(Jdbi jdbi, Pet deco, Person john) {
    return jdbi.inTransaction(h -> deco.removeOwner(h).setOwner(h, john));
  }

  static CompletionStage<Optional<Person>> later(Jdbi jdbi, Executor executor, Pet deco) {
    return JdbiExecutor.create(jdbi, executor).withHandle(deco::getOwner);
  }

  static Jdbi logged(Jdbi jdbi, SqlLogger logger) {
    return jdbi.setSqlLogger(logger);
  }

  static List<Pet> ofSeveral(Handle h) {
    return PetTable.query(h, Fetch.where(PetTable.OWNER_ID.in(1L, 2L))).list();
  }
}
