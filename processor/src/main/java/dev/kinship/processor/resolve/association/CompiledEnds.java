package dev.kinship.processor.resolve.association;

import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Draft;

/**
 * Brings back what other entities declare of one that a build shows by itself. An editor compiles
 * the file that was saved, and the others are class files: the gateway that was generated when all
 * were there still names those that it was made with.
 */
public final class CompiledEnds {

  private final Compiler compiler;
  private final Targets targets;
  private final InverseResolver inverseEnds;
  private final ReverseResolver reverses;
  private final LinkResolver links;

  public CompiledEnds(
      Compiler compiler,
      Targets targets,
      InverseResolver inverseEnds,
      ReverseResolver reverses,
      LinkResolver links) {
    this.compiler = compiler;
    this.targets = targets;
    this.inverseEnds = inverseEnds;
    this.reverses = reverses;
    this.links = links;
  }

  public void resolve(Draft draft) {
    for (String name : CompiledGateway.madeWith(compiler, draft)) {
      targets.compiled(name).ifPresent(this::recall);
    }
  }

  private void recall(Draft other) {
    if (inverseEnds.look(other)) {
      reverses.resolve(other);
      links.look(other);
      other.findings.clear();
    }
  }
}
