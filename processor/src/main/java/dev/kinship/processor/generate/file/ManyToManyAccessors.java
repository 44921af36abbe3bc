package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.docs.ManyToManyDocs;
import dev.kinship.processor.generate.sql.ManyToManyStatements;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.Parameter;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.Words;
import java.util.ArrayList;
import java.util.List;

/** The accessors of an end of a many-to-many association. */
public final class ManyToManyAccessors {

  private final ManyToMany end;
  private final InverseToMany.Accessors names;
  private final ManyToManyDocs docs;
  private final ClassName row;

  ManyToManyAccessors(ManyToManyStatements sql) {
    this.end = sql.end();
    this.names = end.accessors();
    this.docs = new ManyToManyDocs(sql);
    this.row = end.there().type();
  }

  List<Method> all() {
    TypeName changes = RuntimeTypes.generic(RuntimeTypes.CHANGES, row);
    List<Method> all = new ArrayList<>();
    all.add(get());
    all.add(fetched(names.get(), "get", docs.getFetched(), RuntimeTypes.list(row)));
    all.addAll(ofRows(names.set(), "set", docs.set(), changes));
    all.addAll(ofRows(names.add(), "add", docs.add(), changes));
    all.addAll(ofRows(names.remove(), "remove", docs.remove(), changes));
    all.add(plain(names.has(), "has", docs.has(), TypeName.BOOLEAN));
    all.add(fetched(names.has(), "has", docs.hasFetched(), TypeName.BOOLEAN));
    all.addAll(ofRows(names.has(), "has", docs.hasAll(), TypeName.BOOLEAN));
    all.add(plain(names.count(), "count", docs.count(), TypeName.LONG));
    all.add(fetched(names.count(), "count", docs.countFetched(), TypeName.LONG));
    all.add(create());
    end.links().entity().ifPresent(link -> all.addAll(ofLinks(link)));
    return all;
  }

  private Method get() {
    return accessor(names.get(), docs.get())
        .returns(RuntimeTypes.list(row))
        .statement(Accessor.call(end, "get", ""));
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

  /** The same for rows one by one and for a collection of them. */
  private List<Method> ofRows(String name, String method, Javadoc doc, TypeName result) {
    String rows = end.parameter();
    Code descriptor = Accessor.descriptor(end);
    Method each =
        accessor(name, doc)
            .returns(result)
            .addParameter(ArrayTypeName.of(row), rows)
            .varargs()
            .statement(
                "return $L.$L($Zhandle, self(), $T.of($L))", descriptor, method, List.class, rows);
    Method all =
        accessor(name, docs.ofCollection(name))
            .returns(result)
            .addParameter(RuntimeTypes.collection(row), rows)
            .statement(Accessor.call(end, method, rows));
    return List.of(each, all);
  }

  /** With values for the links, and with the links themselves. */
  private List<Method> ofLinks(EntityShape link) {
    TypeName changes = RuntimeTypes.generic(RuntimeTypes.CHANGES, row);
    TypeName pairs = RuntimeTypes.list(RuntimeTypes.generic(RuntimeTypes.LINKED, row, link.type()));
    ClassName values = link.generated().values();
    String one = end.singularParameter();
    String rows = end.parameter();
    String name = Words.parameter("link", "handle", one, rows, end.there().topPackage());
    Parameter ofLink = new Parameter(RuntimeTypes.consumer(values), name);
    Code descriptor = Accessor.descriptor(end);
    return List.of(
        accessor(end.addOne(), docs.addWith())
            .returns(changes)
            .addParameter(row, one)
            .addParameter(ofLink)
            .statement(
                "return $L.add($Zhandle, self(), $T.of($L), $T.of($L))",
                descriptor,
                List.class,
                one,
                values,
                name),
        accessor(names.add(), docs.addWith())
            .returns(changes)
            .addParameter(RuntimeTypes.collection(row), rows)
            .addParameter(ofLink)
            .statement(
                "return $L.add($Zhandle, self(), $L, $T.of($L))", descriptor, rows, values, name),
        withLinks(docs.getWithLinks(), pairs).statement(Accessor.call(end, "getWithLinks", "")),
        withLinks(docs.getWithLinksFetched(), pairs)
            .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, row), "fetch")
            .statement(Accessor.call(end, "getWithLinks", "fetch")));
  }

  private Method.Builder withLinks(Javadoc doc, TypeName pairs) {
    return Accessor.ofLinks(end, end.getWithLinks(), doc)
        .addParameter(RuntimeTypes.HANDLE, "handle")
        .returns(pairs);
  }

  private Method create() {
    return accessor(names.create(), docs.create())
        .returns(row)
        .addParameter(values())
        .statement(Accessor.callWithValues(end, "create", end.singularParameter()));
  }

  private Method.Builder accessor(String name, Javadoc doc) {
    return Accessor.of(end, name, doc).addParameter(RuntimeTypes.HANDLE, "handle");
  }

  private Parameter values() {
    TypeName values = RuntimeTypes.consumer(end.there().generated().values());
    return new Parameter(values, end.singularParameter());
  }
}
