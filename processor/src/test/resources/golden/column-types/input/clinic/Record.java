package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.enums.EnumByOrdinal;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * One of each kind of column, in an entity that is called as a type of {@code java.lang}.
 *
 * @param id the key
 * @param mood an enum by name
 * @param rank an enum by position
 * @param weight a number
 * @param photo bytes
 * @param tags a list
 * @param names an array
 * @param counts an array of primitives
 * @param homepage a type that Jdbi knows
 * @param settings a type that only a qualifier tells how to treat
 * @param seen an optional
 * @param class_ a column that is called as a word of Java
 */
@Entity
public record Record(
    @Id int id,
    Mood mood,
    @EnumByOrdinal Mood rank,
    BigDecimal weight,
    byte[] photo,
    List<String> tags,
    String[] names,
    int[] counts,
    URI homepage,
    @Json Map<String, String> settings,
    Optional<Instant> seen,
    @ColumnName("class") String class_)
    implements RecordAssociations {}
