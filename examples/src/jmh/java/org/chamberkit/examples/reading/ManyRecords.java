package org.chamberkit.examples.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Invented records by the thousand, and the plain types into which peers read them. */
final class ManyRecords {

  private static final int ITEMS = 12;

  private ManyRecords() {}

  /** An evaluation as somebody would write it who has no library. */
  record PlainEvaluation(
      String format,
      int version,
      Key rubric,
      PlainSubject subject,
      Days period,
      boolean invented,
      List<PlainAnswer> answers) {}

  /** Of a rubric. */
  record Key(String id, String version) {}

  /** Of an evaluation. */
  record PlainSubject(String kind, String id, PlainName name) {}

  /** In Chinese. */
  record PlainName(String zh) {}

  /** From day to day. */
  record Days(String startsOn, String endsOn) {}

  /** To an item. */
  record PlainAnswer(String item, Map<String, BigDecimal> value) {}

  /** A candidate, likewise. */
  record PlainCandidate(
      String format, int version, String id, Map<String, BigDecimal> values, boolean invented) {}

  static byte[] evaluations(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("{\"format\":\"chamberkit.evaluation\",\"version\":1,\"rubric\":{\"id\":\"r\",");
      text.append("\"version\":\"1\"},\"subject\":{\"kind\":\"organization\",\"id\":\"invented-");
      text.append(i).append("\",\"name\":{\"zh\":\"虚构商会").append(i).append("\"}},\"period\":");
      text.append("{\"startsOn\":\"2012-01-01\",\"endsOn\":\"2012-12-31\"},\"invented\":true,");
      text.append("\"answers\":[");
      for (int k = 0; k < ITEMS; k++) {
        text.append(k == 0 ? "" : ",").append("{\"item\":\"G").append(k).append("\",\"value\":{");
        text.append(k % 2 == 0 ? "\"count\":" : "\"points\":").append((i * 7 + k) % 100);
        text.append(k % 2 == 0 ? "" : ".5").append("}}");
      }
      text.append("]}\n");
    }
    return text.toString().getBytes(UTF_8);
  }

  static byte[] candidates(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("{\"format\":\"chamberkit.candidate\",\"version\":1,\"id\":\"invented-");
      text.append(i).append("\",\"values\":{\"revenue\":").append(i * 31L % 1_000_000);
      text.append(".25,\"tax\":").append(i % 1000).append("},\"invented\":true}\n");
    }
    return text.toString().getBytes(UTF_8);
  }
}
