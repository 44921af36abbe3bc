package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.orm2.Person;
import dev.kinship.it.behaviour.orm2.Pet;
import dev.kinship.it.behaviour.orm2.PetTable;
import dev.kinship.it.behaviour.orm2.World;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.RequiredException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.async.JdbiExecutor;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same with promises, which Jdbi has: an accessor is a callback for it. */
class NodeOrm2AsyncTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          World.TABLES
              + """
              CREATE TABLE lead (id int PRIMARY KEY, keeper_no bigint);
              CREATE TABLE chip (id int PRIMARY KEY, owner_id bigint NOT NULL)""");

  @Entity
  record Lead(@Id int id, @BelongsTo(Person.class) @ColumnName("keeper_no") @Nullable Long ownerId)
      implements NodeOrm2AsyncTest_LeadAssociations {}

  @Entity
  record Chip(@Id int id, @BelongsTo(Person.class) long ownerId)
      implements NodeOrm2AsyncTest_ChipAssociations {}

  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private JdbiExecutor jdbi;
  private Person john;
  private Person jane;
  private Pet deco;
  private Pet mutt;

  @BeforeEach
  void aPetOfJohnsAndAMutt() {
    jdbi = JdbiExecutor.create(lab.ownJdbi(), threads);
    World world = World.in(lab);
    john = world.john();
    jane = world.jane();
    deco = world.deco();
    mutt = world.mutt();
  }

  @AfterEach
  void stop() {
    threads.shutdown();
  }

  private <T> T later(HandleCallback<T, RuntimeException> accessor)
      throws ExecutionException, InterruptedException {
    return jdbi.withHandle(accessor).toCompletableFuture().get();
  }

  @Test
  void n18_the_accessors_of_the_owning_end() throws Exception {
    Optional<Person> owner = later(deco::getOwner);
    assertThat(owner).contains(john);
    boolean has = later(deco::hasOwner);
    assertThat(has).isTrue();
    Pet hers = later(h -> mutt.setOwner(h, jane));
    assertThat(hers.getOwner(lab.handle())).contains(jane);
    Pet free = later(hers::removeOwner);
    assertThat(free).isEqualTo(mutt);
    assertThat(free.hasOwner(lab.handle())).isFalse();
    lab.sql("DELETE FROM person");
    assertThatThrownBy(() -> later(deco::getOwner)).hasCauseInstanceOf(DanglingKeyException.class);
  }

  @Test
  void n18_a_key_with_a_column_of_another_name() throws Exception {
    lab.sql("INSERT INTO lead VALUES (1, 1)");
    Lead lead = new Lead(1, john.id());
    Optional<Person> owner = later(lead::getOwner);
    assertThat(owner).contains(john);
    Lead hers = later(h -> lead.setOwner(h, jane));
    assertThat(hers.ownerId()).isEqualTo(jane.id());
    assertThat(lab.column(Long.class, "SELECT keeper_no FROM lead")).containsExactly(jane.id());
  }

  @Test
  void n22_required_and_optional_keys() throws Exception {
    Chip chip = later(h -> NodeOrm2AsyncTest_ChipTable.insert(h, c -> c.id(1).ownerId(john.id())));
    assertThatThrownBy(() -> later(h -> chip.setOwner(h, null)))
        .hasCauseInstanceOf(RequiredException.class);
    assertThatThrownBy(() -> later(h -> NodeOrm2AsyncTest_ChipTable.insert(h, c -> c.id(2))))
        .hasCauseInstanceOf(ConstraintException.class);
    Chip hers = later(h -> chip.setOwner(h, jane));
    assertThat(hers.ownerId()).isEqualTo(jane.id());
    Pet free = later(h -> PetTable.insert(h, p -> p.name("free")));
    assertThat(free.ownerId()).isNull();
  }

  @Test
  void n33_the_accessors_of_the_inverse_end() throws Exception {
    boolean before = later(jane::hasPets);
    assertThat(before).isFalse();
    Changes<Pet> changes = later(h -> jane.setPets(h, deco, mutt));
    assertThat(changes.linked()).hasSize(2);
    boolean after = later(jane::hasPets);
    assertThat(after).isTrue();
    List<Pet> pets = later(jane::getPets);
    assertThat(pets).extracting(Pet::id).containsExactly(deco.id(), mutt.id());
  }
}
