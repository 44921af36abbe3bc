package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;

class Scopes {
  @Entity
  @Scope(name = "nothing", where = " ") // ERROR scope-where
  record Nothing(@Id Long id, String name) {}

  @Entity
  @Scope(name = "asked", where = "name = ?") // ERROR scope-where
  record Asked(@Id Long id, String name) {}

  @Entity
  @Scope(name = "named", where = "name = :name") // ERROR scope-where
  record Named(@Id Long id, String name) {}

  @Entity
  @Scope(name = "numbered", where = "name = $1") // ERROR scope-where
  record Numbered(@Id Long id, String name) {}

  @Entity
  @Scope(name = "two", where = "id > 0; DELETE FROM pet") // ERROR scope-where
  record Two(@Id Long id, String name) {}

  @Entity
  @Scope(name = "remark", where = "id > 0 -- always") // ERROR scope-where
  record Remark(@Id Long id, String name) {}

  @Entity
  @Scope(name = "aside", where = "id > /* at least */ 0") // ERROR scope-where
  record Aside(@Id Long id, String name) {}

  @Entity
  @Scope(name = "unclosed", where = "name = 'Rex") // ERROR scope-where
  record Unclosed(@Id Long id, String name) {}

  @Entity
  @Scope(name = "dollars", where = "name = $$Rex$$") // ERROR scope-where
  record Dollars(@Id Long id, String name) {}

  @Entity
  @Scope(name = "open", where = "(id > 0") // ERROR scope-where
  record Open(@Id Long id, String name) {}

  @Entity
  @Scope(name = "closed", where = "id > 0) OR (id < 9") // ERROR scope-where
  record Closed(@Id Long id, String name) {}

  @Entity
  @Scope(name = "behind", where = "(id > 0) OR id < ?") // ERROR scope-where
  record Behind(@Id Long id, String name) {}

  @Entity
  @Scope(name = "escaped", where = "note = E'\\'' OR 1=1) -- '") // ERROR scope-where
  record Escaped(@Id Long id, String note) {}

  @Entity
  @Scope(name = "leaving", where = "note = E'\\'' OR 1=1) OR (note = ''") // ERROR scope-where
  record Leaving(@Id Long id, String note) {}

  @Entity
  @Scope(name = "backslash", where = "note <> 'a\\' OR note <> 'b'") // ERROR scope-where
  record Backslash(@Id Long id, String note) {}

  @Entity
  @Scope(name = "quoted", where = "name = ':a ? ; -- ( $1' AND \"a;b\"::text <> 'it''s (' AND (id > 0)")
  record Quoted(@Id Long id, String name) {}
}
