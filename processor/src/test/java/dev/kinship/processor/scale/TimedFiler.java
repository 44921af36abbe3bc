package dev.kinship.processor.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/**
 * The compiler's {@code Filer} with a watch: what it takes to create files and to open them. What
 * is written to them is not its work.
 */
final class TimedFiler implements Filer {

  private final Filer filer;
  private final Watch watch;

  TimedFiler(Filer filer, Watch watch) {
    this.filer = filer;
    this.watch = watch;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    return new Source(watch.time(() -> filer.createSourceFile(name, origins)));
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return new Source(watch.time(() -> filer.createClassFile(name, origins)));
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence inPackage, CharSequence name, Element... origins)
      throws IOException {
    return new Resource(watch.time(() -> filer.createResource(location, inPackage, name, origins)));
  }

  @Override
  public FileObject getResource(Location location, CharSequence inPackage, CharSequence name)
      throws IOException {
    return watch.time(() -> filer.getResource(location, inPackage, name));
  }

  private final class Source extends ForwardingJavaFileObject<JavaFileObject> {

    private Source(JavaFileObject file) {
      super(file);
    }

    @Override
    public Writer openWriter() throws IOException {
      return watch.time(super::openWriter);
    }
  }

  private final class Resource extends ForwardingFileObject<FileObject> {

    private Resource(FileObject file) {
      super(file);
    }

    @Override
    public OutputStream openOutputStream() throws IOException {
      return watch.time(super::openOutputStream);
    }
  }
}
