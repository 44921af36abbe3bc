package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.docs.OwningDocs;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.OwningToOne;
import java.util.ArrayList;
import java.util.List;

/** The accessors of an owning to-one end. */
public final class OwningAccessors {

  private final OwningToOne end;
  private final OwningToOne.Accessors names;
  private final OwningDocs docs;
  private final Header header;
  private final ClassName here;
  private final ClassName there;

  OwningAccessors(OwningToOne end, Header header) {
    this.end = end;
    this.names = end.accessors();
    this.docs = new OwningDocs(end);
    this.header = header;
    this.here = end.here().type();
    this.there = end.there().type();
  }

  List<MethodSpec> all() {
    List<MethodSpec> all = new ArrayList<>();
    all.add(get());
    all.add(getFetched());
    all.add(set());
    all.add(setKey());
    all.add(has());
    all.add(hasFetched());
    if (end.removes()) {
      all.add(remove());
    }
    all.add(create());
    all.add(update());
    if (end.destroys()) {
      all.add(destroy());
    }
    return all;
  }

  private MethodSpec get() {
    boolean required = end.key().required();
    TypeName result = required ? there : RuntimeTypes.optional(there);
    String call = required ? "getRequired" : "get";
    return accessor(names.get(), docs.get()).returns(result).addStatement(call(call, "")).build();
  }

  private MethodSpec getFetched() {
    return accessor(names.get(), docs.getFetched())
        .returns(RuntimeTypes.optional(there))
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, there), "fetch")
        .addStatement(call("get", "fetch"))
        .build();
  }

  private MethodSpec set() {
    String target = end.parameter();
    return accessor(names.set(), docs.set())
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
        .returns(here)
        .addParameter(header.nullableIf(end.removes(), there), target)
        .addStatement(call("set", target))
        .build();
  }

  private MethodSpec setKey() {
    String key = end.keyParameter();
    return keyAccessor(names.setKey(), docs.setKey())
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
        .returns(here)
        .addParameter(header.nullableIf(end.removes(), end.keyParameterType()), key)
        .addStatement(call("setKey", keyArgument(key)))
        .build();
  }

  /** The whole key: what is given, with the row's own values for the columns that are shared. */
  private String keyArgument(String key) {
    boolean partly = end.key().isComposite() && end.key().settable().isPresent();
    String constant =
        end.here().generated().table().simpleName() + "." + end.key().holderConstant();
    return partly ? constant + ".with(self(), " + key + ")" : key;
  }

  private MethodSpec has() {
    return keyAccessor(names.has(), docs.has())
        .returns(boolean.class)
        .addStatement(call("has", ""))
        .build();
  }

  private MethodSpec hasFetched() {
    return accessor(names.has(), docs.hasFetched())
        .returns(boolean.class)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, there), "fetch")
        .addStatement(call("has", "fetch"))
        .build();
  }

  private MethodSpec remove() {
    return keyAccessor(names.remove(), docs.remove())
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
        .returns(here)
        .addStatement(call("remove", ""))
        .build();
  }

  private MethodSpec create() {
    return accessor(names.create(), docs.create())
        .returns(RuntimeTypes.generic(RuntimeTypes.CREATED, here, there))
        .addParameter(values())
        .addStatement(callWithValues("create"))
        .build();
  }

  private MethodSpec update() {
    return accessor(names.update(), docs.update())
        .returns(there)
        .addParameter(values())
        .addStatement(callWithValues("update"))
        .build();
  }

  private MethodSpec destroy() {
    return keyAccessor(names.destroy(), docs.destroy())
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
        .returns(here)
        .addStatement(call("destroy", ""))
        .build();
  }

  /** An accessor that knows nothing of the target but its key. */
  private MethodSpec.Builder keyAccessor(String name, Javadoc doc) {
    return Accessor.of(end, name, doc, false).addParameter(RuntimeTypes.HANDLE, "handle");
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
