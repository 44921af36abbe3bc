package dev.kinship.processor.resolve.check;

import com.palantir.javapoet.TypeName;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.read.MethodDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Site;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.End;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Finds accessors that the compiler would refuse beside each other, or beside what the user wrote.
 */
public final class AccessorClashes {

  private final Compiler compiler;

  public AccessorClashes(Compiler compiler) {
    this.compiler = compiler;
  }

  /** Adds the findings of one entity. */
  public void check(Draft draft, List<End> ends) {
    Map<Signature, Association> taken = new HashMap<>();
    Set<String> reported = new HashSet<>();
    List<List<Signature>> signatures =
        ends.stream().map(each -> Signature.of(each.model())).toList();
    for (int i = 0; i < ends.size(); i++) {
      Association end = ends.get(i).model();
      for (Signature signature : signatures.get(i)) {
        Signature key = new Signature(signature.name(), signature.parameters(), TypeName.VOID);
        Association other = taken.putIfAbsent(key, end);
        // One message for two ends, or for one name given twice.
        if (other != null && reported.add(other.name() + " " + end.name())) {
          draft.findings.add(twice(draft, signature, other, end, ends.get(i).site()));
        }
      }
    }
    Map<String, List<MethodDeclaration>> methods =
        draft.declaration.methods().stream()
            .collect(Collectors.groupingBy(MethodDeclaration::name));
    for (int i = 0; i < ends.size(); i++) {
      for (Signature signature : signatures.get(i)) {
        List<MethodDeclaration> named = methods.get(signature.name());
        if (named != null) {
          written(draft, signature, ends.get(i).model(), named).ifPresent(draft.findings::add);
        }
      }
    }
  }

  private static Finding twice(
      Draft draft, Signature signature, Association first, Association second, Site site) {
    String method = describe(signature);
    return first.equals(second)
        ? Finding.of(
            Problem.ACCESSOR_CLASH,
            site,
            "'" + second.name() + "' of " + draft.name() + " would get '" + method + "' twice",
            "Give each of its accessors a name of its own.")
        : Finding.of(
            Problem.ACCESSOR_CLASH,
            site,
            "'"
                + draft.name()
                + "' would get '"
                + method
                + "' twice: for '"
                + first.name()
                + "' and for '"
                + second.name()
                + "'",
            "Name one of them with @Accessors.");
  }

  private Optional<Finding> written(
      Draft draft, Signature signature, Association end, List<MethodDeclaration> named) {
    List<MethodDeclaration> same =
        named.stream().filter(each -> erased(each).equals(signature.parameters())).toList();
    // What the class itself has is there in place of what interfaces bring.
    List<MethodDeclaration> classes = same.stream().filter(each -> !each.inInterface()).toList();
    return (classes.isEmpty() ? same : classes)
        .stream()
            .map(method -> finding(draft, signature, end, method))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<Finding> finding(
      Draft draft, Signature signature, Association end, MethodDeclaration method) {
    String obstacle = obstacle(signature, method);
    if (obstacle == null) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                Problem.ACCESSOR_CLASH,
                method.site(),
                "'"
                    + describe(signature)
                    + "' "
                    + obstacle
                    + ", but the accessor of '"
                    + end.name()
                    + "' has the same name and parameters",
                "Rename the method, or give the accessor another name with @Accessors.")
            .with(
                "written:   "
                    + TypeNames.simple(method.returned())
                    + " "
                    + describe(signature)
                    + " in "
                    + method.declaredIn(),
                "generated: public "
                    + simple(signature.returned())
                    + " "
                    + describe(signature)
                    + " in "
                    + new GeneratedNames(draft.type()).associations().simpleName()));
  }

  private @Nullable String obstacle(Signature signature, MethodDeclaration method) {
    if (method.isStatic()) {
      return "is static";
    }
    if (!method.isPublic()) {
      return "is not public";
    }
    if (method.inInterface()) {
      return "is inherited from an interface too";
    }
    return returnsTheSame(signature, method)
        ? null
        : "returns " + TypeNames.simple(method.returned());
  }

  private boolean returnsTheSame(Signature signature, MethodDeclaration method) {
    TypeName returned = TypeName.get(method.returned());
    if (returned.equals(signature.returned())) {
      return true;
    }
    boolean subtype = compiler.erasesTo(method.returned(), Signature.erased(signature.returned()));
    boolean sameErasure = Signature.erased(returned).equals(Signature.erased(signature.returned()));
    return subtype
        && method.returned() instanceof DeclaredType declared
        && (!sameErasure || declared.getTypeArguments().isEmpty());
  }

  private static List<String> erased(MethodDeclaration method) {
    return method.parameters().stream().map(each -> TypeName.get(each).toString()).toList();
  }

  private static String describe(Signature signature) {
    return signature.parameters().stream()
        .map(AccessorClashes::withoutPackage)
        .collect(Collectors.joining(", ", signature.name() + "(", ")"));
  }

  private static String simple(TypeName type) {
    return type.toString().replaceAll("\\b[a-z][\\w]*\\.", "");
  }

  private static String withoutPackage(String type) {
    return type.replaceAll("\\b[a-z][\\w]*\\.", "");
  }
}
