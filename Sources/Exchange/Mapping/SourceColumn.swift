/// A field of a file: by its heading, or by its number from 1 where there is none.
package enum SourceColumn: Hashable, Sendable {
  case named(String)
  case numbered(Int)

  /// As it is said in a sentence.
  package var text: String {
    switch self {
    case .named(let name): Quoted.text(name)
    case .numbered(let number): "kolumn \(number)"
    }
  }
}
