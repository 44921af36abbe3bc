package dev.kinship.consumers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM as it stands in a file, without what it inherits. */
final class PomFile {

  private final Element project;
  private final XPath xpath = XPathFactory.newInstance().newXPath();

  private PomFile(Element project) {
    this.project = project;
  }

  static PomFile read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Document document = factory.newDocumentBuilder().parse(file.toFile());
      return new PomFile(document.getDocumentElement());
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /**
   * The texts of all elements at a path such as {@code developers/developer/id}, from the project
   * down.
   */
  List<String> all(String path) {
    try {
      NodeList found = (NodeList) xpath.evaluate(path, project, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(i -> found.item(i).getTextContent().strip())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The text of the one element at a path, or an empty text where there is none. */
  String one(String path) {
    List<String> all = all(path);
    return all.isEmpty() ? "" : all.get(0);
  }
}
