package community;

import dev.kinship.CreatedAt;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.UpdatedAt;
import dev.kinship.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(table = "people")
@HasMany(value = Badge.class, through = Award.class, reverse = "people")
@HasMany(
    name = "blockedPeople",
    through = Block.class,
    from = "person",
    to = "blockedPerson",
    reverse = "peopleByBlockedPerson")
@HasMany(value = Tag.class, through = Enrollment.class, reverse = "people")
@HasMany(
    value = Post.class,
    name = "postsByFavorite",
    joinTable = "favorites",
    reverse = "peopleByFavorite")
@HasMany(
    name = "followees",
    joinTable = "follows",
    joinColumns = "follower_id",
    inverseColumns = "followee_id",
    reverse = "followers")
public record Person(
    @Id @Nullable Long id,
    String name,
    @DatabaseDefault @Nullable UUID token,
    @ReadOnly long number,
    String locale,
    BigDecimal karma,
    @DatabaseDefault @Nullable LocalDate joinedOn,
    @Nullable String mood,
    @DatabaseDefault @Nullable String session,
    // By the column's name and default: only inserts write it.
    @CreatedAt @Nullable Instant createdAt,
    // By the column's name and default: each change writes it.
    @UpdatedAt @Nullable Instant updatedAt,
    // By the column's name: each change compares and raises it.
    @Version int lockVersion)
    implements PersonAssociations {}
