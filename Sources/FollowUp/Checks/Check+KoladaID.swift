/// Kolada ids: N (register) or U (survey) and five digits; one id an indicator, and one indicator an id.
///
/// An id that a figure is derived from is as good as one it is. The words of the source and the id printed beside them are to agree.
/// Verksamhetsplan 2025: 21497 lacks its letter, K21468 begins with one that no key figure has.
extension Check {
  package static let koladaID = Check(
    .koladaID, "Kolada-id",
    looksAt:
      "Kolada-id i källförteckningen: N eller U och fem siffror, samma i text och fält, och inte samma på två indikatorer.",
    reads: .goals,
    .year { scope in
      let sources = scope.plan.goals.indicators.compactMap { KoladaSource($0, in: scope.plan) }
      return sources.compactMap { $0.malformed ?? $0.disagreement } + KoladaSource.repeats(sources)
    })
}

private struct KoladaSource {
  let place: IndicatorPlace
  let source: IndicatorSource
  let id: KoladaID

  /// Nil when the source claims no id.
  init?(_ indicator: Indicator, in plan: Plan) {
    guard let source = indicator.source, let id = KoladaID(of: source) else { return nil }
    place = IndicatorPlace(indicator: indicator, plan: plan)
    self.source = source
    self.id = id
  }

  var malformed: Finding? {
    guard id.normalized == nil, let problem = id.problem, let words = words(problem) else {
      return nil
    }
    return finding("Kolada-id \(printed) \(words). Ett id är N eller U och fem siffror.")
  }

  /// As printed, without the words around it.
  private var printed: String { "”\(source.printedKoladaID ?? source.text)”" }

  private func words(_ problem: KoladaID.Problem) -> String? {
    switch problem {
    case .none: "går inte att läsa"
    case .prefixMissing: "saknar bokstav"
    case .wrongLetter(let letter): "börjar med \(letter)"
    case .wrongLength(let count): "har \(count) siffror"
    case .derived: nil
    }
  }

  var disagreement: Finding? {
    guard let field = source.printedKoladaID, let told = KoladaID(source.text).normalized,
      KoladaID(field).normalized != told
    else { return nil }
    return finding("källan säger \(told), men Kolada-id är \(printed).")
  }

  private func finding(_ words: String) -> Finding {
    place.finding(
      .koladaID, .warning, at: [place.address(Self.source), place.address(Self.field)],
      message: "\(place.name): \(words)", grounds: [source.text, source.printedKoladaID ?? ""])
  }

  /// The second indicator, and those after it, with an id that another has. What is derived from a key figure may share it.
  static func repeats(_ sources: [KoladaSource]) -> [Finding] {
    var first: [String: KoladaSource] = [:]
    return sources.compactMap { source in
      guard let number = source.id.normalized, source.id.problem == nil else { return nil }
      guard let earlier = first[number] else {
        first[number] = source
        return nil
      }
      return source.repeating(earlier, number)
    }
  }

  private func repeating(_ earlier: KoladaSource, _ number: String) -> Finding {
    place.finding(
      .koladaID, .warning, at: [place.address(Self.source), earlier.place.address(Self.source)],
      message: "\(place.name): samma Kolada-id (\(number)) som ”\(earlier.place.name)”.",
      aspect: "repeat", grounds: [number])
  }

  private static let source = EntityID(known: "source")
  private static let field = EntityID(known: "kolada")
}
