package dev.kinship.processor.generate.file;

import dev.kinship.processor.model.EntityShape;

/**
 * What a native image must know of an entity: the runtime finds its table by the name of the
 * gateway.
 *
 * @param path where the resource stands in the class output
 * @param text its text
 */
public record NativeImageMetadata(String path, String text) {

  /**
   * Spells the metadata of an entity.
   *
   * @param entity the entity
   * @return the resource
   */
  public static NativeImageMetadata of(EntityShape entity) {
    String table = entity.generated().table().reflectionName();
    String path =
        "META-INF/native-image/dev.kinship/"
            + entity.type().reflectionName()
            + "/reachability-metadata.json";
    String text =
        """
        {
          "reflection": [
            {
              "type": "%s",
              "fields": [{"name": "%s"}]
            }
          ]
        }
        """
            .formatted(table, entity.constants().table());
    return new NativeImageMetadata(path, text);
  }
}
