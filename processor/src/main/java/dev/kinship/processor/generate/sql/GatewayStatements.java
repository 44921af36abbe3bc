package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.EntityShape;

/**
 * What the methods of an entity's gateway send.
 *
 * @param entity the entity
 * @param select what conditions and an order are added to
 * @param insertIfAbsent what the runtime makes of the insert
 * @param insertAll one statement for any number of rows: arrays where each column's type has one,
 *     else rows
 * @param insertAllOnly the same, which returns nothing
 * @param updateVersion for a row that is given as an instance; the same as the update where rows
 *     have no version
 * @param upsert what the runtime makes of the columns that are set
 * @param updateWhere what the runtime makes of the columns that are set and of a condition
 * @param deleteWhere what the runtime makes of a condition
 * @param deleteVersion for a row that is given as an instance; the same as the delete where rows
 *     have no version
 * @param hasVersion whether rows have a version, which instances are compared with
 * @param insertsArrays whether any number of rows are inserted as arrays
 */
public record GatewayStatements(
    EntityShape entity,
    Sql select,
    Sql find,
    Sql findAll,
    Sql exists,
    Sql count,
    Sql all,
    Sql insert,
    Sql insertIfAbsent,
    Sql insertAll,
    Sql insertAllOnly,
    Sql update,
    Sql updateVersion,
    Sql upsert,
    Sql updateWhere,
    Sql delete,
    Sql deleteVersion,
    Sql deleteWhere,
    boolean hasVersion,
    boolean insertsArrays) {

  static GatewayStatements of(EntityShape entity) {
    EntitySql sql = new EntitySql(entity);
    boolean hasVersion = sql.hasVersion();
    Sql update = sql.update();
    Sql delete = sql.delete();
    return new GatewayStatements(
        entity,
        sql.select(),
        sql.find(),
        sql.findAll(),
        sql.exists(),
        sql.count(),
        sql.all(),
        sql.insert(),
        sql.insertIfAbsent(),
        sql.insertAll(),
        sql.insertAllOnly(),
        update,
        hasVersion ? sql.updateVersion() : update,
        sql.upsert(),
        sql.updateWhere(),
        delete,
        hasVersion ? sql.deleteVersion() : delete,
        sql.deleteWhere(),
        hasVersion,
        sql.insertsArrays());
  }
}
