package import FollowUp
import Foundation
package import Workbench

/// Somebody at a desk, pressing keys.
package struct User {
  package let desk: Desk
  package var session: Session
  package private(set) var effect = SessionEffect.none

  /// Sits down at Socialnämnden 2026, or at another of the desk's years, with the checks that every table has.
  package init(
    at desk: Desk, committee: String = "sn", year: Int = 2026, pane: PaneID = .overview,
    keymap: String = "standard", rules: [Check] = [.sum, .variance]
  ) throws {
    struct NoSuchYear: Error {}
    guard let plan = desk.plan(BudgetFixture.id(committee), year) else { throw NoSuchYear() }
    self.desk = desk
    session = Session(
      environment: desk.environment, keymap: try ShippedKeymap.load(keymap), plan: plan, pane: pane,
      rules: rules)
    session.settle()
  }

  /// Sits down at a desk of one's own.
  package init(pane: PaneID = .overview, keymap: String = "standard") throws {
    try self.init(at: Desk(), pane: pane, keymap: keymap)
  }

  /// Keys as keymap files write them: `3 <Down> 12,5 <Enter>`.
  package mutating func press(_ keys: String) throws {
    struct NoSuchKeys: Error { let text: String }
    guard let sequence = KeyStroke.sequence(keys) else { throw NoSuchKeys(text: keys) }
    for key in sequence {
      effect = session.press(key)
      session.settle()
      session.keepTyped()
    }
  }

  /// The status line.
  package var told: String { session.statusLine.text.breakable }

  package var isWarned: Bool { session.statusLine.tone == .bad }

  /// What a register pane shows; nil in the others.
  package var register: RegistersModel? {
    if case .register(let model) = session.view { model } else { nil }
  }

  /// The address under the cursor.
  package var address: String? { session.view.focus.address?.description }
}

extension String {
  /// With ordinary spaces where figures have unbreakable ones.
  package var breakable: String { String(map { $0 == "\u{a0}" ? " " : $0 }) }
}

/// The project's own keymap files, found beside the sources.
package enum ShippedKeymap {
  package static func load(_ name: String) throws -> Keymap {
    try Keymap.load(text: text(name) ?? "", name: name, parent: text)
  }

  private static func text(_ name: String) -> String? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try? String(contentsOf: root.appending(path: "keymaps/\(name).toml"), encoding: .utf8)
  }
}
