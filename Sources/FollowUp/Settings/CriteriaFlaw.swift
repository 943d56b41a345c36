/// What can be wrong with criteria; the first value is the set's name.
package enum CriteriaFlaw: Hashable, Sendable {
  case repeated(String)
  case empty(String)
  case endless(String)
  case noSample(String)
  case backwards(String, Int, Int)
  case beyond(String, Int, last: Int)
  case gap(String, Int)
  case overlap(String, Int)
  case unreachable(String)

  package var reason: String {
    switch self {
    case .repeated(let name): "bedömningskriterierna ”\(name)” finns två gånger: ge den ena ett annat namn"
    case .empty(let name): "”\(name)” saknar nivåer: skriv minst en, till exempel 0–100"
    case .endless(let name): "”\(name)” bedömer ett antal utan högsta antal prov: skriv ett"
    case .noSample(let name): "”\(name)” gäller vid högst 0 prov: höj till 1 eller mer"
    case .backwards(let name, let from, let to):
      "nivån \(from)–\(to) i ”\(name)” är bakvänd: skriv det lägsta talet först, från 0"
    case .beyond(let name, let to, let last):
      "nivån till \(to) i ”\(name)” går förbi \(last): sluta på \(last)"
    case .gap(let name, let value):
      "\(value) saknar nivå i ”\(name)”: låt nivåerna täcka varje heltal från 0 till det högsta"
    case .overlap(let name, let value):
      "\(value) hör till två nivåer i ”\(name)”: låt varje heltal höra till en"
    case .unreachable(let name):
      "kriterierna efter de första i ”\(name)” används aldrig: ge de första ett högsta antal prov"
    }
  }
}
