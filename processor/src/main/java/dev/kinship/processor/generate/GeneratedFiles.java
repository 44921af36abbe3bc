package dev.kinship.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.file.AssociationsFile;
import dev.kinship.processor.generate.file.Header;
import dev.kinship.processor.generate.file.Surroundings;
import dev.kinship.processor.generate.file.TableFile;
import dev.kinship.processor.generate.file.ValuesFile;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.EntityModel;
import java.util.List;

/** The files that are generated for one entity; the way into this package. */
public final class GeneratedFiles {

  private GeneratedFiles() {}

  /**
   * Generates all files of an entity.
   *
   * @param model the entity
   * @param surroundings what the files may refer to
   * @return the associations, the table and the values
   */
  public static List<SourceFile> of(EntityModel model, Surroundings surroundings) {
    Header header = new Header(surroundings);
    return List.of(
        AssociationsFile.of(model, header),
        TableFile.of(model, header),
        ValuesFile.of(model, header));
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
