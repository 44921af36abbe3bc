package dev.kinship.runtime;

import dev.kinship.runtime.statement.Sql;

/**
 * The SQL of an owning end; {@code create} and {@code update} still have their markers.
 *
 * @param scope the target's default scope; empty where it has none. {@code get} answers as the last
 *     column whether the target is in it
 * @param set one statement, or the four of {@link LinkWriter#set} where the association is
 *     one-to-one
 */
record ToOneSql(
    Sql get,
    Sql fetch,
    Sql lookup,
    String scope,
    Sql has,
    Sql set,
    Sql remove,
    String create,
    String update,
    Sql destroy,
    String ddl) {}
