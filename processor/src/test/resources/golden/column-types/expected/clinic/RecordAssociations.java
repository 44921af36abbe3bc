package clinic;

import dev.kinship.KinshipGenerated;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The associations of {@link Record}. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface RecordAssociations permits Record {}
