package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

// CodeTable.java: find(Handle handle, String TABLE_, long INSERT, long handle_, long handle__)
@Entity
public record Code(@Id String TABLE, @Id long INSERT, @Id long handle, @Id long handle_) {}
