package de.chancenwege.service.web.handover;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file out of a form. It is read in memory: the framework would lay it down on the disk. */
final class UploadedFile {
  private static final DefaultHttpDataFactory IN_MEMORY = new DefaultHttpDataFactory(false);

  private UploadedFile() {}

  /** The first file of that name; nothing if there is none, or the form is broken. */
  static Optional<byte[]> of(byte[] form, String contentType, String name) {
    var request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(form));
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
    try {
      var decoder = new HttpPostRequestDecoder(IN_MEMORY, request);
      try {
        return decoder.getBodyHttpDatas().stream()
            .filter(part -> part instanceof FileUpload && part.getName().equals(name))
            .findFirst()
            .map(UploadedFile::content);
      } finally {
        decoder.destroy();
      }
    } catch (DecoderException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] content(InterfaceHttpData part) {
    try {
      return ((FileUpload) part).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
