package dev.kinship.schema.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a check found.
 *
 * @param entities how many entities were compared
 * @param findings the findings, by entity; none where entities and database fit
 * @param notCompared the columns whose types were not compared, because only mappers and arguments
 *     of the program read and write them: {@code Pet.home (pet.home), URI}
 */
public record CheckReport(int entities, List<Finding> findings, List<String> notCompared) {

  /**
   * Copies the lists.
   *
   * @param entities see the record
   * @param findings see the record
   * @param notCompared see the record
   */
  public CheckReport {
    findings = List.copyOf(findings);
    notCompared = List.copyOf(notCompared);
  }

  /**
   * Whether entities and database fit.
   *
   * @return whether nothing was found
   */
  public boolean isClean() {
    return findings.isEmpty();
  }

  /**
   * The report for people.
   *
   * @return a paragraph for each finding, a line that counts them, and one for each column whose
   *     type was not compared
   */
  public String text() {
    String all = findings.stream().map(each -> each + "\n\n").collect(Collectors.joining());
    return all
        + entities
        + (entities == 1 ? " entity, " : " entities, ")
        + findings.size()
        + (findings.size() == 1 ? " finding" : " findings")
        + "\n"
        + notCompared.stream()
            .map(each -> "type not compared: " + each + "\n")
            .collect(Collectors.joining());
  }

  /**
   * The report for programs.
   *
   * @return a JSON object: {@code entities}, {@code notCompared}, and {@code findings} with {@code
   *     slug}, {@code severity}, {@code entity}, {@code type}, {@code property}, {@code
   *     association}, {@code table}, {@code column}, {@code found}, {@code expected} and {@code
   *     cure}
   */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("entities", entities);
    json.put("findings", findings.stream().map(CheckReport::json).toList());
    json.put("notCompared", notCompared);
    return JsonText.of(json);
  }

  /**
   * Ends where something was found, as a start or a test does that will not go on then.
   *
   * @throws SchemaMismatchException if there is any finding, with all of them in its message
   */
  public void requireClean() {
    if (!isClean()) {
      throw new SchemaMismatchException(this);
    }
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("slug", finding.kind().slug());
    json.put("severity", finding.kind().severity().name());
    json.put("entity", finding.entity());
    json.put("type", finding.type());
    json.put("property", finding.property());
    json.put("association", finding.association());
    json.put("table", finding.table());
    json.put("column", finding.column());
    json.put("found", finding.found());
    json.put("expected", finding.expected());
    json.put("cure", finding.cure());
    return json;
  }
}
