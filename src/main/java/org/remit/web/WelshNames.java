package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds Welsh words in the names of councils, so that they are read aloud as Welsh.
final class WelshNames {

  /// Wales's counties and county boroughs by their Welsh names, where these differ from the English
  /// ones or are used in both.
  private static final Pattern WELSH =
      Pattern.compile(
          "\\b(?:Abertawe|Blaenau Gwent|Bro Morgannwg|Caerdydd|Caerffili|Casnewydd"
              + "|Castell-nedd Port Talbot|Ceredigion|Conwy|Cyngor|Gwynedd|Merthyr Tudful"
              + "|Pen-y-bont ar Ogwr|Powys|Rhondda Cynon Taf|Sir Benfro|Sir Ddinbych|Sir Fynwy"
              + "|Sir Gaerfyrddin|Sir y Fflint|Torfaen|Wrecsam|Ynys Môn)\\b");

  /// Some words of a name.
  record Part(String text, boolean welsh) {}

  /// A name in parts, in order.
  public List<Part> parts(String name) {
    List<Part> parts = new ArrayList<>();
    Matcher welsh = WELSH.matcher(name);
    int from = 0;
    while (welsh.find()) {
      if (welsh.start() > from) {
        parts.add(new Part(name.substring(from, welsh.start()), false));
      }
      parts.add(new Part(welsh.group(), true));
      from = welsh.end();
    }
    if (from < name.length()) {
      parts.add(new Part(name.substring(from), false));
    }
    return parts;
  }
}
