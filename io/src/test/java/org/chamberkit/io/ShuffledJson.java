package org.chamberkit.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A JSON text with the names of every object in another order; format and version stay first. */
final class ShuffledJson {

  private final String text;
  private final Random random;
  private final boolean isRespelled;
  private int position;

  private ShuffledJson(String text, Random random, boolean isRespelled) {
    this.text = text;
    this.random = random;
    this.isRespelled = isRespelled;
  }

  static String of(String text, Random random) {
    return new ShuffledJson(text, random, false).value(true);
  }

  /** With a zero more behind the point of every number, too. */
  static String respelled(String text, Random random) {
    return new ShuffledJson(text, random, true).value(true);
  }

  private String value(boolean isDocument) {
    skipBlanks();
    return switch (text.charAt(position)) {
      case '{' -> object(isDocument);
      case '[' -> "[" + String.join(",", members(']')) + "]";
      case '"' -> string();
      default -> scalar();
    };
  }

  private String object(boolean isDocument) {
    List<String> members = members('}');
    Collections.shuffle(isDocument ? members.subList(2, members.size()) : members, random);
    return "{" + String.join(",", members) + "}";
  }

  /** The members of an object or array, from behind its start to behind its end. */
  private List<String> members(char end) {
    List<String> members = new ArrayList<>();
    position++;
    for (skipBlanks(); text.charAt(position) != end; skipBlanks()) {
      if (text.charAt(position) == ',') {
        position++;
        skipBlanks();
      }
      members.add(end == '}' ? named() : value(false));
    }
    position++;
    return members;
  }

  private String named() {
    String name = string();
    skipBlanks();
    position++; // the colon
    return name + ":" + value(false);
  }

  private String string() {
    int start = position++;
    while (text.charAt(position) != '"') {
      position += text.charAt(position) == '\\' ? 2 : 1;
    }
    return text.substring(start, ++position);
  }

  private String scalar() {
    int start = position;
    while (",]}".indexOf(text.charAt(position)) < 0 && !isBlank()) {
      position++;
    }
    String scalar = text.substring(start, position);
    if (!isRespelled || !Character.isDigit(scalar.charAt(scalar.length() - 1))) {
      return scalar;
    }
    return scalar.contains(".") ? scalar + "0" : scalar + ".0";
  }

  private void skipBlanks() {
    while (isBlank()) {
      position++;
    }
  }

  private boolean isBlank() {
    return Character.isWhitespace(text.charAt(position));
  }
}
