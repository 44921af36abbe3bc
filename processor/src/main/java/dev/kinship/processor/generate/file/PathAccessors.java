package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.docs.PathDocs;
import dev.kinship.processor.generate.sql.PathStatements;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Path;
import java.util.ArrayList;
import java.util.List;

/** The accessors of a path, which only read. */
final class PathAccessors {

  private final Path end;
  private final Path.Accessors names;
  private final PathDocs docs;
  private final ClassName row;

  PathAccessors(PathStatements sql) {
    this.end = sql.end();
    this.names = end.accessors();
    this.docs = new PathDocs(sql);
    this.row = end.there().type();
  }

  List<Method> all() {
    TypeName found = end.toOne() ? RuntimeTypes.optional(row) : RuntimeTypes.list(row);
    List<Method> all = new ArrayList<>();
    all.add(
        accessor(names.get(), docs.get()).returns(found).statement(Accessor.call(end, "get", "")));
    all.add(fetched(names.get(), "get", docs.getFetched(), found));
    all.add(plain(names.has(), "has", docs.has(), TypeName.BOOLEAN));
    all.add(fetched(names.has(), "has", docs.hasFetched(), TypeName.BOOLEAN));
    if (!end.toOne()) {
      all.addAll(hasAll());
      all.add(plain(names.count(), "count", docs.count(), TypeName.LONG));
      all.add(fetched(names.count(), "count", docs.countFetched(), TypeName.LONG));
    }
    return all;
  }

  private Method fetched(String name, String method, Javadoc doc, TypeName result) {
    return accessor(name, doc)
        .returns(result)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, row), "fetch")
        .statement(Accessor.call(end, method, "fetch"));
  }

  /** An accessor that takes no rows. */
  private Method plain(String name, String method, Javadoc doc, TypeName result) {
    return Accessor.of(end, name, doc, false)
        .addParameter(RuntimeTypes.HANDLE, "handle")
        .returns(result)
        .statement(Accessor.call(end, method, ""));
  }

  /** For rows one by one and for a collection of them. */
  private List<Method> hasAll() {
    String rows = end.parameter();
    return List.of(
        accessor(names.has(), docs.hasAll())
            .returns(TypeName.BOOLEAN)
            .addParameter(ArrayTypeName.of(row), rows)
            .varargs()
            .statement(
                "return $L.has($Zhandle, self(), $T.of($L))",
                Accessor.descriptor(end),
                List.class,
                rows),
        accessor(names.has(), docs.ofCollection(names.has()))
            .returns(TypeName.BOOLEAN)
            .addParameter(RuntimeTypes.collection(row), rows)
            .statement(Accessor.call(end, "has", rows)));
  }

  private Method.Builder accessor(String name, Javadoc doc) {
    return Accessor.of(end, name, doc).addParameter(RuntimeTypes.HANDLE, "handle");
  }
}
