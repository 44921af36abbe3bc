package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.testkit.Traffic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of more rows than results are kept for. */
class LongListTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private static final int PETS = 100_000;

  private static Traffic askAll(List<Pet> pets) {
    lab.tap().take();
    for (Pet pet : pets) {
      Person owner = pet.getOwner(lab.handle()).orElseThrow();
      assertThat(owner.id()).isEqualTo(pet.ownerId());
    }
    return lab.tap().take();
  }

  @Test
  void in_the_order_in_which_they_came() {
    lab.sql(World.pets(PETS));
    List<Pet> pets = PetTable.all(lab.handle());
    lab.tap().take();
    for (Pet pet : pets) {
      Person owner = pet.getOwner(lab.handle()).orElseThrow();
      assertThat(owner.getAddress(lab.handle()).orElseThrow().id()).isEqualTo(pet.ownerId());
    }

    Traffic traffic = lab.tap().take();
    assertThat(traffic.roundTrips()).isEqualTo(2 * 16);
    assertThat(traffic.rows()).isEqualTo(2 * PETS);
  }

  @Test
  void every_twentieth() {
    lab.sql(World.pets(PETS));
    List<Pet> pets = PetTable.all(lab.handle());
    Traffic traffic =
        askAll(IntStream.range(0, PETS / 20).mapToObj(each -> pets.get(each * 20)).toList());

    assertThat(traffic.roundTrips()).isLessThan(25);
    assertThat(traffic.rows()).isLessThanOrEqualTo(PETS);
  }

  /** One by one would be as many statements and rows as there are pets. */
  @Test
  void shuffled_and_then_in_order_again() {
    lab.sql(World.pets(PETS));
    List<Pet> pets = PetTable.all(lab.handle());
    List<Pet> shuffled = new ArrayList<>(pets);
    Collections.shuffle(shuffled, new Random(1));
    int some = PETS / 4;
    Traffic traffic = askAll(shuffled.subList(0, some));

    assertThat(traffic.roundTrips()).isLessThanOrEqualTo(some);
    assertThat(traffic.rows()).isLessThan(6 * some);
    assertThat(askAll(pets).roundTrips()).isLessThan(500);
  }
}
