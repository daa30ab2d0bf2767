package org.chamberkit.code;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.text.Name;

/**
 * The department that registers an organization (登记管理部门), and the categories (机构类别) that it tells
 * apart: the first two characters of a {@link CreditCode}.
 *
 * <p>Source: GB 32100-2015, tables of departments and categories with what was added later, as
 * several independent code lists print them.
 */
public enum RegistrationDepartment {
  /** The staffing of public bodies (机构编制). */
  STAFFING(
      '1',
      Name.of("机构编制", "Staffing of public bodies"),
      categories(
          Name.of("机关", "Public authority"),
          Name.of("事业单位", "Public institution"),
          Name.of("编办直接管理机构编制的群众团体", "Mass organization managed by the staffing office"))),
  /** Foreign affairs (外交). */
  FOREIGN_AFFAIRS(
      '2',
      Name.of("外交", "Foreign affairs"),
      categories(Name.of("外国常驻新闻机构", "Resident foreign news agency"))),
  /** The administration of justice (司法行政). */
  JUSTICE(
      '3',
      Name.of("司法行政", "Administration of justice"),
      categories(
          Name.of("律师执业机构", "Law firm"),
          Name.of("公证处", "Notary office"),
          Name.of("基层法律服务所", "Grassroots legal service office"),
          Name.of("司法鉴定机构", "Forensic institution"),
          Name.of("仲裁委员会", "Arbitration commission"))),
  /** Culture (文化). */
  CULTURE(
      '4', Name.of("文化", "Culture"), categories(Name.of("外国在华文化中心", "Foreign cultural center"))),
  /** Civil affairs (民政), where chambers are registered. */
  CIVIL_AFFAIRS(
      '5',
      Name.of("民政", "Civil affairs"),
      categories(
          Name.of("社会团体", "Social organization"),
          Name.of("民办非企业单位", "Private non-enterprise unit"),
          Name.of("基金会", "Foundation"))),
  /** Tourism (旅游). */
  TOURISM(
      '6',
      Name.of("旅游", "Tourism"),
      categories(
          Name.of("外国旅游部门常驻代表机构", "Resident office of a foreign tourism authority"),
          Name.of(
              "港澳台地区旅游部门常驻内地（大陆）代表机构",
              "Resident office of a tourism authority of Hong Kong, Macao or Taiwan"))),
  /** Religion (宗教). */
  RELIGION(
      '7',
      Name.of("宗教", "Religion"),
      categories(
          Name.of("宗教活动场所", "Place of religious activity"), Name.of("宗教院校", "Religious school"))),
  /** Trade unions (工会). */
  TRADE_UNIONS(
      '8', Name.of("工会", "Trade unions"), categories(Name.of("基层工会", "Grassroots trade union"))),
  /** The registration of businesses (工商), today that of market regulation. */
  BUSINESS(
      '9',
      Name.of("工商", "Business registration"),
      ImmutableSortedMap.of(
          '1', Name.of("企业", "Enterprise"),
          '2', Name.of("个体工商户", "Individual business"),
          '3', Name.of("农民专业合作社", "Farmers' cooperative"))),
  /** The staffing office of the Central Military Commission (中央军委改革和编制办公室). */
  MILITARY(
      'A',
      Name.of("中央军委改革和编制办公室", "Staffing office of the Central Military Commission"),
      categories(Name.of("军队事业单位", "Military public institution"))),
  /** Agriculture (农业). */
  AGRICULTURE(
      'N',
      Name.of("农业", "Agriculture"),
      categories(
          Name.of("组级集体经济组织", "Collective economic organization of a group"),
          Name.of("村级集体经济组织", "Collective economic organization of a village"),
          Name.of("乡镇级集体经济组织", "Collective economic organization of a township"))),
  /** Any other (其他). */
  OTHER('Y', Name.of("其他", "Other"), ImmutableSortedMap.of('1', Name.of("其他", "Other")));

  private final char symbol;
  private final Name title;
  private final ImmutableSortedMap<Character, Name> categories;

  RegistrationDepartment(char symbol, Name title, ImmutableSortedMap<Character, Name> categories) {
    this.symbol = symbol;
    this.title = title;
    this.categories = categories;
  }

  /** {@return the first character of the codes that the department gives out} */
  public char symbol() {
    return symbol;
  }

  /** {@return what the department is called} */
  public Name title() {
    return title;
  }

  /** {@return what each second character stands for, in the order of the characters} */
  public ImmutableSortedMap<Character, Name> categories() {
    return categories;
  }

  /**
   * Looks up the department of a first character.
   *
   * @param symbol the character
   * @return the department, if the character is assigned
   */
  public static Optional<RegistrationDepartment> of(char symbol) {
    return Stream.of(values()).filter(department -> department.symbol == symbol).findFirst();
  }

  /** Numbers the categories from 1; 9 stands for any other. */
  private static ImmutableSortedMap<Character, Name> categories(Name... names) {
    ImmutableSortedMap.Builder<Character, Name> categories = ImmutableSortedMap.naturalOrder();
    char symbol = '1';
    for (Name name : names) {
      categories.put(symbol, name);
      symbol++;
    }
    return categories.put('9', Name.of("其他", "Other")).build();
  }
}
