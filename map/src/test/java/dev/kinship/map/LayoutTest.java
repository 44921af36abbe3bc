package dev.kinship.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.map.layout.ElkLayout;
import dev.kinship.map.layout.PlacedBox;
import dev.kinship.map.layout.PlacedLine;
import dev.kinship.map.layout.PlacedMap;
import dev.kinship.map.layout.Point;
import dev.kinship.map.layout.Rect;
import dev.kinship.map.model.MapModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything has a place of its own, and lines run from box to box and through nothing. */
class LayoutTest {

  static List<EntityMap> maps() {
    return Maps.all();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void nothingOverlaps(EntityMap map) {
    PlacedMap placed = ElkLayout.of(map.model());
    List<Rect> places = new ArrayList<>();
    placed.boxes().forEach(each -> places.add(each.rect()));
    placed.lines().forEach(each -> places.add(each.label()));
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(places.get(i).overlaps(places.get(j)))
            .as("%s and %s", places.get(i), places.get(j))
            .isFalse();
      }
      assertThat(places.get(i).x()).isGreaterThan(0);
      assertThat(places.get(i).x() + places.get(i).width()).isLessThan(placed.width());
      assertThat(places.get(i).y() + places.get(i).height()).isLessThan(placed.height());
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void linesRunFromBoxToBoxAndThroughNothing(EntityMap map) {
    PlacedMap placed = ElkLayout.of(map.model());
    for (PlacedLine line : placed.lines()) {
      List<Point> points = line.points();
      assertThat(onBorder(points.get(0), rect(placed, line.line().to().type()))).isTrue();
      assertThat(onBorder(points.get(points.size() - 1), rect(placed, line.line().from().type())))
          .isTrue();
      for (int i = 1; i < points.size(); i++) {
        Rect run = between(points.get(i - 1), points.get(i));
        assertThat(placed.boxes()).noneMatch(each -> each.rect().overlaps(run));
        assertThat(placed.lines())
            .filteredOn(each -> !each.line().names().isEmpty())
            .as("names that %s runs through", line.line().id())
            .noneMatch(
                each -> !each.line().id().equals(line.line().id()) && each.label().overlaps(run));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void theSameMapGetsTheSamePlaces(EntityMap map) {
    MapModel model = map.model();
    assertThat(ElkLayout.of(model)).isEqualTo(ElkLayout.of(model));
  }

  private static Rect rect(PlacedMap placed, String type) {
    return placed.boxes().stream()
        .filter(each -> each.box().type().equals(type))
        .map(PlacedBox::rect)
        .findFirst()
        .orElseThrow();
  }

  private static boolean onBorder(Point point, Rect rect) {
    boolean left = Math.abs(point.x() - rect.x()) < 0.1;
    boolean right = Math.abs(point.x() - rect.x() - rect.width()) < 0.1;
    boolean above = Math.abs(point.y() - rect.y()) < 0.1;
    boolean below = Math.abs(point.y() - rect.y() - rect.height()) < 0.1;
    boolean across = point.x() > rect.x() - 0.1 && point.x() < rect.x() + rect.width() + 0.1;
    boolean along = point.y() > rect.y() - 0.1 && point.y() < rect.y() + rect.height() + 0.1;
    return ((left || right) && along) || ((above || below) && across);
  }

  /** A little shorter, so that where a line begins it touches nothing. */
  private static Rect between(Point a, Point b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    double width = Math.abs(a.x() - b.x());
    double height = Math.abs(a.y() - b.y());
    return new Rect(x + 0.1, y + 0.1, Math.max(0, width - 0.2), Math.max(0, height - 0.2));
  }
}
