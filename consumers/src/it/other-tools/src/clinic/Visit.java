package clinic;

import org.immutables.value.Value;

/** Immutables writes its implementation. */
@Value.Immutable
public interface Visit {

  Badge badge();

  String reason();
}
