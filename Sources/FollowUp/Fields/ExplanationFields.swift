extension Explanation: Record {
  /// What it explains, and who explained it when, is settled when it is written: a new explanation takes its place.
  package static let fields: [RecordField<Explanation>] = [.text("text", "Förklaring", \.writtenText)]

  fileprivate var writtenText: String? {
    get { text }
    set { text = newValue ?? "" }
  }
}
