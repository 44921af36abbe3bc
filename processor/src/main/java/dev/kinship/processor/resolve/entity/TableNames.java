package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.model.TableName;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.sql.Identifiers;
import java.util.List;

/** Which table an entity's rows are in. */
public final class TableNames {

  private TableNames() {}

  static TableName of(EntityDeclaration declaration) {
    AnnotationView entity = declaration.annotations().entity();
    String table = entity.text("table");
    String derived = Words.snakeCase(declaration.element().getSimpleName().toString());
    return new TableName(entity.text("schema"), table.isEmpty() ? derived : table);
  }

  static void check(Draft draft) {
    AnnotationView entity = draft.declaration.annotations().entity();
    for (String name : List.of("table", "schema")) {
      if (!entity.text(name).isEmpty() && entity.text(name).isBlank()) {
        draft.findings.add(
            Finding.of(
                Problem.BAD_NAME,
                entity.site(name),
                "'" + name + "' is blank, and no name of PostgreSQL's",
                "Write the name, or remove '" + name + "'."));
      }
    }
    String schema = entity.text("schema");
    String wrong = Identifiers.unsendable(schema).isEmpty() ? Identifiers.objection(schema) : "";
    if (!schema.isBlank() && !wrong.isEmpty()) {
      draft.findings.add(
          Finding.of(
              Problem.BAD_NAME,
              entity.site("schema"),
              "The name of the schema " + wrong,
              "Write the name that the database has, or another schema may be read."));
    }
    // Dots in names are rare enough to be told so: in SQL this would be a schema and its table.
    List<String> parts = List.of(entity.text("table").split("\\.", -1));
    if (entity.text("schema").isEmpty() && parts.size() == 2) {
      draft.findings.add(
          Finding.of(
              Problem.BAD_NAME,
              entity.site("table"),
              "'" + entity.text("table") + "' would be the name of one table, with a dot in it",
              "Write schema = \"" + parts.get(0) + "\", table = \"" + parts.get(1) + "\"."));
    }
  }
}
