import FollowUp
import TextLayout
import Workbench

/// What stands to the right in the title: what is wrong, and what is on disk and what is not.
struct HeaderPieces {
  struct Piece {
    let text: String
    let role: StyleRole
  }

  private static let gap = " · "
  private let groups: [[Piece]]

  /// The ways to say it, the longest first; the last is what even a narrow window says.
  static func ways(_ session: Session, isNarrow: Bool) -> [HeaderPieces] {
    let unsaved = unsaved(session)
    let kept = isNarrow && !session.isReadOnly ? [] : [[plain(kept(session))]]
    let isTyping = session.editing.map { $0.preview != .unchanged } ?? false
    let saved = isTyping ? [[plain("ej sparat")]] : unsaved + kept
    let pressed = isTyping || session.isReadOnly ? saved : unsaved
    guard let checks = session.checks else { return [HeaderPieces(groups: saved)] }
    let least = isNarrow ? (pressed.isEmpty ? worst(checks) : pressed) : short(checks) + pressed
    let alone = [
      HeaderPieces(groups: long(checks) + saved), HeaderPieces(groups: short(checks) + saved),
      HeaderPieces(groups: least),
    ]
    let (here, count) = (company(session), companyCount(session))
    if here.isEmpty { return alone }
    // That somebody is here says more than that all is saved, which it nearly always is.
    return [
      HeaderPieces(groups: long(checks) + here + saved), HeaderPieces(groups: short(checks) + here + saved),
      HeaderPieces(groups: short(checks) + count + saved),
      HeaderPieces(groups: short(checks) + count + pressed),
    ] + alone.suffix(1)
  }

  var width: Int {
    let texts = groups.map { $0.map(\.text).joined(separator: " ") }
    return DisplayWidth.of(texts.joined(separator: Self.gap))
  }

  func draw(at point: Point, width: Int, on canvas: inout Canvas) {
    var column = 0
    for (index, group) in groups.enumerated() {
      for (place, piece) in group.enumerated() {
        let lead = place > 0 ? " " : index > 0 ? Self.gap : ""
        for (text, role) in [(lead, StyleRole.title), (piece.text, piece.role)] where column < width {
          column += canvas.write(text, at: point.moved(columns: column), role: role, width: width - column)
        }
      }
    }
  }

  private static func plain(_ text: String) -> Piece { Piece(text: text, role: .title) }

  /// Who else is here, and whether the disk can lock.
  private static func company(_ session: Session) -> [[Piece]] {
    let company = session.company
    let fault = company.lockFault.map { _ in [Piece(text: "låser ej", role: .bad)] }
    return [fault, company.short.map { [plain($0)] }].compactMap { $0 }
  }

  /// `2 här`, oneself counted; or that the disk cannot lock.
  private static func companyCount(_ session: Session) -> [[Piece]] {
    if session.company.lockFault != nil { return [[Piece(text: "låser ej", role: .bad)]] }
    return [[plain("\(session.company.others.count + 1) här")]]
  }

  /// `5 fel · 6 varningar`.
  private static func long(_ checks: YearChecks) -> [[Piece]] {
    [[errors(checks)], [warnings(checks, checks.warnings == 1 ? "varning" : "varningar")]]
  }

  /// `5 fel 6 var`.
  private static func short(_ checks: YearChecks) -> [[Piece]] {
    [[errors(checks), warnings(checks, "var")]]
  }

  /// Errors, where there are any.
  private static func worst(_ checks: YearChecks) -> [[Piece]] {
    checks.errors == 0 ? [] : [[errors(checks)]]
  }

  private static func errors(_ checks: YearChecks) -> Piece {
    Piece(text: "\(checks.errors) fel", role: checks.errors == 0 ? .quiet : .bad)
  }

  private static func warnings(_ checks: YearChecks, _ word: String) -> Piece {
    Piece(text: "\(checks.warnings) \(word)", role: checks.warnings == 0 ? .quiet : .caution)
  }

  private static func unsaved(_ session: Session) -> [[Piece]] {
    session.drafts.isEmpty ? [] : [[plain("\(session.drafts.count) utkast")]]
  }

  private static func kept(_ session: Session) -> String {
    session.isReadOnly ? "skrivskyddad" : session.savedAt.map { "sparat \($0)" } ?? "sparat"
  }
}
