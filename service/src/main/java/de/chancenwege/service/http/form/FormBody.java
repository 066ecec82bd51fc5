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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields and files of a form. The framework would lay files down on the disk. */
public final class FormBody {
  private static final DefaultHttpDataFactory IN_MEMORY = new DefaultHttpDataFactory(false);
  private static final FormBody BROKEN = new FormBody(Map.of(), Map.of());

  private final Map<String, byte[]> fields;
  private final Map<String, byte[]> files;

  private FormBody(Map<String, byte[]> fields, Map<String, byte[]> files) {
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
      var decoder = new HttpPostRequestDecoder(IN_MEMORY, request);
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
    var fields = new HashMap<String, byte[]>();
    var files = new HashMap<String, byte[]>();
    for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
      try {
        if (part instanceof FileUpload file) {
          files.putIfAbsent(file.getName(), file.get());
        } else if (part instanceof Attribute field) {
          fields.putIfAbsent(field.getName(), field.get());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new FormBody(fields, files);
  }

  /** The first field of that name. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(value -> new String(value, StandardCharsets.UTF_8));
  }

  /** The first file of that name. */
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
