import ExactJSON
import FollowUp

/// A saved answer from Kolada's API, of version 2 or 3.
package struct KoladaAnswer: Hashable, Sendable {
  package let values: [KoladaValue]
  package let problems: [ImportProblem]
  /// Whether the answer says that it goes on in another.
  package let hasMore: Bool

  /// Reads what can be read; everything else is told with its place.
  package init(_ bytes: [UInt8]) {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = isMarked ? Array(bytes.dropFirst(3)) : bytes
    do throws(JSONFault) {
      var reading = KoladaReading(body)
      reading.read(try JSONValue.read(body))
      (values, problems, hasMore) = (reading.values, reading.told, reading.hasMore)
    } catch {
      let place = TextPosition(of: error.offset, in: body)
      let sentence = error.sentence { TextPosition(of: $0, in: body).line }
      values = []
      problems = [ImportProblem(.stops, at: .character(line: place.line, column: place.column), sentence)]
      hasMore = false
    }
  }
}
