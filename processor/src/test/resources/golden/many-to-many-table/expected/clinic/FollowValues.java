package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to make or change a row of {@link Follow} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class FollowValues extends Values<Follow> {

  private FollowValues() {
    super(FollowTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a follow
   * @return the values
   */
  static FollowValues of(Consumer<FollowValues> values) {
    FollowValues given = new FollowValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  FollowValues id(Long id) {
    set(FollowTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code follower_id}.
   *
   * @param followerId the value
   * @return this
   */
  FollowValues followerId(long followerId) {
    set(FollowTable.FOLLOWER_ID, followerId);
    return this;
  }

  /**
   * Sets the column {@code followee_id}.
   *
   * @param followeeId the value
   * @return this
   */
  FollowValues followeeId(long followeeId) {
    set(FollowTable.FOLLOWEE_ID, followeeId);
    return this;
  }
}
