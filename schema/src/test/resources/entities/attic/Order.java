package attic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * ends &#42;/ here, &#92;u002a/ and &#64;Entity &#123;&#64;code &#125; &#64;deprecated since
 * &lt;b&gt;never&lt;/b&gt; &#92;u000a class
 *
 * @param id /&#42; nested &#42;/ // &#92;u
 * @param größe Ünïcödé 🐈 and a lone &#92;u00zz
 */
@Entity(table = "Order")
public record Order(
    @Id @ColumnName("ID") @Nullable Long id,
    @ColumnName("Order") String order,
    @ColumnName("group by") @Nullable String groupBy,
    int select,
    @ColumnName("it's") @Nullable String itS,
    @ColumnName("say \"hi\"") @Nullable String sayHi,
    @ColumnName("1st line") @Nullable String _1stLine,
    @ColumnName("a.b") @Nullable String aB,
    @ColumnName("a-b") @Nullable String aB2,
    @ColumnName("c:d") @Nullable String cD,
    @ColumnName("what?") @Nullable String what,
    @ColumnName("per{cent}%") @Nullable String perCent,
    @Nullable String $1,
    @ColumnName("back\\slash") @Nullable String backSlash,
    @Nullable BigDecimal größe,
    @ColumnName("Status") StatusCode status,
    @ColumnName("History") List<StatusCode> history) {}
