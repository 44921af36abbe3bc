package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

// What ends a comment, or begins a tag in it.
// SignTable.java: <pre><code>SELECT "&#42;/"
// SignTable.java: The column <code>&#92;u002a/</code>.
@Entity
public record Sign(
    @Id @ColumnName("*/") long star,
    @ColumnName("\\u002a/") long escaped,
    @ColumnName("{@link X") long open,
    @ColumnName("<b>&amp;") long tag,
    @ColumnName("$L %s") long template) {}
