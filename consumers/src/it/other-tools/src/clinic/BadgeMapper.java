package clinic;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** MapStruct takes an accessor with one parameter that returns the entity for a fluent setter. */
@Mapper(
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    unmappedSourcePolicy = ReportingPolicy.ERROR)
public interface BadgeMapper {

  BadgeDto toDto(Badge badge);

  @Mapping(target = "removeManager", ignore = true)
  Badge toBadge(BadgeDto dto);
}
