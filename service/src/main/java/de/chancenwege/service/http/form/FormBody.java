package de.chancenwege.service.http.form;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields and files of a form. The framework would lay files down on the disk. */
public final class FormBody {
  private static final DefaultHttpDataFactory IN_MEMORY = new DefaultHttpDataFactory(false);

  /** The form of a large table has a field for each cell. */
  private static final int MOST_FIELDS = 30_000;

  private static final int MOST_BUFFERED = 1 << 20;
  private static final FormBody BROKEN = new FormBody(Map.of(), Map.of());

  private final Map<String, List<String>> fields;
  private final Map<String, byte[]> files;

  private FormBody(Map<String, List<String>> fields, Map<String, byte[]> files) {
    this.fields = fields;
    this.files = files;
  }

  /** What was sent; nothing is in it if it is broken, or no form at all. */
  public static FormBody of(byte[] body, @Nullable String contentType) {
    var request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType == null ? "" : contentType);
    try {
      var decoder =
          new HttpPostRequestDecoder(
              IN_MEMORY, request, StandardCharsets.UTF_8, MOST_FIELDS, MOST_BUFFERED);
      try {
        return of(decoder);
      } finally {
        decoder.destroy();
      }
    } catch (DecoderException | IllegalArgumentException e) {
      return BROKEN;
    }
  }

  private static FormBody of(HttpPostRequestDecoder decoder) {
    var fields = new LinkedHashMap<String, List<String>>();
    var files = new HashMap<String, byte[]>();
    for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
      try {
        if (part instanceof FileUpload file) {
          files.putIfAbsent(file.getName(), file.get());
        } else if (part instanceof Attribute field) {
          var value = new String(field.get(), StandardCharsets.UTF_8);
          fields.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(value);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new FormBody(fields, files);
  }

  /** The first field of that name. */
  public Optional<String> field(String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** All fields by their names, in the order in which they were sent. */
  public Map<String, List<String>> fields() {
    return Collections.unmodifiableMap(fields);
  }

  /** Whether files were sent. */
  public boolean hasFiles() {
    return !files.isEmpty();
  }

  /** The first file of that name. */
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
