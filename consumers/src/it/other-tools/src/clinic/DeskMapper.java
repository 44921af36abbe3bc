package clinic;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.ReportingPolicy;

/** Of entities whose getters and setters Lombok writes in the same compilation. */
@Mapper(
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    unmappedSourcePolicy = ReportingPolicy.ERROR)
public interface DeskMapper {

  DeskDto toDto(Desk desk);

  Desk toDesk(DeskDto dto);

  @Mapping(target = "removeManager", ignore = true)
  @Mapping(target = "destroyManager", ignore = true)
  void update(DeskDto dto, @MappingTarget Desk desk);

  ManagerDto toDto(Manager manager);

  Manager toManager(ManagerDto dto);

  /** What goes over the wire. */
  record DeskDto(Long id, String room, Long managerId) {}

  /** What goes over the wire. */
  record ManagerDto(Long id, String name) {}
}
