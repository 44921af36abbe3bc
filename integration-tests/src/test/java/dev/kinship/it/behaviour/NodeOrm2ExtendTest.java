package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.orm2.Address;
import dev.kinship.it.behaviour.orm2.Person;
import dev.kinship.it.behaviour.orm2.Portrait;
import dev.kinship.it.behaviour.orm2.PortraitTable;
import dev.kinship.it.behaviour.orm2.World;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.UnsavedException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.async.JdbiExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Extensions: a row in a second table, whose primary key is the key of the first. */
class NodeOrm2ExtendTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private Person john;
  private Person jane;

  @BeforeEach
  void johnHasAnAddress() {
    World world = World.in(lab);
    john = world.john();
    jane = world.jane();
    lab.sql("INSERT INTO address VALUES (1, 'Elm Street')");
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void n43_has_tells_whether_there_is_an_extension() {
    assertThat(lab.costs(1, () -> john.hasAddress(h()))).isTrue();
    assertThat(lab.costs(1, () -> jane.hasAddress(h()))).isFalse();
  }

  @Test
  void n43_get_returns_it_or_nothing() {
    Address address = new Address(john.id(), "Elm Street");
    assertThat(lab.costs(1, () -> john.getAddress(h()))).contains(address);
    assertThat(lab.costs(1, () -> jane.getAddress(h()))).isEmpty();
    assertThat(lab.costs(1, () -> address.getPerson(h()))).isEqualTo(john);
  }

  @Test
  void n43_an_unsaved_row_has_no_extension_to_ask_for() {
    Person unsaved = new Person(null, "unsaved");
    lab.refuses(UnsavedException.class, 0, () -> unsaved.hasAddress(h()));
    lab.refuses(UnsavedException.class, 0, () -> unsaved.getAddress(h()));
    lab.refuses(UnsavedException.class, 0, () -> unsaved.destroyAddress(h()));
    lab.refuses(UnsavedException.class, 0, () -> unsaved.createAddress(h(), a -> {}));
  }

  @Test
  void n43_an_extension_is_created_and_changed_in_place_but_never_overwritten() {
    assertThat(lab.costs(1, () -> jane.createAddress(h(), a -> a.street("Oak Street"))))
        .isEqualTo(new Address(jane.id(), "Oak Street"));
    lab.refuses(OccupiedException.class, 1, () -> jane.createAddress(h(), a -> a.street("Ash")));
    assertThat(lab.costs(1, () -> john.updateAddress(h(), a -> a.street("Ash"))).street())
        .isEqualTo("Ash");
    assertThat(lab.column(String.class, "SELECT street FROM address ORDER BY person_id"))
        .containsExactly("Ash", "Oak Street");
  }

  @Test
  void n43_set_replaces_and_deletes_what_was_there_where_that_is_declared() {
    Portrait old = john.createPortrait(h(), p -> p.id(1));
    Portrait young = PortraitTable.insert(h(), p -> p.id(2));

    assertThat(lab.costs(1, () -> john.setPortrait(h(), young)).unlinked()).containsExactly(old);
    assertThat(lab.rows("SELECT id, person_id FROM portrait"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("id", 2).containsEntry("person_id", 1L));
  }

  @Test
  void n43_destroy_deletes_the_row() {
    assertThat(lab.costs(1, () -> john.destroyAddress(h()))).isPresent();
    assertThat(lab.costs(1, () -> john.destroyAddress(h()))).isEmpty();
    lab.refuses(NoSuchRowException.class, 2, () -> john.updateAddress(h(), a -> a.street("")));
    assertThat(lab.rows("SELECT FROM address")).isEmpty();
    assertThat(lab.rows("SELECT FROM person")).hasSize(2);
  }

  @Test
  void n43_extensions_are_read_and_destroyed_asynchronously() throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      JdbiExecutor jdbi = JdbiExecutor.create(lab.ownJdbi(), threads);
      Boolean has = jdbi.withHandle(john::hasAddress).toCompletableFuture().get();
      assertThat(has).isTrue();
      Optional<Address> none = jdbi.withHandle(jane::getAddress).toCompletableFuture().get();
      assertThat(none).isEmpty();
      Optional<Address> gone = jdbi.withHandle(john::destroyAddress).toCompletableFuture().get();
      assertThat(gone).isPresent();
      assertThat(john.hasAddress(h())).isFalse();
    } finally {
      threads.shutdown();
    }
  }
}
