package org.remit.export;

import org.remit.export.Handout.Block;
import org.remit.export.Handout.Cell;
import org.remit.export.Handout.Choices;
import org.remit.export.Handout.Grid;
import org.remit.export.Handout.Quote;
import org.remit.export.Handout.Section;
import org.remit.export.Handout.Source;
import org.remit.export.Handout.Table;
import org.remit.export.Handout.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a handout as JSON, for programs. What does not apply is null and never left out.
final class JsonWriter {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonWriter() {}

  static byte[] write(Handout handout) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("title", handout.title());
    json.put("what", handout.what());
    json.put("address", handout.address());
    json.put("made", handout.made().toString());
    handout.checking().forEach(json.putArray("checking")::add);
    ArrayNode sources = json.putArray("sources");
    handout.sources().forEach(source -> source(source, sources.addObject()));
    ArrayNode sections = json.putArray("sections");
    handout.sections().forEach(section -> section(section, sections.addObject()));
    Grid grid = handout.grid();
    if (grid == null) {
      json.putNull("table");
    } else {
      grid(grid, json.putObject("table"));
    }
    return MAPPER.writeValueAsBytes(json);
  }

  private static void source(Source source, ObjectNode json) {
    json.put("document", source.document());
    json.put("council", source.council());
    json.put("title", source.title());
    json.put("edition", source.edition());
    json.put("date", source.date());
    json.put("status", source.status());
    json.put("link", source.link());
  }

  private static void section(Section section, ObjectNode json) {
    json.put("heading", section.heading());
    json.put("level", section.level());
    ArrayNode blocks = json.putArray("blocks");
    section.blocks().forEach(block -> block(block, blocks.addObject()));
  }

  private static void block(Block block, ObjectNode json) {
    switch (block) {
      case Words words -> json.put("kind", "words").put("text", words.text());
      case Quote quote -> quote(quote, json.put("kind", "quote"));
      case Table table -> {
        json.put("kind", "table").put("caption", table.caption());
        table.columns().forEach(json.putArray("columns")::add);
        rows(table.rows(), json.putArray("rows"));
      }
      case Choices choices -> {
        json.put("kind", "choices");
        choices.choices().forEach(json.putArray("choices")::add);
      }
    }
  }

  private static void quote(Quote quote, ObjectNode json) {
    json.put("label", quote.label());
    json.put("context", quote.context());
    json.put("words", quote.words());
    json.put("council", quote.council());
    json.put("citation", quote.citation());
    json.put("link", quote.link());
    quote.notes().forEach(json.putArray("notes")::add);
  }

  private static void grid(Grid grid, ObjectNode json) {
    json.put("name", grid.name());
    grid.columns().forEach(json.putArray("columns")::add);
    rows(grid.rows(), json.putArray("rows"));
  }

  private static void rows(Iterable<? extends Iterable<Cell>> rows, ArrayNode json) {
    for (Iterable<Cell> row : rows) {
      ArrayNode cells = json.addArray();
      row.forEach(cell -> cells.add(cell.text()));
    }
  }
}
