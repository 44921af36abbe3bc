package dev.kinship.processor.generate.file;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.generate.docs.Javadoc;
import dev.kinship.processor.generate.docs.OwningDocs;
import dev.kinship.processor.generate.sql.OwningStatements;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.Method;
import dev.kinship.processor.generate.text.Parameter;
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

  OwningAccessors(OwningStatements sql, Header header) {
    this.end = sql.end();
    this.names = end.accessors();
    this.docs = new OwningDocs(sql);
    this.header = header;
    this.here = end.here().type();
    this.there = end.there().type();
  }

  List<Method> all() {
    List<Method> all = new ArrayList<>();
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

  private Method get() {
    boolean required = end.key().required();
    TypeName result = required ? there : RuntimeTypes.optional(there);
    String call = required ? "getRequired" : "get";
    return accessor(names.get(), docs.get()).returns(result).statement(call(call, ""));
  }

  private Method getFetched() {
    return accessor(names.get(), docs.getFetched())
        .returns(RuntimeTypes.optional(there))
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, there), "fetch")
        .statement(call("get", "fetch"));
  }

  private Method set() {
    String target = end.parameter();
    return accessor(names.set(), docs.set())
        .addAnnotations(checked())
        .returns(here)
        .addParameter(header.nullableIf(end.removes(), there), target)
        .statement(call("set", target));
  }

  private Method setKey() {
    String key = end.keyParameter();
    return keyAccessor(names.setKey(), docs.setKey())
        .addAnnotations(checked())
        .returns(here)
        .addParameter(header.nullableIf(end.removes(), end.keyParameterType()), key)
        .statement(call("setKey", keyArgument(key)));
  }

  /** The whole key: what is given, with the row's own values for the columns that are shared. */
  private String keyArgument(String key) {
    boolean partly = end.key().isComposite() && end.key().settable().isPresent();
    String constant =
        end.here().generated().table().simpleName() + "." + end.key().holderConstant();
    return partly ? constant + ".with(self(), " + key + ")" : key;
  }

  private Method has() {
    return keyAccessor(names.has(), docs.has())
        .returns(TypeName.BOOLEAN)
        .statement(call("has", ""));
  }

  private Method hasFetched() {
    return accessor(names.has(), docs.hasFetched())
        .returns(TypeName.BOOLEAN)
        .addParameter(RuntimeTypes.generic(RuntimeTypes.FETCH, there), "fetch")
        .statement(call("has", "fetch"));
  }

  private Method remove() {
    return keyAccessor(names.remove(), docs.remove())
        .addAnnotations(checked())
        .returns(here)
        .statement(call("remove", ""));
  }

  private Method create() {
    return accessor(names.create(), docs.create())
        .returns(RuntimeTypes.generic(RuntimeTypes.CREATED, here, there))
        .addParameter(values())
        .statement(callWithValues("create"));
  }

  private Method update() {
    return accessor(names.update(), docs.update())
        .returns(there)
        .addParameter(values())
        .statement(callWithValues("update"));
  }

  private Method destroy() {
    return keyAccessor(names.destroy(), docs.destroy())
        .addAnnotations(checked())
        .returns(here)
        .statement(call("destroy", ""));
  }

  /** Where a copy comes back, code that ignores it goes on with the old one. */
  private List<Code> checked() {
    boolean copies = !end.here().mutable() && !end.key().hidden();
    return copies ? List.of(Code.of("@$T", RuntimeTypes.CHECK_RETURN_VALUE)) : List.of();
  }

  /** An accessor that knows nothing of the target but its key. */
  private Method.Builder keyAccessor(String name, Javadoc doc) {
    return Accessor.of(end, name, doc, false).addParameter(RuntimeTypes.HANDLE, "handle");
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
