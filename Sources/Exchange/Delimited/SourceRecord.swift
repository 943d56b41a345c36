/// A record of a delimited text, with the line of the file it begins on.
package struct SourceRecord: Hashable, Sendable {
  package let line: Int
  package let fields: [String]

  package init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }

  /// The field at a place from 0; empty where a short record has none.
  package func field(_ index: Int) -> String { fields.indices.contains(index) ? fields[index] : "" }

  /// True when no field says anything.
  package var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
