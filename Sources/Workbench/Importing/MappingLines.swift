import Exchange
import FollowUp

/// The lines of a mapping, section by section.
struct MappingLines {
  private let work: ImportWork
  private let ground: (grid: CellGrid, unit: MeasureUnit, name: String)?

  init(_ work: ImportWork, in plan: Plan) {
    self.work = work
    ground = MappingSearch.ground(work.draft.target, plan)
  }

  private typealias Line = MappingSheet.Line
  private var draft: UnfinishedMapping { work.draft }

  var all: [MappingSheet.Line] {
    section("Till", target) + section("Filen", reading) + section("Kolumner i filen", columns + lost)
      + section(work.draft.divider.map { "Ord i \($0.text)" } ?? "", words) + section("Regler", rules)
      + section("Rader att hoppa över", skipping)
      + section("", [action(.save, "Spara mappningen …", "Sparas med ett namn, för alla i kommunen.")])
  }

  private func section(_ heading: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty
      ? [] : [Line(place: nil, name: heading, sample: "", value: "", tone: .said, told: "")] + lines
  }

  private var target: [Line] {
    let name = ground?.name ?? "\(draft.target), som inte finns här"
    return [
      Line(
        place: .target, name: "Tabell", sample: "", value: name, tone: ground == nil ? .amiss : .said,
        told: "Dit siffrorna ska."),
      line(.unit, "Enhet", draft.unit.rawValue, "Vad beloppen i filen är i."),
      line(.sign, "Tecken", draft.sign.name, "Vilka belopp i filen som har minus."),
      line(
        .matching, "Raden hittas på", MappingWording.name(draft.matching),
        "Hur en rad känns igen där ingen regel säger det."),
      line(
        .summing, "Summering", MappingWording.name(summing: draft.isSummed),
        "Om flera rader i filen som nämner samma rad här ska läggas ihop."),
    ]
  }

  private func line(_ place: MappingPlace, _ name: String, _ value: String, _ told: String) -> Line {
    Line(place: place, name: name, sample: "", value: value, tone: .said, told: told)
  }

  private var columns: [Line] {
    work.columns.columns.enumerated().map { index, column in
      let meaning = draft.meaning(of: index, in: work.columns)
      let samples = column.samples.joined(separator: " · ")
      return Line(
        place: .column(index), name: column.name, sample: samples,
        value: MappingWording.name(meaning, on: ground?.grid), tone: tone(of: meaning),
        told: "\(column.name): \(samples.isEmpty ? "tom" : samples)")
    }
  }

  private func tone(of meaning: ColumnMeaning) -> Line.Tone {
    switch meaning {
    case .nothing: .unsaid
    case .key, .amount, .divider: .said
    case .columns(let keys): keys.allSatisfy(isHere) ? .said : .amiss
    }
  }

  private func isHere(_ key: ColumnKey) -> Bool { ground?.grid.columnIndex(key) != nil }

  private var lost: [Line] {
    draft.lost(in: work.columns).map { source in
      Line(
        place: .lost(source), name: source.plain, sample: "", value: "finns inte i filen", tone: .amiss,
        told: "Mappningen nämner \(source.text), som filen inte har. Delete tar bort den ur mappningen.")
    }
  }

  private var words: [Line] {
    guard draft.divider != nil else { return [] }
    let found = work.words.prefix(200).map { word in
      wordLine(word.text, ImportWork.rows(word.count))
    }
    let known = Set(work.words.map { FoldedName($0.text) })
    return found
      + draft.words.filter { !known.contains(FoldedName($0.word)) }.map { wordLine($0.word, "0 rader") }
  }

  private func wordLine(_ word: String, _ count: String) -> Line {
    let column = draft.column(of: word)
    let value = column.map { MappingWording.name($0, on: ground?.grid) } ?? "inte med"
    let name = word.isEmpty ? "(tomt)" : word
    return Line(
      place: .word(word), name: name, sample: count, value: value,
      tone: column.map { isHere($0) ? .said : .amiss } ?? .unsaid, told: "\(name): \(count) i filen.")
  }

  private var rules: [Line] {
    let counts = work.offer?.proposal.records?.byRule ?? []
    let own = draft.rules.enumerated().map { index, rule in
      let isHere = ground?.grid.rowIndex(rule.row) != nil
      let count = counts.indices.contains(index) ? ImportWork.rows(counts[index]) : ""
      return Line(
        place: .rule(index), name: "\(rule.codes)", sample: count,
        value: MappingWording.name(rule.row, on: ground?.grid), tone: isHere ? .said : .amiss,
        told: "Det som träffas av \(rule.codes) summeras på raden. Delete tar bort regeln.")
    }
    return own + [
      action(.newRule, "Lägg till regel …", "Koder i filen och vår rad: 5010, 50* eller 5000-5199.")
    ]
  }

  private var skipping: [Line] {
    let own = draft.skipping.enumerated().map { index, rule in
      let isHere = work.columns.index(of: rule.column) != nil
      return Line(
        place: .skip(index), name: "\(rule.pattern)", sample: "i \(rule.column.text)", value: "hoppas över",
        tone: isHere ? .said : .amiss, told: "De raderna är inte med. Delete tar bort regeln.")
    }
    return own + [
      action(.newSkip, "Lägg till rader att hoppa över …", "Till exempel summor: Summa* i en kolumn.")
    ]
  }

  private var reading: [Line] {
    let source = work.source
    let separator = source.text.separator?.name ?? "ett fält per rad"
    let decimals = work.offer?.proposal.decimalSign?.name
    return [
      found(.encoding, "Teckenkodning", source.encoding.name, isTold: draft.encoding != nil),
      found(.separator, "Skiljetecken", separator, isTold: draft.separator != nil),
      found(
        .decimals, "Decimaltecken", draft.decimalSign?.name ?? decimals, isTold: draft.decimalSign != nil),
    ]
  }

  private func found(_ place: MappingPlace, _ name: String, _ value: String?, isTold: Bool) -> Line {
    let told =
      work.file.format == nil ? "Hittas av sig själv, om inget annat sägs." : "Så skrevs arbetsboken om."
    return Line(
      place: place, name: name, sample: "",
      value: value.map { $0 + (isTold ? "" : " (hittat)") } ?? "syns inte än",
      tone: isTold ? .said : .unsaid, told: told)
  }

  private func action(_ place: MappingPlace, _ name: String, _ told: String) -> Line {
    Line(place: place, name: "+ \(name)", sample: "", value: "", tone: .action, told: told)
  }
}

extension SourceColumn {
  /// As it stands in a list: without quotation marks.
  fileprivate var plain: String {
    switch self {
    case .named(let name): name
    case .numbered: text
    }
  }
}
