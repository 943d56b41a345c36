/// A file from another system, read as text and divided into records: what every way of importing it begins with.
package struct DelimitedSource: Sendable {
  /// Why nothing can be read.
  package struct Unreadable: Error, Hashable, Sendable {
    package let problem: ImportProblem
  }

  /// As told, or as found.
  package let encoding: TextEncoding
  package let text: DelimitedText
  /// What is to be told of the reading, before anything is known of where it goes.
  package let problems: [ImportProblem]

  /// - Parameters:
  ///   - encoding: nil to find it out.
  ///   - separator: likewise.
  package init(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, separator: Separator? = nil
  ) throws(Unreadable) {
    let source: SourceText
    do throws(TextFlaw) {
      source = try SourceText(bytes, encoding: encoding)
    } catch {
      throw Unreadable(problem: error.problem)
    }
    do throws(DelimitedText.Empty) {
      text = try DelimitedText(source.text, separator: separator)
    } catch {
      throw Unreadable(problem: error.problem)
    }
    self.encoding = source.encoding
    problems = source.remarks + text.problems
  }

  /// How it was read: `UTF-8, semikolon, 1234 rader med 5 fält`.
  package var told: String {
    let rows = text.records.count == 1 ? "1 rad" : "\(text.records.count) rader"
    return "\(encoding.name), \(text.separator?.name ?? "ett fält per rad"), \(rows) med \(text.width) fält"
  }
}
