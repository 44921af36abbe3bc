package clinic;

/** What goes over the wire. */
public record BadgeDto(Long id, String code, Long managerId) {}
