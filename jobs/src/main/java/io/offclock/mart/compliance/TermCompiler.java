package io.offclock.mart.compliance;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes terms of the bundle's entries: {@code <brand>} and {@code <product>} stand for each of the
 * company's, in a hashtag without their spaces.
 */
final class TermCompiler {
  static final List<String> PLACEHOLDERS = List.of("<brand>", "<product>");

  private final List<LanguageTerms> languages;
  private final List<Term.Part> brands = new ArrayList<>();
  private final List<Term.Part> products = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private int entries;

  TermCompiler(List<LanguageTerms> languages, CompanyTerms company) {
    this.languages = languages;
    company.brandTerms().forEach(term -> brands.add(new Term.Part(term, true)));
    company.productTerms().forEach(term -> products.add(new Term.Part(term, false)));
    for (LanguageTerms language : languages) {
      collect(language.lists().get(TermList.BRAND), brands);
      collect(language.lists().get(TermList.PRODUCT), products);
    }
  }

  private static void collect(@Nullable List<TermEntry> list, List<Term.Part> parts) {
    if (list != null) {
      for (TermEntry entry : list) {
        entry.any().forEach(term -> parts.add(new Term.Part(term, entry.caseSensitive())));
      }
    }
  }

  /** The terms of all lists and of the company. */
  List<Term> terms() {
    companyTerms(TermList.BRAND, brands);
    companyTerms(TermList.PRODUCT, products);
    for (LanguageTerms language : languages) {
      for (Map.Entry<TermList, List<TermEntry>> list : language.lists().entrySet()) {
        if (list.getKey() != TermList.BRAND && list.getKey() != TermList.PRODUCT) {
          list.getValue().forEach(entry -> add(language.language(), list.getKey(), entry));
        }
      }
    }
    return terms;
  }

  private void companyTerms(TermList list, List<Term.Part> parts) {
    for (Term.Part part : new LinkedHashSet<>(parts)) {
      int entry = entries++;
      String id = id(list, LanguageTerms.ANY, part.text());
      terms.add(
          Term.of(
              id,
              list,
              LanguageTerms.ANY,
              entry,
              Term.Section.ANY,
              0,
              0,
              List.of(part),
              false,
              0,
              null));
    }
  }

  private void add(String language, TermList list, TermEntry entry) {
    int number = entries++;
    add(language, list, entry, number, Term.Section.ANY, entry.any());
    add(language, list, entry, number, Term.Section.ALL, entry.all());
    add(language, list, entry, number, Term.Section.NOT, entry.not());
    add(language, list, entry, number, Term.Section.NEAR, entry.near());
  }

  private void add(
      String language,
      TermList list,
      TermEntry entry,
      int entryNumber,
      Term.Section section,
      List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      boolean prefix = texts.get(i).endsWith("*");
      String text = prefix ? texts.get(i).substring(0, texts.get(i).length() - 1) : texts.get(i);
      String id = id(list, language, texts.get(i));
      Pattern pattern = section == Term.Section.ANY ? pattern(entry) : null;
      for (List<Term.Part> parts : expanded(text, entry.caseSensitive())) {
        terms.add(
            Term.of(
                id,
                list,
                language,
                entryNumber,
                section,
                i,
                entry.all().size(),
                parts,
                prefix,
                entry.within(),
                pattern));
      }
    }
  }

  static @Nullable Pattern pattern(TermEntry entry) {
    int flags = entry.caseSensitive() ? 0 : Pattern.CASE_INSENSITIVE;
    return entry.pattern() == null ? null : Pattern.compile(entry.pattern(), flags);
  }

  private List<List<Term.Part>> expanded(String text, boolean caseSensitive) {
    for (String placeholder : PLACEHOLDERS) {
      int at = text.indexOf(placeholder);
      if (at < 0) {
        continue;
      }
      List<List<Term.Part>> all = new ArrayList<>();
      String before = text.substring(0, at);
      String after = text.substring(at + placeholder.length());
      for (Term.Part part : placeholder.equals("<brand>") ? brands : products) {
        if (text.startsWith("#")) {
          String body = part.text().replace(" ", "");
          all.add(List.of(new Term.Part(before + body + after, caseSensitive)));
        } else {
          all.add(
              List.of(
                  new Term.Part(before, caseSensitive), part, new Term.Part(after, caseSensitive)));
        }
      }
      return all;
    }
    return List.of(List.of(new Term.Part(text, caseSensitive)));
  }

  private static String id(TermList list, String language, String text) {
    return list.name().toLowerCase(Locale.ROOT) + "." + language + "." + text;
  }
}
