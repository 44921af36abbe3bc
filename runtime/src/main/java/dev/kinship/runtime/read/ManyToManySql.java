package dev.kinship.runtime.read;

import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.statement.Sql;

/** The SQL of an end of a many-to-many association; {@code create} still has its markers. */
public record ManyToManySql(
    Sql get,
    String scope,
    String orderBy,
    Sql getOrdered,
    Sql has,
    GivenSql hasAll,
    Sql count,
    GivenSql set,
    GivenSql add,
    GivenSql remove,
    String create,
    String unique,
    String ddl) {}
