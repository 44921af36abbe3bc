package dev.kinship.it.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.testkit.DriverSettings;
import dev.kinship.testkit.Traffic;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writes of several statements where {@link KinshipConfig#setDistributed} is set. */
class DistributedServerTest {

  @RegisterExtension static final Lab lab = Lab.with(Clinic.TABLES);

  private static final Owner JOHN = new Owner(1, 1L, "John");

  @BeforeEach
  void twoTenants() {
    lab.sql(Clinic.ROWS);
    lab.handle().getConfig(KinshipConfig.class).setDistributed(true);
    lab.tap().take();
  }

  @Test
  void get_a_transaction_of_their_own() {
    assumeTrue(DriverSettings.ofThisRun().keepPipelines());
    OwnerTable.PETS.set(lab.handle(), JOHN, List.of(Clinic.pet(3)));
    Traffic sent = lab.tap().take();
    assertThat(DriverSettings.withoutSavepoints(sent))
        .hasSize(4)
        .startsWith("BEGIN")
        .endsWith("COMMIT");
    assertThat(sent.roundTrips()).isEqualTo(3);
    assertThat(lab.handle().isInTransaction()).isFalse();
  }

  @Test
  void are_one_round_trip_in_the_callers() {
    assumeTrue(DriverSettings.ofThisRun().keepPipelines());
    lab.handle().begin();
    lab.tap().take();
    OwnerTable.PETS.set(lab.handle(), JOHN, List.of(Clinic.pet(3)));
    assertThat(lab.tap().take().roundTrips()).isEqualTo(1);
    lab.handle().commit();
  }

  @Test
  void wait_for_each_other() throws InterruptedException {
    Jdbi jdbi = lab.ownJdbi();
    jdbi.getConfig(KinshipConfig.class).setDistributed(true);
    Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(thread -> new Thread(() -> swapChips(jdbi, thread, errors)))
            .toList();
    threads.forEach(Thread::start);
    for (Thread each : threads) {
      each.join();
    }
    assertThat(errors).isEmpty();
  }

  /** Gives two pets one of two chips each, in turns: a chip that is taken twice is an error. */
  private static void swapChips(Jdbi jdbi, int thread, Queue<Throwable> errors) {
    try (Handle handle = jdbi.open()) {
      for (int i = 0; i < 40; i++) {
        long first = 1L + (thread + i) % 2;
        PetTable.CHIP.set(handle, Clinic.pet(1), ChipTable.find(handle, 1, first).orElseThrow());
        PetTable.CHIP.set(
            handle, Clinic.pet(2), ChipTable.find(handle, 1, 3 - first).orElseThrow());
      }
    } catch (RuntimeException e) {
      errors.add(e);
    }
  }
}
