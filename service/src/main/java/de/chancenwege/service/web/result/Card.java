package de.chancenwege.service.web.result;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.glossary.Glossary;
import de.chancenwege.service.web.glossary.Term;
import de.chancenwege.service.web.holder.Holder;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One answer for the ways that have it in common.
 *
 * @param routes labels of the ways
 * @param codes codes of the ways, with spaces between
 * @param office code of who decides, may be empty
 * @param level how open they are
 * @param note what else must be seen at a glance, may be empty
 * @param notices what is said about the rules themselves, e.g. that they are under review
 * @param first advice that must be heard before anything is done
 * @param rows what is needed and who decides
 * @param reasons what the rows say that decided, without those that hinder
 * @param hindrances all that stands in the way
 * @param missing questions that decide
 * @param assumed questions that count as answered with no because nothing is known of them
 * @param possible rows that apply or not, depending on what is missing, by what they would do
 * @param flags open legal questions
 * @param certainty how sure the weakest row is
 * @param hints other advice
 * @param documents what to bring, once for all ways or way by way
 */
public record Card(
    List<String> routes,
    String codes,
    String office,
    LevelView level,
    String note,
    List<String> notices,
    List<String> first,
    List<Row> rows,
    List<Reason> reasons,
    List<Hindrance> hindrances,
    List<AskedQuestion> missing,
    List<AskedQuestion> assumed,
    List<Possible> possible,
    List<String> flags,
    String certainty,
    List<String> hints,
    List<Documents> documents) {

  private static final String FIRST = Wording.text("karte.zuerst");
  private static final int AT_ONCE = 6;

  public Card {
    routes = List.copyOf(routes);
    notices = List.copyOf(notices);
    first = List.copyOf(first);
    rows = List.copyOf(rows);
    reasons = List.copyOf(reasons);
    hindrances = List.copyOf(hindrances);
    missing = List.copyOf(missing);
    assumed = List.copyOf(assumed);
    possible = List.copyOf(possible);
    flags = List.copyOf(flags);
    hints = List.copyOf(hints);
    documents = List.copyOf(documents);
  }

  /**
   * The card for findings that say the same.
   *
   * @param same at least one finding
   */
  public static Card of(List<Finding> same, Rulebook rulebook) {
    return of(same, rulebook, Holder.UNKNOWN);
  }

  /**
   * The same for somebody of whom a document is known.
   *
   * @param same at least one finding
   */
  public static Card of(List<Finding> same, Rulebook rulebook, Holder holder) {
    var finding = same.get(0);
    var questionnaire = rulebook.questionnaire();
    var flags = new Flags(finding, rulebook);
    return new Card(
        same.stream().map(f -> f.route().label()).toList(),
        same.stream().map(f -> f.route().code().value()).collect(Collectors.joining(" ")),
        Office.of(finding).orElse(""),
        LevelView.of(finding),
        note(finding),
        flags.notices(),
        finding.hints().stream().filter(Card::isHeardFirst).toList(),
        rows(finding, flags),
        reasons(finding),
        Hindrance.of(finding.obstacles(), questionnaire),
        questions(finding.missing(), questionnaire),
        questions(finding.assumed(), questionnaire),
        Possible.of(finding.possible(), rulebook),
        flags.questions(),
        Wording.word("sicherheit", finding.certainty().code()),
        finding.hints().stream().filter(hint -> !isHeardFirst(hint)).toList(),
        Documents.of(same, holder));
  }

  /** Where links to it lead. */
  public String id() {
    return "weg-" + codes.split(" ", 2)[0];
  }

  /** What the notices begin with, each once. */
  public List<String> noticed() {
    return notices.stream().map(notice -> notice.split(":", 2)[0]).distinct().toList();
  }

  /** Whether it says something about a way. */
  public Predicate<RouteCode> isAbout() {
    var ways = Set.of(codes.split(" "));
    return code -> ways.contains(code.value());
  }

  /** As the legal staff mark such advice. */
  private static boolean isHeardFirst(String hint) {
    return hint.toLowerCase(Locale.GERMAN).contains(FIRST);
  }

  private static String note(Finding finding) {
    var open = finding.missing().size();
    return Stream.of(
            Office.of(finding).map(office -> Wording.word("zustaendig", office)),
            finding.waitEnds().map(day -> Wording.text("karte.ab").formatted(German.date(day))),
            finding.latest().map(day -> Wording.text("karte.bis").formatted(German.date(day))),
            Optional.of(open)
                .filter(n -> n > 0)
                .map(n -> Wording.text(n == 1 ? "karte.fehlt.eins" : "karte.fehlt").formatted(n)),
            LevelView.alternatives(finding).map(Wording.text("karte.je")::formatted))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** The missing answers that are told at once; a long list is not read. */
  public List<AskedQuestion> missingFirst() {
    return missing.subList(0, Math.min(AT_ONCE, missing.size()));
  }

  /** The missing answers after them. */
  public List<AskedQuestion> missingThen() {
    return missing.subList(Math.min(AT_ONCE, missing.size()), missing.size());
  }

  /** Terms of the law that the card uses. */
  public List<Term> words() {
    var sentences =
        Stream.of(
                Stream.of(level.word(), level.legal()),
                hindrances.stream().map(hindrance -> hindrance.reason().sentence()),
                reasons.stream().map(Reason::sentence),
                possible.stream().flatMap(Possible::sentences),
                Stream.concat(first.stream(), hints.stream()),
                rows.stream().map(Row::value))
            .flatMap(some -> some);
    return Glossary.in(sentences.collect(Collectors.joining(" ")));
  }

  /** Findings with the same key say the same about different ways. */
  public static List<Object> key(Finding finding) {
    return List.of(
        List.of(finding.level(), finding.levels()),
        finding.earliest(),
        finding.latest(),
        List.of(finding.permit(), finding.baConsent(), finding.authority()),
        List.of(finding.because(), finding.possible(), finding.obstacles()),
        Set.copyOf(finding.missing()),
        finding.assumed(),
        List.of(finding.unwritten(), finding.flags()),
        finding.hints());
  }

  private static List<Row> rows(Finding finding, Flags flags) {
    var rows = new ArrayList<Row>();
    finding.earliest().ifPresent(day -> rows.add(new Row(name("ab"), German.date(day))));
    finding.latest().ifPresent(day -> rows.add(new Row(name("bis"), German.date(day))));
    row("zustaendig", Office.of(finding)).ifPresent(rows::add);
    row("erlaubnis", finding.permit()).ifPresent(rows::add);
    row("zustimmung", finding.baConsent()).ifPresent(rows::add);
    flags.duties().forEach(duty -> rows.add(new Row(name("teilnahme"), duty)));
    return rows;
  }

  private static Optional<Row> row(String list, Optional<String> code) {
    return code.map(value -> new Row(name(list), Wording.word(list, value)));
  }

  private static String name(String list) {
    return Wording.text("zeile." + list);
  }

  private static List<Reason> reasons(Finding finding) {
    var hindering = finding.obstacles().stream().map(obstacle -> obstacle.hit()).toList();
    return Reason.all(finding.because().stream().filter(hit -> !hindering.contains(hit)).toList());
  }

  private static List<AskedQuestion> questions(List<FactCode> facts, Questionnaire questionnaire) {
    return facts.stream()
        .flatMap(fact -> questionnaire.find(fact).stream())
        .map(AskedQuestion::of)
        .toList();
  }
}
