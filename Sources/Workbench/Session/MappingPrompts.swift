import Exchange
import FollowUp

/// What can be chosen among on each line of a mapping.
struct MappingPrompts {
  let work: ImportWork
  let plan: Plan

  private var draft: UnfinishedMapping { work.draft }
  private var ground: (grid: CellGrid, unit: MeasureUnit, name: String)? {
    MappingSearch.ground(draft.target, plan)
  }

  private typealias Item = ListPrompt.Item

  /// The list for a line; nil for one that is written on, or done.
  func prompt(for place: MappingPlace) -> ListPrompt? {
    switch place {
    case .target: list(place, "Vart ska siffrorna?", targets, .target(draft.target))
    case .unit: list(place, "Vad är beloppen i?", units, .unit(draft.unit))
    case .sign: list(place, "Vilka belopp har minus i filen?", signs, .sign(draft.sign))
    case .matching: list(place, "Hur känns raden igen utan regel?", ways, .matching(draft.matching))
    case .summing: list(place, "Vad summeras?", summing, .summing(draft.isSummed))
    case .encoding: list(place, "Filens teckenkodning", encodings, .encoding(draft.encoding))
    case .separator: list(place, "Vad står mellan fälten?", separators, .separator(draft.separator))
    case .decimals: list(place, "Vad står före decimalerna?", decimals, .decimals(draft.decimalSign))
    case .column(let index): column(index)
    case .word(let word): self.word(word, .value(place))
    case .rule(let index): rule(index)
    case .lost, .newRule, .skip, .newSkip, .save: nil
    }
  }

  private func list(
    _ place: MappingPlace, _ title: String, _ items: [Item], _ chosen: MappingAnswer
  ) -> ListPrompt {
    ListPrompt(.mapping(.value(place)), title: title, items: items, selected: .mapping(chosen))
  }

  private func item(
    _ answer: MappingAnswer, _ text: String, _ detail: String = "", refusal: String? = nil
  ) -> Item {
    Item(target: .mapping(answer), text: text, detail: detail, refusal: refusal)
  }

  private func found(_ answer: MappingAnswer) -> Item { item(answer, "hittas av sig själv") }

  private var targets: [Item] {
    MappingSearch.targets(of: plan).map { target in
      item(.target(target), MappingSearch.name(of: target, in: plan) ?? "\(target)")
    }
  }

  private var units: [Item] {
    var all: [MeasureUnit] = [.kronor, .thousands, .millions]
    for unit in [ground?.unit, draft.unit].compactMap(\.self) where !all.contains(unit) { all.append(unit) }
    return all.map { item(.unit($0), $0.rawValue, $0 == ground?.unit ? "som i tabellen" : "") }
  }

  private var signs: [Item] {
    AmountSign.allCases.map { sign in
      let detail =
        switch sign {
        case .asShown, .usual: ""
        case .debit: "bokföring"
        case .credit: "resultat"
        }
      return item(.sign(sign), sign.name, detail)
    }
  }

  private var ways: [Item] {
    let all = MappingWording.ways.contains(draft.matching) ? [] : [draft.matching]
    return (all + MappingWording.ways).map { item(.matching($0), MappingWording.name($0)) }
  }

  private var summing: [Item] {
    [false, true].map { item(.summing($0), MappingWording.name(summing: $0)) }
  }

  private var encodings: [Item] {
    [found(.encoding(nil))] + TextEncoding.allCases.map { item(.encoding($0), $0.name) }
  }

  private var separators: [Item] {
    [found(.separator(nil))] + Separator.allCases.map { item(.separator($0), $0.name) }
  }

  private var decimals: [Item] {
    [found(.decimals(nil))] + DecimalSign.allCases.map { item(.decimals($0), $0.name) }
  }
}

/// Columns, words and rows: what is chosen among is the year's own.
extension MappingPrompts {
  private func column(_ index: Int) -> ListPrompt? {
    guard work.columns.columns.indices.contains(index) else { return nil }
    let column = work.columns.columns[index]
    let items =
      [
        item(.meaning(.nothing), "inte med"),
        item(.meaning(.key), "radens namn (nyckel)", "id, kod eller namn"),
      ]
      + ours { .meaning(.columns([$0])) }
      + [
        item(.meaning(.amount), "belopp som en annan kolumn delar upp"),
        item(.meaning(.divider), "delar upp beloppen", "varje ord är en av våra kolumner"),
      ]
    return list(
      .column(index), "Vad är \(column.name)?", items, .meaning(draft.meaning(of: index, in: work.columns)))
  }

  /// The columns of ours; those that are computed cannot be chosen.
  private func ours(_ answer: (ColumnKey) -> MappingAnswer) -> [Item] {
    guard let grid = ground?.grid else { return [] }
    return grid.columns.enumerated().map { place, column in
      item(
        answer(column.key), column.names[0], "\(column.key)",
        refusal: grid.isComputed(column: place) ? "räknas av andra siffror" : nil)
    }
  }

  /// What a word of the file is with us.
  func word(_ word: String, _ question: MappingQuestion) -> ListPrompt {
    ListPrompt(
      .mapping(question), title: "Vad är ”\(word)”?",
      items: [item(.word(nil), "inte med")] + ours { .word($0) },
      selected: .mapping(.word(draft.column(of: word))))
  }

  private func rule(_ index: Int) -> ListPrompt? {
    guard draft.rules.indices.contains(index) else { return nil }
    let rule = draft.rules[index]
    return rows(.row(rule.codes, replacing: index), "\(rule.codes) summeras på", chosen: rule.row)
  }

  /// The rows of ours, those that may be meant first.
  func rows(
    _ question: MappingQuestion, _ title: String, near: [NearMiss] = [], chosen: EntityID? = nil
  ) -> ListPrompt {
    let grid = ground?.grid
    let columns = draft.mapping?.columns.compactMap { grid?.columnIndex($0) } ?? []
    let likely = near.map { item(.row($0.id), $0.label, "liknar till \($0.score) %") }
    let rest = (grid?.rows ?? []).enumerated().compactMap { place, row -> Item? in
      guard !near.contains(where: { $0.id == row.id }) else { return nil }
      let isComputed = grid?.isComputed(row: place, among: columns) == true
      return item(
        .row(row.id), row.label, "\(row.id)", refusal: isComputed ? "räknas av andra rader" : nil)
    }
    return ListPrompt(
      .mapping(question), title: title, items: likely + rest,
      selected: chosen.map { .mapping(.row($0)) })
  }

  /// Rows of ours that are called something like a text.
  func near(_ text: String) -> [NearMiss] {
    NameIndex((ground?.grid.rows ?? []).map { ($0.id, $0.label) }).near(text)
  }

  /// The columns of the file, to know the records by that are to be left out.
  var skipColumns: ListPrompt {
    let items = work.columns.columns.map { column in
      item(.column(column.source), column.name, column.samples.joined(separator: " · "))
    }
    return ListPrompt(
      .mapping(.skipColumn), title: "I vilken kolumn står det som ska hoppas över?", items: items,
      selected: draft.key.map { .mapping(.column($0)) })
  }
}
