package dev.kinship.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.file.AssociationsFile;
import dev.kinship.processor.generate.file.Header;
import dev.kinship.processor.generate.file.Surroundings;
import dev.kinship.processor.generate.file.TableFile;
import dev.kinship.processor.generate.file.ValuesFile;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.EntityModel;
import java.util.List;

/** The files that are generated for one entity; the way into this package. */
public final class GeneratedFiles {

  private GeneratedFiles() {}

  /**
   * Generates all files of an entity.
   *
   * @param sql the entity, and all that is sent for it
   * @param surroundings what the files may refer to
   * @return the associations, the table and the values
   */
  public static List<SourceFile> of(EntityStatements sql, Surroundings surroundings) {
    Header header = new Header(surroundings);
    return List.of(
        AssociationsFile.of(sql, header),
        TableFile.of(sql, header),
        ValuesFile.of(sql.model(), header));
  }

  /**
   * Generates the values of an entity, which do not depend on other entities.
   *
   * @param model the entity
   * @param surroundings what the file may refer to
   * @return the values
   */
  public static SourceFile values(EntityModel model, Surroundings surroundings) {
    return ValuesFile.of(model, new Header(surroundings));
  }

  /**
   * Generates the interface of a rejected entity, empty, so that the compiler does not complain of
   * its absence as well.
   *
   * @param entity the entity
   * @param isPublic whether it and all types around it are public
   * @param surroundings what the file may refer to
   * @return the interface
   */
  public static SourceFile empty(ClassName entity, boolean isPublic, Surroundings surroundings) {
    return AssociationsFile.empty(entity, isPublic, new Header(surroundings));
  }
}
