package de.chancenwege.service.editing.spreadsheet.proposal;

import de.chancenwege.service.editing.spreadsheet.SheetWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sheet of a workbook counts.
 *
 * @param folder area and subject of the table
 * @param name the sheet that was asked for by name, empty if none was
 * @param days first days in force that are looked for, the best one first
 */
public record SheetChoice(String folder, String name, List<LocalDate> days) {
  public SheetChoice {
    days = List.copyOf(days);
  }

  Optional<Grid> of(List<Grid> grids) {
    if (!name.isEmpty()) {
      return grids.stream().filter(grid -> grid.name().equals(name)).findFirst();
    }
    var ours = grids.stream().filter(this::isOurs).toList();
    return ours.size() == 1
        ? Optional.of(ours.get(0))
        : days.stream().flatMap(day -> starting(ours, day)).findFirst();
  }

  /** Too large a sheet has no lines to tell by; it is told as what it is. */
  private boolean isOurs(Grid grid) {
    return grid.beside(SheetWords.FOLDER).equals(folder)
        || grid.lines().isEmpty() && !grid.faults().isEmpty();
  }

  private static Stream<Grid> starting(List<Grid> grids, LocalDate day) {
    Predicate<Grid> starts = grid -> grid.beside(SheetWords.FIRST_DAY).equals(day.toString());
    return grids.stream().filter(starts);
  }

  /** Says that there is none. */
  Remark fault(List<Grid> grids) {
    var names = grids.stream().map(Grid::name).collect(Collectors.joining("“, „", "„", "“"));
    return Remark.ofWorkbook(
        ("Kein Blatt passt zu diesem Entwurf der Tabelle %s. Bitte in ein Blatt schreiben, das aus"
                + " ihm oder einer Fassung ausgegeben wurde, oder den Namen des Blatts angeben."
                + " Vorhanden: %s.")
            .formatted(folder, names));
  }
}
