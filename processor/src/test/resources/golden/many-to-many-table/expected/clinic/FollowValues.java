package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Follow}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class FollowValues extends Values<Follow> {

  private FollowValues() { super(FollowTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static FollowValues of(Consumer<FollowValues> values) { return filled(new FollowValues(), values); }

  /** Sets the column {@code id}. */
  FollowValues id(Long id) { return set(this, FollowTable.ID, id); }

  /** Sets the column {@code follower_id}. */
  FollowValues followerId(long followerId) { return set(this, FollowTable.FOLLOWER_ID, followerId); }

  /** Sets the column {@code followee_id}. */
  FollowValues followeeId(long followeeId) { return set(this, FollowTable.FOLLOWEE_ID, followeeId); }

  /** Sets {@code follower_id} to the key of the follower. */
  FollowValues follower(Member follower) { return FollowTable.FOLLOWER.give(this, follower); }

  /** Sets {@code followee_id} to the key of the followee. */
  FollowValues followee(Member followee) { return FollowTable.FOLLOWEE.give(this, followee); }
}
