package dev.kinship.examples.guide.onetoone;

import dev.kinship.runtime.Changes;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Calls that the page on one-to-one associations shows. */
final class OneToOneCalls {

  private OneToOneCalls() {}

  static Optional<Badge> replace(Handle h, Clerk ann, Badge next) {
    Changes<Badge> changes = ann.setBadge(h, next);
    List<Badge> hers = changes.linked(); // next, with her key; empty where it was hers already
    List<Badge> gone = changes.unlinked(); // the one before, if any; deleted, and here as it was
    return hers.isEmpty() ? Optional.empty() : gone.stream().findFirst();
  }

  static Person show(Handle h, Person ann, Picture picture) {
    boolean hers = ann.hasPictures(h, picture);
    return hers ? ann.setProfilePicture(h, picture) : ann;
  }
}
