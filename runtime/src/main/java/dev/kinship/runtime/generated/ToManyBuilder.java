package dev.kinship.runtime.generated;

import dev.kinship.OnReplace;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.ToManySql;
import dev.kinship.runtime.table.Table;
import java.util.function.Supplier;

/**
 * Describes the to-many end of an association, with the SQL of each of its accessors. For generated
 * code; for one thread.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's value
 * @param <E> the entity that holds the key
 */
public final class ToManyBuilder<T, K, E> extends LinkingBuilder<ToManyBuilder<T, K, E>> {

  private final InverseKey<T, K, E> inverse = new InverseKey<>();

  private ToManyBuilder(String name, String constant) {
    super(name, constant);
  }

  /**
   * Begins to describe an association.
   *
   * @param name the entity and the association, such as {@code Person.pets}
   * @param constant the generated constant that users call, such as {@code PersonTable.PETS}
   */
  public static <T, K, E> ToManyBuilder<T, K, E> named(String name, String constant) {
    return new ToManyBuilder<>(name, constant);
  }

  /**
   * Names what the keys refer to.
   *
   * @param target the target's table
   * @param columns what the keys refer to
   */
  public ToManyBuilder<T, K, E> key(Table<T> target, Key<T, K> columns) {
    inverse.referenced(target, columns);
    return this;
  }

  /**
   * Names where the keys are; asked for when it is first needed.
   *
   * @param other the table that holds the keys
   * @param columns the foreign key
   */
  public ToManyBuilder<T, K, E> holders(
      Supplier<Table<E>> other, Supplier<? extends Key<E, K>> columns) {
    inverse.holders(other, columns);
    return this;
  }

  /**
   * Says what happens to rows that a set replaces.
   *
   * @param policy the policy, other than {@link OnReplace#DEFAULT}
   */
  public ToManyBuilder<T, K, E> onReplace(OnReplace policy) {
    inverse.onReplace(policy);
    return this;
  }

  /** Ends the description. */
  public ToMany<T, K, E> build() {
    return new ToMany<>(inverse.end(this), inverse.onReplace(), sql());
  }

  /**
   * Ends the description of an association of a table with itself, where {@code E} is {@code T}.
   */
  @SuppressWarnings("unchecked") // generated code calls it only there
  public SelfToMany<T, K> buildSelf() {
    InverseEnd<T, K, T> end = (InverseEnd<T, K, T>) inverse.end(this);
    return new SelfToMany<>(end, inverse.onReplace(), sql());
  }

  private ToManySql sql() {
    return new ToManySql(rows(), set, add, remove, create);
  }
}
