package dev.kinship.it.query;

import dev.kinship.runtime.query.Condition;
import java.util.function.Predicate;

/** A condition, and what it should say of a row in memory. */
record Guess<E>(Condition<E> condition, Predicate<E> holds) {

  Guess<E> and(Guess<E> other) {
    return new Guess<>(condition.and(other.condition), holds.and(other.holds));
  }

  Guess<E> or(Guess<E> other) {
    return new Guess<>(condition.or(other.condition), holds.or(other.holds));
  }

  Guess<E> not() {
    return new Guess<>(condition.not(), holds.negate());
  }
}
