package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Fetch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of any shape choose the rows that the same thoughts in Java choose. */
class RandomConditionsTest {

  @RegisterExtension static final Lab lab = Lab.with(Zoo.TABLES);

  private final List<Keeper> keepers = new ArrayList<>();
  private final List<Animal> animals = new ArrayList<>();
  private final List<Collar> collars = new ArrayList<>();
  private Random random = new Random(0);

  @BeforeEach
  void rows() {
    random = new Random(7);
    for (int i = 1; i <= 8; i++) {
      keepers.add(new Keeper(i, name(), random.nextInt(3) == 0));
    }
    for (int i = 1; i <= 30; i++) {
      animals.add(new Animal(i, name(), orNull(random.nextInt(5)), key(9), key(33)));
    }
    for (int i = 1; i <= 20; i++) {
      Boolean lost = random.nextInt(4) == 0 ? null : (Boolean) random.nextBoolean();
      collars.add(new Collar(i, name(), lost, random.nextInt(5) == 0 ? null : (Integer) (i + 8)));
    }
    KeeperTable.insertAll(lab.handle(), keepers);
    AnimalTable.insertAll(lab.handle(), animals);
    CollarTable.insertAll(lab.handle(), collars);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void they_agree_with_java(int depth) {
    for (int i = 0; i < 60; i++) {
      Guess<Animal> animal = animal(depth);
      assertThat(AnimalTable.query(lab.handle()).where(animal.condition()).list())
          .as(animal.condition().toString())
          .isEqualTo(animals.stream().filter(animal.holds()).toList());
      Guess<Keeper> keeper = keeper(depth);
      assertThat(KeeperTable.query(lab.handle()).where(keeper.condition()).list())
          .as(keeper.condition().toString())
          .isEqualTo(keepers.stream().filter(keeper.holds()).toList());
    }
  }

  private Guess<Keeper> keeper(int depth) {
    if (depth == 0) {
      String name = name();
      return random.nextBoolean()
          ? new Guess<>(KeeperTable.NAME.eq(name), k -> Objects.equals(k.name(), name))
          : new Guess<>(KeeperTable.GONE.eq(true), Keeper::gone);
    }
    return switch (random.nextInt(5)) {
      case 0 -> keeper(depth - 1).and(keeper(depth - 1));
      case 1 -> keeper(depth - 1).or(keeper(depth - 1));
      case 2 -> keeper(depth - 1).not();
      case 3 -> {
        Guess<Animal> some = animal(depth - 1);
        yield new Guess<>(KeeperTable.ANIMALS.any(some.condition()), k -> hers(k, some.holds()));
      }
      default -> {
        Guess<Animal> none = animal(depth - 1);
        yield new Guess<>(KeeperTable.ANIMALS.none(none.condition()), k -> !hers(k, none.holds()));
      }
    };
  }

  private Guess<Animal> animal(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(8)) {
      case 0 -> animal(depth - 1).and(animal(depth - 1));
      case 1 -> animal(depth - 1).or(animal(depth - 1));
      case 2 -> animal(depth - 1).not();
      case 3 -> {
        Guess<Keeper> here = keeper(depth - 1);
        yield new Guess<>(
            AnimalTable.KEEPER.matches(here.condition()),
            a -> has(a, here.holds().and(k -> !k.gone())));
      }
      case 4 -> {
        Guess<Keeper> any = keeper(depth - 1);
        yield new Guess<>(
            AnimalTable.KEEPER.matches(Fetch.where(any.condition()).unscoped()),
            a -> has(a, any.holds()));
      }
      case 5 -> {
        Guess<Animal> parent = animal(depth - 1);
        yield new Guess<>(
            AnimalTable.PARENT.matches(parent.condition()),
            a ->
                animals.stream()
                    .anyMatch(p -> p.id().equals(a.parentId()) && parent.holds().test(p)));
      }
      case 6 -> {
        Guess<Animal> child = animal(depth - 1);
        yield new Guess<>(
            AnimalTable.CHILDREN.none(child.condition()),
            a ->
                animals.stream()
                    .noneMatch(c -> a.id().equals(c.parentId()) && child.holds().test(c)));
      }
      default -> {
        String colour = name();
        yield new Guess<>(
            AnimalTable.COLLAR.any(CollarTable.COLOUR.ne(colour)),
            a ->
                collars.stream()
                    .filter(c -> a.id().equals(c.animalId()) && Boolean.FALSE.equals(c.lost()))
                    .anyMatch(c -> !Objects.equals(c.colour(), colour)));
      }
    };
  }

  private Guess<Animal> leaf() {
    int weight = random.nextInt(5);
    String name = name();
    return switch (random.nextInt(6)) {
      case 0 ->
          new Guess<>(
              AnimalTable.WEIGHT.lt(weight), a -> a.weight() != null && a.weight() < weight);
      case 1 ->
          new Guess<>(
              AnimalTable.WEIGHT.between(1, weight),
              a -> a.weight() != null && a.weight() >= 1 && a.weight() <= weight);
      case 2 -> new Guess<>(AnimalTable.NAME.ne(name), a -> !Objects.equals(a.name(), name));
      case 3 -> {
        List<String> names = Arrays.asList(name, name());
        yield new Guess<>(AnimalTable.NAME.in(names), a -> names.contains(a.name()));
      }
      case 4 -> {
        List<Keeper> some = keepers.subList(0, random.nextInt(4));
        yield new Guess<>(
            AnimalTable.KEEPER.isIn(some),
            a -> some.stream().anyMatch(k -> k.id().equals(a.keeperId())));
      }
      default -> new Guess<>(AnimalTable.KEEPER.isAbsent(), a -> a.keeperId() == null);
    };
  }

  private boolean hers(Keeper keeper, Predicate<Animal> holds) {
    return animals.stream().anyMatch(a -> keeper.id().equals(a.keeperId()) && holds.test(a));
  }

  private boolean has(Animal animal, Predicate<Keeper> holds) {
    return keepers.stream().anyMatch(k -> k.id().equals(animal.keeperId()) && holds.test(k));
  }

  private @Nullable String name() {
    return random.nextInt(4) == 0 ? null : String.valueOf((char) ('a' + random.nextInt(3)));
  }

  private @Nullable Integer key(int most) {
    return orNull(random.nextInt(most) + 1);
  }

  private @Nullable Integer orNull(int value) {
    return random.nextInt(5) == 0 ? null : (Integer) value;
  }
}
