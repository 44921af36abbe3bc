package dev.kinship.runtime.read;

import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.statement.Sql;

/**
 * The SQL of an owning end; {@code create} and {@code update} still have their markers.
 *
 * @param scope the target's default scope; empty where it has none. {@code get} returns as the last
 *     column whether the target is in it
 * @param set one statement, or those of {@code LinkWriter.set} where the association is one-to-one
 */
public record ToOneSql(
    Sql get,
    Sql fetch,
    Sql lookup,
    String scope,
    Sql has,
    GivenSql set,
    Sql remove,
    String create,
    String update,
    Sql destroy,
    String ddl) {}
