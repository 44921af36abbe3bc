package dev.kinship.runtime;

import dev.kinship.runtime.statement.Sql;

/** The SQL of a to-many end; {@code create} still has its markers. */
record ToManySql(
    Sql get,
    String scope,
    String orderBy,
    Sql getOrdered,
    Sql has,
    Sql hasAll,
    Sql count,
    Sql set,
    Sql add,
    Sql remove,
    String create) {}
