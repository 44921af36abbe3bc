package dev.kinship.it.type;

/** An enum whose names and positions say different things. */
public enum Mood {
  CALM,
  WILD,
  SAD {
    @Override
    public boolean lifts() {
      return false;
    }
  };

  /** A body makes the constant's class another one than the enum's. */
  public boolean lifts() {
    return true;
  }
}
