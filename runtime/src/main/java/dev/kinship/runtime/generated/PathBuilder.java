package dev.kinship.runtime.generated;

import dev.kinship.runtime.PathToMany;
import dev.kinship.runtime.PathToOne;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.read.PathEnd;
import dev.kinship.runtime.read.PathStep;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Describes the far end of a path, with the SQL of each of its accessors. For generated code; for
 * one thread.
 *
 * @param <E> the entity that the path begins at
 * @param <R> the entity that it ends at
 */
public final class PathBuilder<E, R> extends ManyRowsBuilder<PathBuilder<E, R>> {

  private @Nullable KeyColumns<E, Object> here;
  private boolean isForeignKey;
  private final List<PathStep> steps = new ArrayList<>();
  private @Nullable Supplier<EntityTable<R>> there;
  private List<String> arrival = List.of();
  private String unique = "";

  private PathBuilder(String name, String constant) {
    super(name, constant);
  }

  /**
   * Begins to describe a path.
   *
   * @param name the entity and the association, such as {@code Owner.visits}
   * @param constant the generated constant that users call, such as {@code OwnerTable.VISITS}
   */
  public static <E, R> PathBuilder<E, R> named(String name, String constant) {
    return new PathBuilder<>(name, constant);
  }

  /**
   * Names what the first step refers to.
   *
   * @param table the table
   * @param columns its columns
   */
  @SuppressWarnings("unchecked") // its values only go back to it
  public PathBuilder<E, R> key(Table<E> table, Key<E, ?> columns) {
    here = new KeyColumns<>(() -> TableInternals.rows(table), () -> (Key<E, Object>) columns);
    return this;
  }

  /**
   * Names the key that points at the first step; where it is null, nothing is at the end.
   *
   * @param table the table
   * @param columns its columns
   */
  public PathBuilder<E, R> foreignKey(Table<E> table, Key<E, ?> columns) {
    isForeignKey = true;
    return key(table, columns);
  }

  /**
   * Begins a step.
   *
   * @param table the table
   */
  public PathBuilder<E, R> through(String table) {
    steps.add(new PathStep(table, List.of(), List.of(), ""));
    return this;
  }

  /**
   * Names the columns of the step that are compared with those before.
   *
   * @param columns the columns
   */
  public PathBuilder<E, R> enter(String... columns) {
    PathStep step = step();
    return step(new PathStep(step.table(), List.of(columns), step.leave(), step.scope()));
  }

  /**
   * Names the columns of the step that those behind are compared with.
   *
   * @param columns the columns
   */
  public PathBuilder<E, R> leave(String... columns) {
    PathStep step = step();
    return step(new PathStep(step.table(), step.enter(), List.of(columns), step.scope()));
  }

  /**
   * Restricts the rows of the step.
   *
   * @param sql the default scope of the step's entity
   */
  public PathBuilder<E, R> within(String sql) {
    PathStep step = step();
    return step(new PathStep(step.table(), step.enter(), step.leave(), sql));
  }

  private PathStep step() {
    return steps.get(steps.size() - 1);
  }

  private PathBuilder<E, R> step(PathStep step) {
    steps.set(steps.size() - 1, step);
    return this;
  }

  /**
   * Names the table at the end; asked for when it is first needed.
   *
   * @param table the table
   * @param columns its columns that are compared with those of the last step
   */
  public PathBuilder<E, R> target(Supplier<Table<R>> table, String... columns) {
    there = () -> TableInternals.rows(table.get());
    arrival = List.of(columns);
    return this;
  }

  /**
   * Adds the constraints without which a path to one row may lead to several.
   *
   * @param sql the SQL, a statement for each
   */
  public PathBuilder<E, R> unique(String... sql) {
    unique = String.join("; ", sql);
    return this;
  }

  /** Ends the description of a path to many rows. */
  public PathToMany<E, R> buildToMany() {
    return new PathToMany<>(end(), rows());
  }

  /** Ends the description of a path to one row. */
  public PathToOne<E, R> buildToOne() {
    return new PathToOne<>(end(), rows(), unique);
  }

  private PathEnd<E, R> end() {
    return new PathEnd<>(
        name,
        constant,
        Objects.requireNonNull(here, "key"),
        isForeignKey,
        steps,
        Objects.requireNonNull(there, "target"),
        arrival);
  }
}
