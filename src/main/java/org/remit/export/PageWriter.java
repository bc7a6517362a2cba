package org.remit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.remit.export.Handout.Block;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Choices;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Table;
import org.remit.export.Handout.Words;

/// Writes a handout as a page of its own, to read, to keep and to print: one file that loads
/// nothing.
public final class PageWriter {

  private static final String STYLE = style();

  /// What a browser must be told so that it allows the page's own style and nothing else.
  public static final String STYLE_POLICY = "'sha256-" + hash(STYLE) + "'";

  private final StringBuilder html = new StringBuilder();

  private PageWriter() {}

  static byte[] write(Handout handout) {
    PageWriter writer = new PageWriter();
    writer.page(handout);
    return writer.html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String style() {
    try (InputStream in = PageWriter.class.getResourceAsStream("handout.css")) {
      if (in == null) {
        throw new IllegalStateException("handout.css is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read handout.css", e);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void page(Handout handout) {
    html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(escaped(handout.title()))
        .append(
            "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("\n<style>")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n");
    element("h1", "", handout.title());
    element("p", "what", handout.what());
    for (Source source : handout.sources()) {
      html.append("<p class=\"source\">").append(escaped(source.line())).append(" ");
      link("Read it whole", source.link());
      html.append("</p>\n");
    }
    html.append("<p class=\"source\">").append(escaped(handout.madeOn())).append(" Make it anew: ");
    link(handout.address(), handout.address());
    html.append("</p>\n");
    handout.sections().forEach(this::section);
    element("h2", "", "How to check this");
    handout.checking().forEach(line -> element("p", "", line));
    html.append("</main>\n</body>\n</html>\n");
  }

  private void section(Section section) {
    boolean together = section.blocks().stream().anyMatch(Choices.class::isInstance);
    html.append(together ? "<div class=\"together\">\n" : "");
    element("h" + (section.level() + 1), section.apart() ? "apart" : "", section.heading());
    String leadIn = "";
    for (Block block : section.blocks()) {
      block(block, leadIn);
      leadIn = block instanceof Quote quote ? quote.context() : "";
    }
    html.append(together ? "</div>\n" : "");
  }

  /// @param leadIn the lead-in that stands above already, or ""
  private void block(Block block, String leadIn) {
    switch (block) {
      case Words words -> element("p", "", words.text());
      case Quote quote -> quote(quote, !quote.context().equals(leadIn));
      case Table table -> table(table);
      case Choices choices -> choices(choices.choices());
    }
  }

  private void choices(List<String> choices) {
    html.append("<ul class=\"choices\">\n");
    for (int i = 0; i < choices.size(); i++) {
      element("li", "", Choices.lettered(i, choices.get(i)));
    }
    html.append("</ul>\n");
  }

  private void quote(Quote quote, boolean withLeadIn) {
    if (withLeadIn && !quote.context().isEmpty()) {
      element("p", "lead-in", quote.context());
    }
    html.append("<div class=\"clause\">\n");
    if (!quote.label().isEmpty()) {
      element("p", "label", quote.label());
    }
    html.append("<blockquote>\n");
    element("p", "", quote.words());
    html.append("</blockquote>\n<p class=\"citation\">");
    link(quote.source(), quote.link());
    if (!quote.notes().isEmpty()) {
      html.append(escaped(". " + String.join(". ", quote.notes()) + "."));
    }
    html.append("</p>\n</div>\n");
  }

  private void table(Table table) {
    html.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .append(escaped(table.caption()))
        .append("\">\n<table>\n");
    element("caption", "", table.caption());
    html.append("<thead>\n<tr>\n");
    table
        .columns()
        .forEach(name -> html.append("<th scope=\"col\">").append(escaped(name)).append("</th>\n"));
    html.append("</tr>\n</thead>\n<tbody>\n");
    for (List<Cell> row : table.rows()) {
      html.append("<tr>\n");
      for (int i = 0; i < row.size(); i++) {
        html.append(i == 0 ? "<th scope=\"row\">" : "<td>");
        cell(row.get(i));
        html.append(i == 0 ? "</th>\n" : "</td>\n");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n</div>\n");
  }

  private void cell(Cell cell) {
    if (cell.link().isEmpty()) {
      html.append(escaped(cell.text()));
    } else {
      link(cell.text(), cell.link());
    }
  }

  private void link(String text, String target) {
    html.append("<a href=\"").append(escaped(target)).append("\">").append(escaped(text));
    html.append("</a>");
  }

  private void element(String name, String kind, String text) {
    html.append("<").append(name);
    if (!kind.isEmpty()) {
      html.append(" class=\"").append(kind).append("\"");
    }
    html.append(">").append(escaped(text)).append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
