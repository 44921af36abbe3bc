package dev.kinship.schema.catalog;

import java.util.List;

/**
 * The questions to the system catalogue. They are sent as one text, and read as several results.
 * Each takes the same three parameters: schemas, whether those of the search path count too, and
 * names of tables, or null for all.
 */
final class CatalogSql {

  /** The relations that are asked for. */
  private static final String WANTED =
      """
      wanted AS (
        SELECT c.*, n.nspname
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
               (SELECT ?::text[] AS schemas, ?::boolean AS path, ?::text[] AS names) q
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND (n.nspname = ANY (q.schemas)
             OR q.path AND n.nspname = ANY (pg_catalog.current_schemas(false)))
           AND (q.names IS NULL OR c.relname = ANY (q.names)))
      """;

  private static final String SESSION =
      """
      SELECT current_user::text, current_setting('server_version_num')::int,
             pg_catalog.current_schemas(false)::text[],
             ARRAY(SELECT n.nspname::text FROM pg_catalog.pg_namespace n
                    WHERE n.nspname = ANY (q.schemas) OR q.path OR q.names IS NULL)
        FROM (SELECT ?::text[] AS schemas, ?::boolean AS path, ?::text[] AS names) q""";

  private static final String RELATIONS =
      "WITH "
          + WANTED
          + """
          SELECT w.oid::bigint, w.nspname, w.relname, w.relkind::text, w.relispartition,
                 pg_catalog.obj_description(w.oid, 'pg_class'),
                 pg_catalog.row_security_active(w.oid),
                 ARRAY(SELECT r FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) r
                        WHERE pg_catalog.has_schema_privilege(w.relnamespace, 'USAGE')
                          AND pg_catalog.has_table_privilege(w.oid, r)),
                 pg_catalog.pg_relation_is_updatable(w.oid, true),
                 -- A trigger for each row, before an insert, by the bits of pg_trigger.h.
                 EXISTS (SELECT 1 FROM pg_catalog.pg_trigger g
                          WHERE g.tgrelid = w.oid AND g.tgtype & 7 = 7 AND g.tgenabled <> 'D')
            FROM wanted w
           ORDER BY w.nspname, w.relname""";

  private static final String TYPES =
      "WITH RECURSIVE "
          + WANTED
          + """
          , used AS (
            SELECT a.atttypid AS oid
              FROM wanted w JOIN pg_catalog.pg_attribute a ON a.attrelid = w.oid
             WHERE a.attnum > 0 AND NOT a.attisdropped
            UNION
            SELECT i.oid
              FROM used u JOIN pg_catalog.pg_type t ON t.oid = u.oid,
                   unnest(ARRAY[t.typbasetype,
                     CASE WHEN t.typcategory = 'A' THEN t.typelem ELSE 0 END]) i (oid)
             WHERE i.oid <> 0)
          SELECT t.oid::bigint, n.nspname, t.typname, t.typtype::text, t.typcategory::text,
                 t.typbasetype::bigint, t.typtypmod, t.typelem::bigint, t.typnotnull,
                 ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e
                        WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder),
                 pg_catalog.format_type(t.oid, NULL),
                 pg_catalog.format_type(NULLIF(t.typbasetype, 0), t.typtypmod)
            FROM used u JOIN pg_catalog.pg_type t ON t.oid = u.oid
                 JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace""";

  private static final String COLUMNS =
      "WITH "
          + WANTED
          + """
          SELECT w.oid::bigint, a.attname, a.atttypid::bigint,
                 pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull,
                 a.attidentity::text, a.attgenerated::text,
                 pg_catalog.pg_get_expr(d.adbin, d.adrelid),
                 o.collname, o.collisdeterministic,
                 pg_catalog.col_description(w.oid, a.attnum),
                 ARRAY(SELECT r FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) r
                        WHERE pg_catalog.has_schema_privilege(w.relnamespace, 'USAGE')
                          AND pg_catalog.has_column_privilege(w.oid, a.attnum, r))
            FROM wanted w
                 JOIN pg_catalog.pg_attribute a ON a.attrelid = w.oid
                 LEFT JOIN pg_catalog.pg_attrdef d
                   ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                 LEFT JOIN pg_catalog.pg_collation o
                   ON o.oid = a.attcollation AND o.collname <> 'default'
           WHERE a.attnum > 0 AND NOT a.attisdropped
           ORDER BY w.oid, a.attnum""";

  private static final String CONSTRAINTS =
      "WITH "
          + WANTED
          + """
          SELECT w.oid::bigint, o.conname, o.contype::text,
                 ARRAY(SELECT a.attname::text
                         FROM unnest(o.conkey) WITH ORDINALITY k (number, i)
                              JOIN pg_catalog.pg_attribute a
                                ON a.attrelid = o.conrelid AND a.attnum = k.number
                        ORDER BY k.i),
                 t.nspname, t.relname,
                 ARRAY(SELECT a.attname::text
                         FROM unnest(o.confkey) WITH ORDINALITY k (number, i)
                              JOIN pg_catalog.pg_attribute a
                                ON a.attrelid = o.confrelid AND a.attnum = k.number
                        ORDER BY k.i),
                 o.confdeltype::text, o.confupdtype::text, o.confmatchtype = 'f',
                 o.convalidated, coalesce((to_jsonb(o) ->> 'conenforced')::boolean, true),
                 o.condeferrable, pg_catalog.pg_get_constraintdef(o.oid, true)
            FROM wanted w
                 JOIN pg_catalog.pg_constraint o ON o.conrelid = w.oid
                 LEFT JOIN (SELECT c.oid, n.nspname, c.relname FROM pg_catalog.pg_class c
                              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace) t
                   ON t.oid = o.confrelid
           WHERE o.contype IN ('p', 'u', 'x')
              OR o.contype = 'f' AND NOT EXISTS (
                   -- A key to a partitioned table has one more for each of its partitions.
                   SELECT 1 FROM pg_catalog.pg_constraint parent
                    WHERE parent.oid = o.conparentid AND parent.conrelid = o.conrelid)
           ORDER BY w.oid, o.contype, o.conname""";

  private static final String INDEXES =
      "WITH "
          + WANTED
          + """
          SELECT w.oid::bigint, c.relname,
                 ARRAY(SELECT coalesce(a.attname::text, '')
                         FROM generate_series(0, i.indnkeyatts - 1) k
                              LEFT JOIN pg_catalog.pg_attribute a
                                ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k]
                                   AND a.attnum > 0
                        ORDER BY k),
                 i.indisunique, i.indimmediate,
                 coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false),
                 i.indisvalid, pg_catalog.pg_get_expr(i.indpred, i.indrelid), m.amname,
                 pg_catalog.pg_get_indexdef(i.indexrelid)
            FROM wanted w
                 JOIN pg_catalog.pg_index i ON i.indrelid = w.oid
                 JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
                 JOIN pg_catalog.pg_am m ON m.oid = c.relam
           ORDER BY w.oid, c.relname""";

  /** All of them. */
  static final List<String> ALL = List.of(SESSION, TYPES, COLUMNS, CONSTRAINTS, INDEXES, RELATIONS);

  private CatalogSql() {}
}
