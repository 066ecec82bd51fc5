package de.chancenwege.service.web.guided.trail;

import de.chancenwege.service.web.form.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of one case in the order in which they were asked. Only the last may be unanswered.
 *
 * @param pages the questions of each page
 */
public record Trail(List<List<Entry>> pages) {

  /** Nothing was asked yet. */
  public static final Trail EMPTY = new Trail(List.of());

  public Trail {
    pages = pages.stream().map(List::copyOf).toList();
  }

  /** All questions in the order in which they were asked. */
  public List<Entry> entries() {
    return pages.stream().flatMap(List::stream).toList();
  }

  public Optional<Entry> entry(String fact) {
    return entries().stream().filter(entry -> entry.fact().equals(fact)).findFirst();
  }

  public boolean isAnswered(String fact) {
    return entry(fact).filter(Entry::isAnswered).isPresent();
  }

  /** The number of the page that asks for the fact, from 1; 0 if none does. */
  public int pageOf(String fact) {
    int page = 0;
    while (page < pages.size()
        && pages.get(page).stream().noneMatch(entry -> entry.fact().equals(fact))) {
      page++;
    }
    return page < pages.size() ? page + 1 : 0;
  }

  /** The number of the question for the fact among all, from 1; 0 if it was not asked. */
  public int position(String fact) {
    return entries().stream().map(Entry::fact).toList().indexOf(fact) + 1;
  }

  /** The number of the page that waits for answers, from 1. */
  public Optional<Integer> waiting() {
    return pages.isEmpty() || pages.get(pages.size() - 1).stream().allMatch(Entry::isAnswered)
        ? Optional.empty()
        : Optional.of(pages.size());
  }

  /** With one more page; what waited for an answer before is asked no longer. */
  public Trail asking(List<String> facts) {
    var asked = new ArrayList<>(answeredPages());
    if (!facts.isEmpty()) {
      asked.add(facts.stream().map(Entry::asked).toList());
    }
    return new Trail(asked);
  }

  private List<List<Entry>> answeredPages() {
    return pages.stream()
        .map(page -> page.stream().filter(Entry::isAnswered).toList())
        .filter(page -> !page.isEmpty())
        .toList();
  }

  /** With these answers; all others stay as they are. */
  public Trail answering(List<Entry> answers) {
    var given = new LinkedHashMap<String, Entry>();
    answers.forEach(answer -> given.put(answer.fact(), answer));
    var answered = new ArrayList<List<Entry>>();
    for (var page : pages) {
      answered.add(page.stream().map(entry -> replaced(entry, given)).toList());
    }
    if (!given.isEmpty()) {
      answered.add(List.copyOf(given.values()));
    }
    return new Trail(answered);
  }

  private static Entry replaced(Entry entry, Map<String, Entry> given) {
    return Optional.ofNullable(given.remove(entry.fact())).orElse(entry);
  }

  /** The answers as the form of the start page would send them. */
  public Submission typed() {
    return typed(entries().stream());
  }

  /** The same without the answers to some questions. */
  public Submission typedBut(List<String> facts) {
    return typed(entries().stream().filter(entry -> !facts.contains(entry.fact())));
  }

  private static Submission typed(Stream<Entry> entries) {
    var fields = new HashMap<String, List<String>>();
    entries.forEach(entry -> fields.putAll(entry.fields()));
    return Submission.of(fields);
  }

  /** Never shows a value: facts about a person do not belong into logs. */
  @Override
  public String toString() {
    return "Trail[" + pages.size() + "]";
  }
}
