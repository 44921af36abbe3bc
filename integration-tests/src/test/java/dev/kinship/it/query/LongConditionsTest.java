package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conditions of any length, on threads with a small stack. */
class LongConditionsTest {

  private static final int SMALL_STACK = 256 * 1024;

  @RegisterExtension static final Lab lab = Lab.with(Zoo.TABLES);

  @Test
  void twenty_thousand_alternatives() throws InterruptedException {
    AtomicReference<Object> outcome = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                outcome.set(found());
              } catch (Throwable e) {
                outcome.set(e);
              }
            },
            "small",
            SMALL_STACK);
    thread.start();
    thread.join();

    assertThat(outcome.get()).isEqualTo(List.of());
  }

  private static List<Animal> found() {
    Condition<Animal> any = AnimalTable.WEIGHT.eq(-1);
    for (int i = 2; i <= 20_000; i++) {
      any = any.or(AnimalTable.WEIGHT.eq(-i));
    }
    return AnimalTable.query(lab.handle(), Fetch.where(any)).list();
  }
}
