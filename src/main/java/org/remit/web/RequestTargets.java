package org.remit.web;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;

/// Makes every request target one that the server can take in, before it looks at it.
///
/// Browsers send some characters as they are (`|`, `{`, accents) that a URI may not hold: these are
/// escaped. A broken escape such as `%zz` becomes a byte that no UTF-8 text has, so that it is
/// refused where all broken text is refused, with a proper answer instead of a dropped connection.
@Sharable
final class RequestTargets extends ChannelInboundHandlerAdapter {

  private static final String AS_THEY_ARE = "-._~!$&'()*+,;=:@/?";
  private static final String BROKEN = "%FF";

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request && request.decoderResult().isSuccess()) {
      request.setUri(clean(request.uri()));
    }
    context.fireChannelRead(message);
  }

  static String clean(String target) {
    if (target.startsWith("http://") || target.startsWith("https://")) {
      return target;
    }
    StringBuilder clean = new StringBuilder(target.startsWith("/") ? "" : "/");
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == '%') {
        boolean whole = i + 2 < target.length() && hex(target, i + 1) && hex(target, i + 2);
        clean.append(whole ? "%" : BROKEN);
      } else if (isPlain(c)) {
        clean.append(c);
      } else {
        // the decoder of the request line makes one character of each byte
        clean.append('%').append(String.format("%02X", c & 0xFF));
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0);
  }

  private static boolean hex(String text, int at) {
    char c = text.charAt(at);
    return c < 128 && Character.digit(c, 16) >= 0;
  }
}
