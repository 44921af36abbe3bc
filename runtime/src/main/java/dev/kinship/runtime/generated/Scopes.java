package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.Scope;

/** Makes scopes. */
public final class Scopes {

  private Scopes() {}

  /**
   * A scope.
   *
   * @param name the scope's name
   * @param where the condition, a constant
   */
  public static <E> Scope<E> named(String name, String where) {
    return QueryInternals.scope(name, where);
  }
}
