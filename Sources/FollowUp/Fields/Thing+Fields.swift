/// What can be said of any thing: its kind, its name and its fields, whatever it is.
package struct FieldInfo: Hashable, Sendable {
  package let name: EntityID
  package let title: String
  package let kind: FieldKind

  init<Owner>(_ field: RecordField<Owner>) {
    name = field.name
    title = field.title
    kind = field.kind
  }
}

extension Thing {
  /// The record inside, whatever its type.
  var record: any Record {
    switch self {
    case .goal(let goal): goal
    case .indicator(let indicator): indicator
    case .table(let table): table
    case .row(let row): row.row
    case .column(let column): column.column
    case .risk(let risk): risk
    case .control(let control): control
    case .review(let review): review
    case .response(let response): response
    case .assignment(let assignment): assignment
    case .commitment(let commitment): commitment
    case .activity(let activity): activity
    case .contract(let contract): contract
    case .followUp(let followUp): followUp
    case .reportingPoint(let point): point
    case .explanation(let explanation): explanation
    }
  }

  package var id: EntityID { record.id }

  /// Every field, in the order a form shows them.
  package var fields: [FieldInfo] { record.fieldInfos }

  /// What people call it: its name, its label or its text.
  package var name: String { record.nameText }

  /// The field its name is in.
  package var nameField: EntityID? { record.nameField }

  /// `indikator`, `rad`, `uppdrag`.
  package var kindName: String {
    switch self {
    case .goal(let goal):
      switch goal.level {
      case .area: "målområde"
      case .councilGoal: "kommunfullmäktigemål"
      case .committeeGoal: "nämndmål"
      }
    case .indicator: "indikator"
    case .table: "tabell"
    case .row: "rad"
    case .column: "kolumn"
    case .risk: "risk"
    case .control: "kontroll"
    case .review: "granskning"
    case .response: "åtgärd"
    case .assignment: "uppdrag"
    case .commitment: "utvecklingsåtagande"
    case .activity: "aktivitet"
    case .contract: "avtal"
    case .followUp: "uppföljning"
    case .reportingPoint: "rapporttillfälle"
    case .explanation: "förklaring"
    }
  }
}

extension Record {
  fileprivate var fieldInfos: [FieldInfo] { Self.fields.map { FieldInfo($0) } }

  fileprivate var nameField: EntityID? {
    Self.fields.first { $0.kind == .name }?.name ?? Self.fields.first { $0.name.description == "label" }?.name
  }

  var nameText: String {
    guard let name = nameField, case .text(let text?) = value(name) else { return id.description }
    return text
  }
}
