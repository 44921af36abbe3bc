package clinic;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jdbi.v3.core.qualifier.Qualifier;

/** A qualifier, as Jdbi's own for JSON is one. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Json {}
