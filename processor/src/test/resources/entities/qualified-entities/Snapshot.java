package clinic;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jdbi.v3.core.qualifier.Qualifier;

/** As Jdbi's own {@code @Json}, which is not on the class path here. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface Snapshot {}
