package dev.kinship.runtime;

import dev.kinship.runtime.statement.Sql;

/** The SQL of an owning end; {@code create} and {@code update} still have their markers. */
record ToOneSql(
    Sql get, Sql fetch, Sql has, Sql set, Sql remove, String create, String update, String ddl) {}
