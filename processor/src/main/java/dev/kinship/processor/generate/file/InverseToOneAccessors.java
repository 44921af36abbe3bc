package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.InverseToOneDocs;
import dev.kinship.processor.generate.docs.Javadoc;
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

  InverseToOneAccessors(InverseToOne end, Header header) {
    this.end = end;
    this.names = end.accessors();
    this.docs = new InverseToOneDocs(end);
    this.header = header;
    this.row = end.there().type();
    this.changes = RuntimeTypes.generic(RuntimeTypes.CHANGES, row);
  }

  List<MethodSpec> all() {
    List<MethodSpec> all = new ArrayList<>();
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

  private MethodSpec get() {
    return accessor(names.get(), docs.get())
        .returns(RuntimeTypes.optional(row))
        .addStatement(call("get", ""))
        .build();
  }

  private MethodSpec getFetched() {
    return accessor(names.get(), docs.getFetched())
        .returns(RuntimeTypes.optional(row))
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, row), "fetch")
        .addStatement(call("get", "fetch"))
        .build();
  }

  private MethodSpec has() {
    return Accessor.of(end, names.has(), docs.has(), false)
        .addParameter(RuntimeTypes.HANDLE, "handle")
        .returns(boolean.class)
        .addStatement(call("has", ""))
        .build();
  }

  private MethodSpec hasFetched() {
    return accessor(names.has(), docs.hasFetched())
        .returns(boolean.class)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, row), "fetch")
        .addStatement(call("has", "fetch"))
        .build();
  }

  private MethodSpec set() {
    return accessor(names.set(), docs.set())
        .returns(changes)
        .addParameter(header.nullable(row), end.parameter())
        .addStatement(call("set", end.parameter()))
        .build();
  }

  private MethodSpec setKey() {
    String key = end.keyParameter();
    CodeBlock call =
        end.settable().isPresent()
            ? call("setId", key)
            : Accessor.callWithKey(end, "setKey", end.there(), key);
    return accessor(names.setKey(), docs.setKey())
        .returns(changes)
        .addParameter(header.nullable(end.keyParameterType()), key)
        .addStatement(call)
        .build();
  }

  private MethodSpec remove() {
    return accessor(names.remove(), docs.remove())
        .returns(changes)
        .addStatement(call("remove", ""))
        .build();
  }

  private MethodSpec create() {
    return accessor(names.create(), docs.create())
        .returns(row)
        .addParameter(values())
        .addStatement(callWithValues("create"))
        .build();
  }

  private MethodSpec ensure() {
    return accessor(names.ensure(), docs.ensure())
        .returns(row)
        .addParameter(values())
        .addStatement(callWithValues("ensure"))
        .build();
  }

  private MethodSpec build() {
    return Accessor.of(end, names.build(), docs.build())
        .returns(row)
        .addParameter(values())
        .addStatement(
            "return $L.build($Zself(), $T.of($L))",
            Accessor.descriptor(end),
            end.there().generated().values(),
            end.parameter())
        .build();
  }

  private MethodSpec update() {
    return accessor(names.update(), docs.update())
        .returns(row)
        .addParameter(values())
        .addStatement(callWithValues("update"))
        .build();
  }

  private MethodSpec destroy() {
    return accessor(names.destroy(), docs.destroy())
        .returns(RuntimeTypes.optional(row))
        .addStatement(call("destroy", ""))
        .build();
  }

  private MethodSpec.Builder accessor(String name, Javadoc doc) {
    return Accessor.of(end, name, doc).addParameter(RuntimeTypes.HANDLE, "handle");
  }

  private ParameterSpec values() {
    TypeName values = RuntimeTypes.consumer(end.there().generated().values());
    return ParameterSpec.builder(values, end.parameter()).build();
  }

  private CodeBlock call(String method, String argument) {
    return Accessor.call(end, method, argument);
  }

  private CodeBlock callWithValues(String method) {
    return Accessor.callWithValues(end, method, end.parameter());
  }
}
