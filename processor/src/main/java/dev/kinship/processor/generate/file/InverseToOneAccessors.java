package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.InverseToOneDocs;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.sql.InverseToOneStatements;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.Parameter;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.InverseToOne;
import java.util.ArrayList;
import java.util.List;

/** The accessors of an inverse to-one end. */
public final class InverseToOneAccessors {

  private final InverseToOne end;
  private final InverseToOne.Accessors names;
  private final InverseToOneDocs docs;
  private final Header header;
  private final ClassName row;
  private final TypeName changes;

  InverseToOneAccessors(InverseToOneStatements sql, Header header) {
    this.end = sql.end();
    this.names = end.accessors();
    this.docs = new InverseToOneDocs(sql);
    this.header = header;
    this.row = end.there().type();
    this.changes = RuntimeTypes.generic(RuntimeTypes.CHANGES, row);
  }

  List<Method> all() {
    List<Method> all = new ArrayList<>();
    all.add(get());
    all.add(getFetched());
    all.add(has());
    all.add(hasFetched());
    all.add(set());
    all.add(setKey());
    if (end.removes()) {
      all.add(remove());
    }
    all.add(create());
    all.add(ensure());
    if (end.builds()) {
      all.add(build());
    }
    all.add(update());
    all.add(destroy());
    return all;
  }

  private Method get() {
    return accessor(names.get(), docs.get())
        .returns(RuntimeTypes.optional(row))
        .statement(call("get", ""));
  }

  private Method getFetched() {
    return accessor(names.get(), docs.getFetched())
        .returns(RuntimeTypes.optional(row))
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, row), "fetch")
        .statement(call("get", "fetch"));
  }

  private Method has() {
    return Accessor.of(end, names.has(), docs.has(), false)
        .addParameter(RuntimeTypes.HANDLE, "handle")
        .returns(TypeName.BOOLEAN)
        .statement(call("has", ""));
  }

  private Method hasFetched() {
    return accessor(names.has(), docs.hasFetched())
        .returns(TypeName.BOOLEAN)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, row), "fetch")
        .statement(call("has", "fetch"));
  }

  private Method set() {
    return accessor(names.set(), docs.set())
        .returns(changes)
        .addParameter(header.nullable(row), end.parameter())
        .statement(call("set", end.parameter()));
  }

  private Method setKey() {
    String key = end.keyParameter();
    Code call =
        end.settable().isPresent()
            ? call("setId", key)
            : Accessor.callWithKey(end, "setKey", end.there(), key);
    return accessor(names.setKey(), docs.setKey())
        .returns(changes)
        .addParameter(header.nullable(end.keyParameterType()), key)
        .statement(call);
  }

  private Method remove() {
    return accessor(names.remove(), docs.remove()).returns(changes).statement(call("remove", ""));
  }

  private Method create() {
    return accessor(names.create(), docs.create())
        .returns(row)
        .addParameter(values())
        .statement(callWithValues("create"));
  }

  private Method ensure() {
    return accessor(names.ensure(), docs.ensure())
        .returns(row)
        .addParameter(values())
        .statement(callWithValues("ensure"));
  }

  private Method build() {
    return Accessor.of(end, names.build(), docs.build())
        .returns(row)
        .addParameter(values())
        .statement(
            "return $L.build($Zself(), $T.of($L))",
            Accessor.descriptor(end),
            end.there().generated().values(),
            end.parameter());
  }

  private Method update() {
    return accessor(names.update(), docs.update())
        .returns(row)
        .addParameter(values())
        .statement(callWithValues("update"));
  }

  private Method destroy() {
    return accessor(names.destroy(), docs.destroy())
        .returns(RuntimeTypes.optional(row))
        .statement(call("destroy", ""));
  }

  private Method.Builder accessor(String name, Javadoc doc) {
    return Accessor.of(end, name, doc).addParameter(RuntimeTypes.HANDLE, "handle");
  }

  private Parameter values() {
    TypeName values = RuntimeTypes.consumer(end.there().generated().values());
    return new Parameter(values, end.parameter());
  }

  private Code call(String method, String argument) {
    return Accessor.call(end, method, argument);
  }

  private Code callWithValues(String method) {
    return Accessor.callWithValues(end, method, end.parameter());
  }
}
