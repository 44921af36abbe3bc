package dev.kinship.it.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.it.onetoone.ShapesTest.Human;
import dev.kinship.it.onetoone.ShapesTest.Picture;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys in a circle that the database checks only when the transaction ends. */
class DeferredKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          ShapesTest.TABLES
              + """
              ;
              ALTER TABLE human ALTER CONSTRAINT human_profile_id_fkey
                DEFERRABLE INITIALLY DEFERRED;
              ALTER TABLE picture ALTER CONSTRAINT picture_human_id_fkey
                DEFERRABLE INITIALLY DEFERRED""");

  private static Handle h() {
    return lab.handle();
  }

  private static Human humanWithPicture(int pictureId) {
    return ShapesTest_HumanTable.insert(h(), p -> p.name("Ann").profileId(pictureId));
  }

  @Test
  void a_circle_is_made_in_any_order_and_until_then_the_key_dangles() {
    h().begin();
    Human ann = humanWithPicture(77);

    assertThatThrownBy(() -> ann.getProfile(h())).isInstanceOf(DanglingKeyException.class);
    assertThat(ann.hasProfile(h())).isFalse();
    Picture sea = ShapesTest_PictureTable.insert(h(), p -> p.id(77).humanId(ann.id()));
    assertThat(ann.getProfile(h())).contains(sea);
    assertThat(sea.getProfileOf(h())).contains(ann);
    assertThat(sea.getHuman(h())).contains(ann);
    h().commit();

    assertThat(lab.rows("SELECT FROM human JOIN picture ON profile_id = picture.id")).hasSize(1);
  }

  /** What Kinship checks it checks at once, and the caller can go on. */
  @Test
  void an_accessor_does_not_wait_for_the_end_to_miss_a_row() {
    Human ann = ShapesTest_HumanTable.insert(h(), p -> p.name("Ann"));
    lab.inTransactions(true);

    lab.refuses(NoSuchRowException.class, 2, () -> ann.setProfileId(h(), 99));
    lab.refuses(NoSuchRowException.class, 2, () -> ann.setProfile(h(), new Picture(99, "", null)));
    lab.refuses(
        NoSuchRowException.class, 2, () -> new Picture(99, "", null).setProfileOf(h(), ann));
    lab.refuses(
        NoSuchRowException.class, 2, () -> new Picture(99, "", null).createProfileOf(h(), p -> {}));
  }

  @Test
  void what_the_end_of_the_transaction_refuses_is_undone_with_all_of_it() {
    h().begin();
    Human ann = humanWithPicture(77);
    assertThat(ann.createProfile(h(), p -> p.file("sea")).entity().profileId()).isNotEqualTo(77);
    humanWithPicture(78);
    assertThatThrownBy(() -> h().commit()).isInstanceOf(ConstraintException.class);
    h().rollback();

    assertThat(lab.rows("SELECT FROM human")).isEmpty();
    assertThat(lab.rows("SELECT FROM picture")).isEmpty();
  }

  /** Outside of a transaction the end is that of the statement, and the accessor says so. */
  @Test
  void alone_the_accessor_itself_is_refused() {
    Human ann = ShapesTest_HumanTable.insert(h(), p -> p.name("Ann"));
    Picture sea = ann.createPicture(h(), p -> p.file("sea"));
    Picture hill = ann.createPicture(h(), p -> p.file("hill").id(9));
    Human shown = ann.setProfile(h(), sea);
    ShapesTest_HumanTable.insert(h(), p -> p.name("Bob").profileId(hill.id()));

    assertThat(
            lab.refuses(ConstraintException.class, 1, () -> sea.destroyProfileOf(h())).sqlState())
        .isEqualTo("23503"); // the pictures are hers still
    lab.refuses(ConstraintException.class, 1, () -> humanWithPicture(77));
    assertThat(sea.getProfileOf(h())).contains(shown);
    assertThat(lab.rows("SELECT FROM human")).hasSize(2);
  }
}
