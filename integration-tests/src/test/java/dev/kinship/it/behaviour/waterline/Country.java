package dev.kinship.it.behaviour.waterline;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** Its key is no number, has another name, and another one in the table. */
@Entity
@HasMany(value = Port.class, orderBy = "name")
public record Country(@Id @ColumnName("iso_code") String code, String name)
    implements CountryAssociations {}
