package dev.kinship.runtime;

import dev.kinship.runtime.statement.Sql;

/** The SQL of an inverse to-one end; {@code create} and {@code update} still have their markers. */
record InverseToOneSql(
    Sql get,
    String scope,
    Sql getScoped,
    Sql has,
    Sql count,
    Sql set,
    Sql setById,
    Sql remove,
    String create,
    String update,
    Sql destroy,
    String unique,
    String ddl) {}
