package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.error.NoSuchRowException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that points at itself, and a table that points at another twice. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class SelfAndTwoKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE node (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, label text,
            parent_id bigint REFERENCES node);
          CREATE TABLE airport (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
          CREATE TABLE flight (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            from_id bigint REFERENCES airport, to_id bigint REFERENCES airport)""");

  @Entity
  record Node(
      @Id @Nullable Long id,
      @Nullable String label,
      @BelongsTo(reverse = "children", reverseAccessors = @Accessors(singular = "Child"))
          @Nullable Long parentId)
      implements SelfAndTwoKeysTest_NodeAssociations {}

  @Entity
  record Airport(@Id @Nullable Long id, @Nullable String name)
      implements SelfAndTwoKeysTest_AirportAssociations {}

  @Entity
  record Flight(
      @Id @Nullable Long id,
      @BelongsTo(value = Airport.class, reverse = "departures") @Nullable Long fromId,
      @BelongsTo(value = Airport.class, reverse = "arrivals") @Nullable Long toId)
      implements SelfAndTwoKeysTest_FlightAssociations {}

  private final boolean inTransactions;
  private Node root;
  private Node left;
  private Node right;

  SelfAndTwoKeysTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void aTree() {
    root = SelfAndTwoKeysTest_NodeTable.insert(lab.handle(), n -> n.label("root"));
    left = root.createChild(lab.handle(), n -> n.label("left"));
    right = SelfAndTwoKeysTest_NodeTable.insert(lab.handle(), n -> n.label("right"));
    lab.inTransactions(inTransactions);
  }

  @Test
  void parents_and_children_are_told_apart() {
    assertThat(lab.costs(1, () -> left.getParent(lab.handle()))).contains(root);
    assertThat(lab.costs(0, () -> root.getParent(lab.handle()))).isEmpty();
    assertThat(lab.costs(1, () -> root.getChildren(lab.handle()))).containsExactly(left);
    assertThat(lab.costs(1, () -> left.getChildren(lab.handle()))).isEmpty();
    assertThat(lab.costs(1, () -> left.hasParent(lab.handle()))).isTrue();
    assertThat(lab.costs(1, () -> root.hasParent(lab.handle()))).isFalse();
  }

  @Test
  void children_are_set_added_and_removed() {
    assertThat(lab.costs(1, () -> root.setChildren(lab.handle(), right)).unlinked())
        .extracting(Node::label)
        .containsExactly("left");
    assertThat(parents()).containsExactly(null, null, 1L);
    assertThat(lab.costs(1, () -> root.addChildren(lab.handle(), left)).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> root.removeChildren(lab.handle(), left, right)).unlinked())
        .hasSize(2);
    assertThat(parents()).containsExactly(null, null, null);
  }

  @Test
  void a_node_can_be_its_own_parent_and_child() {
    Node loop = lab.costs(1, () -> right.setParent(lab.handle(), right));
    assertThat(loop.getParent(lab.handle())).contains(loop);
    assertThat(loop.getChildren(lab.handle())).containsExactly(loop);
    assertThat(lab.costs(1, () -> root.setChildren(lab.handle(), root, left)).linked())
        .extracting(Node::parentId)
        .containsExactly(1L);
    assertThat(lab.costs(1, () -> root.setChildren(lab.handle(), List.of())).unlinked()).hasSize(2);
    assertThat(parents()).containsExactly(null, null, 3L);
  }

  @Test
  void a_parent_can_be_created_and_changed() {
    Created<Node, Node> created =
        lab.costs(1, () -> right.createParent(lab.handle(), n -> n.label("new")));
    assertThat(created.target()).isEqualTo(new Node(4L, "new", null));
    assertThat(created.entity()).isEqualTo(new Node(3L, "right", 4L));
    assertThat(lab.costs(1, () -> left.updateParent(lab.handle(), n -> n.label("top"))).label())
        .isEqualTo("top");
    assertThat(lab.column(String.class, "SELECT label FROM node ORDER BY id"))
        .containsExactly("top", "left", "right", "new");
  }

  @Test
  void missing_parents_and_children_are_refused() {
    lab.refuses(NoSuchRowException.class, 2, () -> left.setParentId(lab.handle(), 99L));
    Node gone = new Node(99L, "gone", null);
    lab.refuses(NoSuchRowException.class, 2, () -> root.setChildren(lab.handle(), gone));
    lab.refuses(NoSuchRowException.class, 2, () -> gone.setChildren(lab.handle(), left));
    lab.refuses(NoSuchRowException.class, 2, () -> gone.createParent(lab.handle(), n -> {}));
    assertThat(parents()).containsExactly(null, 1L, null);
  }

  @Test
  void two_keys_to_one_target_do_not_meet() {
    Airport rome = SelfAndTwoKeysTest_AirportTable.insert(lab.handle(), a -> a.name("Rome"));
    Airport oslo = SelfAndTwoKeysTest_AirportTable.insert(lab.handle(), a -> a.name("Oslo"));
    Flight flight = rome.createDeparture(lab.handle(), f -> f.toId(oslo.id()));

    assertThat(flight.getFrom(lab.handle())).contains(rome);
    assertThat(flight.getTo(lab.handle())).contains(oslo);
    assertThat(rome.getDepartures(lab.handle())).containsExactly(flight);
    assertThat(rome.getArrivals(lab.handle())).isEmpty();
    assertThat(oslo.countArrivals(lab.handle())).isEqualTo(1);

    Flight back = lab.costs(1, () -> flight.setTo(lab.handle(), rome));
    assertThat(back).isEqualTo(new Flight(flight.id(), rome.id(), rome.id()));
    assertThat(lab.costs(1, () -> rome.setDepartures(lab.handle(), List.of())).unlinked())
        .containsExactly(new Flight(flight.id(), null, rome.id()));
    assertThat(lab.costs(1, () -> oslo.addDepartures(lab.handle(), back)).linked())
        .containsExactly(new Flight(flight.id(), oslo.id(), rome.id()));
  }

  private static List<Long> parents() {
    return lab.column(Long.class, "SELECT parent_id FROM node ORDER BY id");
  }
}
