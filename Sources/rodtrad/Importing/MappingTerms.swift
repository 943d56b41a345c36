import Exchange
import FollowUp

/// What a person has said on the command line of how a file is read, made into a mapping.
struct MappingTerms {
  let options: DelimitedOptions
  let plan: Plan

  /// The target that `--tabell` names; nil when it is not said.
  func target() throws -> ImportMapping.Target? {
    guard let name = options.tabell else { return nil }
    if ["indikatorer", "indicators", "mal"].contains(name) { return .indicators }
    let all = MappingSearch.targets(of: plan)
    let found = all.filter { $0.description == name || $0.description.hasSuffix("/" + name) }
    guard found.count == 1 else {
      let names = all.map(\.description).joined(separator: ", ")
      throw Failure.unreadable(
        found.isEmpty
          ? "tabellen \(name) finns inte i \(plan.committee) \(plan.year): välj bland \(names)"
          : "\(name) kan vara flera: välj bland \(found.map(\.description).joined(separator: ", "))")
    }
    return found[0]
  }

  /// A mapping of nothing but what was said, where there is enough of it.
  func spoken(for target: ImportMapping.Target) throws -> ImportMapping? {
    guard let key = options.nyckel, let amounts = try amounts() else { return nil }
    return ImportMapping(
      target: target, key: SourceColumn(typed: key), amounts: amounts, unit: unit(of: target))
  }

  /// A mapping with all that was said in place of what it had. Amounts answer what it asks, where it asks.
  func applied(to base: ImportMapping, of text: DelimitedText) throws -> ImportMapping {
    var mapping = base
    if let key = options.nyckel { mapping.key = SourceColumn(typed: key) }
    switch try amounts() {
    case .columns(let columns) where mapping.asksOfColumns && options.nyckel == nil:
      mapping = mapping.answering(columns, of: text)
    case .some(let amounts): mapping.say(amounts)
    case nil: break
    }
    if let unit = try unit(for: mapping.target) { mapping.say(unit) }
    if let sign = options.tecken { mapping.sign = sign.sign }
    if let separator = options.skiljetecken { mapping.separator = separator.separator }
    if let decimals = options.decimaltecken { mapping.decimalSign = decimals.sign }
    if let encoding = options.teckenkodning { mapping.encoding = encoding.encoding }
    if !options.hitta.isEmpty { mapping.matching = options.hitta.compactMap(\.means) }
    if options.summera { mapping.isSummed = true }
    mapping.rules = try options.regel.map(rule) + mapping.rules
    mapping.skipping += try options.hoppa.map(skip)
    return mapping
  }

  /// What `--enhet` says; nil when it is not said.
  private func unit(for target: ImportMapping.Target) throws -> MeasureUnit? {
    guard let text = options.enhet else { return nil }
    let money: [MeasureUnit] = [.kronor, .thousands, .millions]
    let own = MappingSearch.ground(target, plan)?.grid.units.subtracting(money).map(\.rawValue).sorted() ?? []
    let unit = MeasureUnit(rawValue: text)
    guard unit.isMoney || own.contains(text) else {
      let names = (money.map(\.rawValue) + own).joined(separator: ", ")
      throw Failure.unreadable("enheten ”\(text)” efter --enhet finns inte: välj bland \(names)")
    }
    return unit
  }

  private func unit(of target: ImportMapping.Target) -> MeasureUnit {
    MappingSearch.ground(target, plan)?.unit ?? .kronor
  }

  private func amounts() throws -> ImportMapping.Amounts? {
    guard !options.belopp.isEmpty else { return nil }
    guard let by = options.delaEfter else {
      return .columns(
        try options.belopp.map { text in
          let pair = try WordPair(text, flag: "--belopp", example: "\"Utfall=actual@2025-08\"")
          return AmountColumn(SourceColumn(typed: pair.left), to: try column(pair.right))
        })
    }
    let words = try options.ord.map { text in
      let pair = try WordPair(text, flag: "--ord", example: "\"Utfall=actual@2025-08\"")
      return ColumnWord(pair.left, means: try column(pair.right))
    }
    guard options.belopp.count == 1, !words.isEmpty else {
      throw Failure.unreadable("med --dela-efter hör en --belopp KOLUMN och minst ett --ord ORD=KOLUMN")
    }
    return .divided(
      amount: SourceColumn(typed: options.belopp[0]), by: SourceColumn(typed: by), words)
  }

  private func column(_ text: String) throws -> ColumnKey {
    if let key = ColumnKey(text) { return key }
    throw Failure.unreadable("”\(text)” är ingen kolumn: skriv den som actual@2025-08")
  }

  private func rule(_ text: String) throws -> RowRule {
    let pair = try WordPair(text, flag: "--regel", example: "\"50*=personal\"")
    guard let codes = CodePattern(pair.left), let row = EntityID(pair.right) else {
      throw Failure.unreadable(
        "regeln ”\(text)” går inte att läsa: skriv koder och radens id, till exempel \"50*=personal\"")
    }
    return RowRule(codes, to: row)
  }

  private func skip(_ text: String) throws -> SkipRule {
    let pair = try WordPair(text, flag: "--hoppa", example: "\"Konto=Summa*\"")
    guard let pattern = CodePattern(pair.right) else {
      throw Failure.unreadable("”\(pair.right)” efter --hoppa går inte att läsa: skriv till exempel Summa*")
    }
    return SkipRule(SourceColumn(typed: pair.left), pattern)
  }
}
