package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Follow} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class FollowValues extends Values<Follow> {

  private FollowValues() {
    super(FollowTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static FollowValues of(Consumer<FollowValues> values) {
    FollowValues given = new FollowValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  FollowValues id(Long id) {
    set(FollowTable.ID, id);
    return this;
  }

  /** Sets the column {@code follower_id}. */
  FollowValues followerId(long followerId) {
    set(FollowTable.FOLLOWER_ID, followerId);
    return this;
  }

  /** Sets the column {@code followee_id}. */
  FollowValues followeeId(long followeeId) {
    set(FollowTable.FOLLOWEE_ID, followeeId);
    return this;
  }

  /** Sets {@code follower_id} to the key of the follower. */
  FollowValues follower(Member follower) {
    FollowTable.FOLLOWER.give(this, follower);
    return this;
  }

  /** Sets {@code followee_id} to the key of the followee. */
  FollowValues followee(Member followee) {
    FollowTable.FOLLOWEE.give(this, followee);
    return this;
  }
}
