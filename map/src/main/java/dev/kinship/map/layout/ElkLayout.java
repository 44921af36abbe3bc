package dev.kinship.map.layout;

import dev.kinship.map.model.Box;
import dev.kinship.map.model.Line;
import dev.kinship.map.model.MapModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/**
 * Places a map in layers by the Eclipse Layout Kernel: what is pointed at stands to the left of
 * what holds the key. The same map gets the same places each time.
 */
public final class ElkLayout {

  private static final double MARGIN = 32;
  private static final long STACK = 512L << 20;

  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();

  private ElkLayout() {}

  /**
   * Places a map.
   *
   * @param map the map
   * @return the same with places
   */
  public static PlacedMap of(MapModel map) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    return new ElkLayout().place(map);
  }

  private PlacedMap place(MapModel map) {
    ElkNode graph = ElkGraphUtil.createGraph();
    options(graph);
    map.boxes().forEach(each -> nodes.put(each.type(), node(graph, each)));
    List<ElkEdge> edges = map.lines().stream().map(this::edge).toList();
    layOut(graph);
    List<PlacedBox> boxes =
        map.boxes().stream().map(each -> new PlacedBox(each, rect(node(each.type())))).toList();
    List<PlacedLine> lines = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      lines.add(line(map.lines().get(i), edges.get(i)));
    }
    return new PlacedMap(graph.getWidth(), graph.getHeight(), boxes, lines);
  }

  /**
   * ELK walks along the lines by recursion, so that a large map needs a stack of its own. What is
   * not used of it costs nothing.
   */
  private static void layOut(ElkNode graph) {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor()),
            "kinship-map-layout",
            STACK);
    thread.setUncaughtExceptionHandler((any, thrown) -> failure.set(thrown));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the map was placed", e);
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new IllegalStateException("the map cannot be placed: " + thrown, thrown);
    }
  }

  private static void options(ElkNode graph) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 34.0);
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 44.0);
    graph.setProperty(LayeredOptions.SPACING_PORT_PORT, 17.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
    graph.setProperty(LayeredOptions.SPACING_LABEL_NODE, 8.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
    // Room for the mark that says how many, before a line turns.
    graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, 28.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 24.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
  }

  private static ElkNode node(ElkNode graph, Box box) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    double width = Sizes.width(box);
    double height = Sizes.height(box);
    node.setDimensions(width, height);
    // A box that many lines lead to grows, so that they stay apart.
    node.setProperty(
        CoreOptions.NODE_SIZE_CONSTRAINTS,
        EnumSet.of(SizeConstraint.PORTS, SizeConstraint.MINIMUM_SIZE));
    node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(width, height));
    return node;
  }

  private ElkEdge edge(Line line) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(line.to().type()), node(line.from().type()));
    ElkLabel label = ElkGraphUtil.createLabel(line.names(), edge);
    label.setDimensions(Sizes.labelWidth(line), Sizes.labelHeight(line));
    label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    return edge;
  }

  private ElkNode node(String type) {
    return Objects.requireNonNull(nodes.get(type), type);
  }

  private static Rect rect(ElkNode node) {
    return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
  }

  private static PlacedLine line(Line line, ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().get(0);
    List<Point> points = new ArrayList<>();
    points.add(new Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(each -> points.add(new Point(each.getX(), each.getY())));
    points.add(new Point(section.getEndX(), section.getEndY()));
    ElkLabel label = edge.getLabels().get(0);
    return new PlacedLine(
        line, points, new Rect(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
  }
}
