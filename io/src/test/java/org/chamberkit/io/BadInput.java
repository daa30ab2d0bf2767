package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One input that somebody may send, good or bad. The table of all of them is what the reader is
 * held against.
 *
 * @param name what is the matter with it
 * @param source the name of its source, which tells a stream from a document
 * @param bytes the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record BadInput(String name, String source, byte[] bytes) {

  static final String RECORD =
      "{\"format\":\"chamberkit.evaluation\",\"version\":1,\"rubric\":{\"id\":\"r\",\"version\":\"1\"},"
          + "\"subject\":{\"kind\":\"organization\",\"id\":\"invented-01\"},"
          + "\"period\":{\"startsOn\":\"2012-01-01\",\"endsOn\":\"2012-12-31\"},"
          + "\"invented\":true,\"answers\":[{\"item\":\"G1\",\"value\":{\"count\":6}}]}";

  /** A name of a subject, into which cases write. */
  static final String NAMED =
      RECORD.replace("\"invented-01\"}", "\"invented-01\",\"name\":{\"zh\":\"虚构商会\"}}");

  @Override
  public String toString() {
    return name;
  }

  static List<BadInput> all() {
    List<BadInput> all = new ArrayList<>();
    accepted(all);
    encodings(all);
    numbers(all);
    names(all);
    sizes(all);
    shapes(all);
    types(all);
    packed(all);
    return all;
  }

  private static void accepted(List<BadInput> all) {
    stream(all, "accepted: a byte order mark at the very start", "\uFEFF" + RECORD + "\n");
    stream(all, "accepted: CR LF and blank lines", "\r\n" + RECORD + "\r\n \r\n" + RECORD + "\r\n");
    stream(all, "accepted: no LF at the end", RECORD);
    stream(all, "accepted: U+2028 inside a string", text("a\u2028b"));
    stream(all, "accepted: 1.0 where an integer is meant", count("1.0"));
    stream(all, "accepted: 1E2 where an integer is meant", count("1E2"));
    stream(all, "accepted: -0 as 0", count("-0"));
    stream(all, "accepted: a bidi override in a name", name("商\u202E会"));
    stream(all, "accepted: a zero-width space in a name", name("商会\u200B"));
  }

  private static void encodings(List<BadInput> all) {
    stream(all, "two byte order marks", "\uFEFF\uFEFF" + RECORD);
    stream(all, "BOM inside, before a record", RECORD + "\n\uFEFF" + RECORD);
    document(
        all, "BOM inside, between tokens", RECORD.replace(",\"invented\"", ",\uFEFF\"invented\""));
    document(all, "UTF-16 with a byte order mark", bytes("FFFE", RECORD.getBytes(UTF_16LE)));
    document(all, "UTF-16 little endian without one", RECORD.getBytes(UTF_16LE));
    document(all, "UTF-16 big endian without one", RECORD.getBytes(UTF_16BE));
    Charset utf32 = Charset.forName("UTF-32LE");
    document(all, "UTF-32 with a byte order mark", bytes("FFFE0000", RECORD.getBytes(utf32)));
    document(all, "UTF-32 little endian without one", RECORD.getBytes(utf32));
    document(all, "UTF-32 big endian without one", RECORD.getBytes(Charset.forName("UTF-32BE")));
    document(
        all,
        "UTF-32 big endian with one",
        bytes("0000FEFF", RECORD.getBytes(Charset.forName("UTF-32BE"))));
    stream(all, "two lines of UTF-32, little endian", (RECORD + "\n" + RECORD).getBytes(utf32));
    document(all, "联通 in GBK", name("联通").getBytes(Charset.forName("GBK")));
    stream(all, "联通 in GBK alone", "联通".getBytes(Charset.forName("GBK")));
    document(
        all, "a rare character in GB18030", name("商会\u3400").getBytes(Charset.forName("GB18030")));
    for (String wrong : List.of("C0AF", "E08080", "C1BF", "F0808080")) {
      stream(all, "overlong UTF-8 " + wrong, wrongInText(wrong));
    }
    for (String wrong : List.of("E4B8", "F09F98", "C3")) {
      stream(all, "truncated UTF-8 " + wrong, wrongInText(wrong));
    }
    for (String wrong : List.of("EDA080", "F4908080", "F8888080", "80", "FF")) {
      stream(all, "UTF-8 out of range " + wrong, wrongInText(wrong));
    }
    stream(all, "a lone high surrogate", text("\\uD83D"));
    stream(all, "a lone low surrogate", text("\\uDE00x"));
    stream(all, "a raw NUL in a string", text("a\0b"));
    stream(all, "NUL padding behind the record", RECORD + "\0\0\0\n");
    stream(all, "a raw control character in a string", text("a\u0001b"));
    stream(
        all,
        "an escaped control character in a word",
        RECORD.replace("\"organization\"", "\"\\u0007\\u001b[31m\""));
  }

  private static void numbers(List<BadInput> all) {
    for (String wrong : List.of("NaN", "Infinity", "-Infinity")) {
      stream(all, wrong, count(wrong));
    }
    for (String wrong :
        List.of(
            "1e400",
            "1e1000000",
            "1e99999999999",
            "-1e-400",
            "1e64",
            "1e18",
            "1.9",
            "01",
            "+1",
            ".5",
            "1.",
            "0x10")) {
      stream(all, "number " + wrong, count(wrong));
    }
    stream(all, "a number of 10^6 digits", count("1".repeat(1_000_000)));
    stream(all, "a number of 129 digits", count("1".repeat(129)));
    stream(all, "\"12\" for a number", count("\"12\""));
    stream(all, "\"\" for a number", count("\"\""));
    stream(all, "null for a number", count("null"));
    stream(all, "full-width digits for a number", count("１２"));
    stream(all, "full-width digits in an identifier", RECORD.replace("invented-01", "invented-０１"));
    stream(all, "full-width digits in a day", RECORD.replace("2012-01-01", "２０１２-01-01"));
    stream(all, "full-width quotation marks", RECORD.replace("\"r\"", "“r”"));
  }

  private static void names(List<BadInput> all) {
    stream(
        all,
        "a duplicate name",
        RECORD.replace(",\"invented\"", ",\"invented\":true,\"invented\""));
    stream(
        all,
        "a duplicate name after unescaping",
        RECORD.replace(",\"invented\"", ",\"inv\\u0065nted\":true,\"invented\""));
    stream(all, "an unknown name", with("\"colour\":1"));
    stream(all, "@type", with("\"@type\":\"java.lang.Runtime\""));
    stream(
        all,
        "@class",
        with("\"@class\":[\"com.sun.rowset.JdbcRowSetImpl\",{\"autoCommit\":true}]"));
    stream(all, "an unknown code", RECORD.replace("\"count\"", "\"colour\""));
    stream(
        all,
        "a newer version",
        RECORD.replace("\"version\":1,\"rubric\"", "\"version\":2,\"rubric\""));
    stream(all, "a name of 257 characters", with("\"" + "n".repeat(257) + "\":1"));
    stream(all, "a name of 257 Chinese characters", with("\"" + "会".repeat(257) + "\":1"));
    stream(all, "a name of 100,000 characters", with("\"" + "n".repeat(100_000) + "\":1"));
    stream(all, "2^14 names with one hash", with(colliding()));
  }

  private static void sizes(List<BadInput> all) {
    document(all, "depth 65", "[".repeat(65) + "]".repeat(65));
    document(all, "depth 100,000", lines(with("\"a\":" + "[".repeat(100_000))));
    stream(all, "depth 100,000 in a record", with("\"a\":" + "[".repeat(100_000)) + "\n" + RECORD);
    document(all, "a string of 65,537 characters in a document", lines(text("商".repeat(65_537))));
    stream(all, "a string of 65,537 characters in a record", text("商".repeat(65_537)));
    document(all, "ten million tiny tokens", "[" + "0,".repeat(10_000_000) + "0]");
    stream(all, "a line of 1 MiB and a byte", " ".repeat(1024 * 1024 + 1) + "\n" + RECORD);
    document(all, "10,001 names", lines(with("\"a\":{" + names(10_001) + "}")));
  }

  private static void shapes(List<BadInput> all) {
    document(all, "an empty document", "");
    document(all, "a blank document", " \n\t\r\n");
    document(all, "a document that is null", "null");
    document(all, "concatenated documents", RECORD + RECORD);
    document(all, "trailing garbage", RECORD + "\n]");
    stream(all, "two values on a line", RECORD + " " + RECORD + "\n" + RECORD);
    stream(all, "a lone CR as a line end", RECORD + "\r" + RECORD);
    stream(all, "a record cut off", RECORD.substring(0, 100) + "\n" + RECORD);
    stream(all, "a comma behind the record", RECORD + ",\n" + RECORD);
    document(all, "a comment", RECORD.replace(",\"invented\"", ",/* a */\"invented\""));
    document(all, "single quotation marks", RECORD.replace('"', '\''));
    stream(all, "a record that is no object", "7\n\"text\"\n[]\n" + RECORD);
  }

  private static void types(List<BadInput> all) {
    document(all, "Java serialization", serialized());
    stream(all, "Java serialization as a stream", serialized());
    document(all, "a zip file", zip("evaluations.json"));
    document(all, "an xlsx file", zip("[Content_Types].xml", "xl/workbook.xml"));
    stream(all, "an xlsx file called a stream", zip("[Content_Types].xml", "xl/workbook.xml"));
    document(all, "an xls file", HexFormat.of().parseHex("D0CF11E0A1B11AE10000"));
    document(all, "a PDF file", "%PDF-1.7\n%".getBytes(UTF_8));
  }

  private static void packed(List<BadInput> all) {
    all.add(new BadInput("an empty file under a name with gz", "in.ndjson.gz", new byte[0]));
    byte[] one = gzip(RECORD + "\n");
    byte[] two = bytes(HexFormat.of().formatHex(one), one);
    byte[] damaged = two.clone();
    damaged[one.length + one.length - 6] ^= 1; // the check sum of the second member
    byte[] inside = two.clone();
    inside[one.length + 60] ^= 0x55;
    all.add(new BadInput("accepted: gzip with two members", "in.ndjson.gz", two));
    all.add(new BadInput("accepted: gzip under a name without gz", "in.ndjson", two));
    all.add(
        new BadInput(
            "accepted: no gzip under a name with gz", "in.ndjson.gz", RECORD.getBytes(UTF_8)));
    all.add(new BadInput("gzip with a wrong sum in its second member", "in.ndjson.gz", damaged));
    all.add(new BadInput("gzip with a damaged second member", "in.ndjson.gz", inside));
    all.add(
        new BadInput(
            "gzip with junk after the end",
            "in.ndjson.gz",
            bytes(HexFormat.of().formatHex(one), "junk".getBytes(UTF_8))));
    all.add(
        new BadInput(
            "gzip with zeros after the end",
            "in.ndjson.gz",
            bytes(HexFormat.of().formatHex(one), new byte[512])));
    all.add(
        new BadInput("gzip that is cut off", "in.ndjson.gz", Arrays.copyOf(one, one.length - 20)));
    all.add(new BadInput("gzip of nothing but its header", "in.json.gz", Arrays.copyOf(one, 10)));
    all.add(
        new BadInput(
            "gzip packed twice", "in.json.gz", gzip(new String(one, ISO_8859_1), ISO_8859_1)));
    all.add(
        new BadInput("a gzip bomb", "in.ndjson.gz", gzip(RECORD + "\n" + " ".repeat(20_000_000))));
    all.add(
        new BadInput(
            "a gzip bomb as a document", "in.json.gz", gzip(RECORD + " ".repeat(20_000_000))));
  }

  private static void stream(List<BadInput> all, String name, String text) {
    stream(all, name, text.getBytes(UTF_8));
  }

  private static void stream(List<BadInput> all, String name, byte[] bytes) {
    all.add(new BadInput(name, "in.ndjson", bytes));
  }

  private static void document(List<BadInput> all, String name, String text) {
    document(all, name, text.getBytes(UTF_8));
  }

  private static void document(List<BadInput> all, String name, byte[] bytes) {
    all.add(new BadInput(name, "in.json", bytes));
  }

  private static String with(String attribute) {
    return RECORD.replace("\"invented\":true", "\"invented\":true," + attribute);
  }

  /** Over two lines, as documents are. */
  private static String lines(String record) {
    return "{\n" + record.substring(1);
  }

  private static String count(String number) {
    return RECORD.replace("\"count\":6", "\"count\":" + number);
  }

  private static String name(String name) {
    return NAMED.replace("虚构商会", name);
  }

  private static String text(String text) {
    return RECORD.replace("{\"count\":6}", "{\"count\":6},\"remark\":\"" + text + "\"");
  }

  private static byte[] wrongInText(String hex) {
    String text = text("@");
    int at = text.indexOf('@');
    return bytes(
        HexFormat.of().formatHex(text.substring(0, at).getBytes(UTF_8)) + hex,
        text.substring(at + 1).getBytes(UTF_8));
  }

  private static byte[] bytes(String hex, byte[] more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    bytes.writeBytes(more);
    return bytes.toByteArray();
  }

  private static String names(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append(i == 0 ? "" : ",").append("\"n").append(i).append("\":0");
    }
    return names.toString();
  }

  /** "Aa" and "BB" have one hash code, and so have all texts made of seven or fourteen of them. */
  private static String colliding() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      names.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 14; bit++) {
        names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append("\":0");
    }
    return names.toString();
  }

  private static byte[] serialized() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject("text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write('x');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(String text) {
    return gzip(text, UTF_8);
  }

  private static byte[] gzip(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
