package clinic;

import dev.kinship.KinshipGenerated;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Empty, since {@link Visit} has no associations. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface VisitAssociations permits Visit {}
