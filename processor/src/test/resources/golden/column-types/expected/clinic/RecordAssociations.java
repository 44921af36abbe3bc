package clinic;

import dev.kinship.KinshipGenerated;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Empty, since {@link Record} has no associations. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface RecordAssociations permits Record {}
