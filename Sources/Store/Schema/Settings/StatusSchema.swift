import ExactJSON
import FollowUp

/// The status words and what they mean, in kommun.json.
enum StatusSchema {
  static func word(_ node: JSONNode) throws(StoreError) -> String { try node.string() }

  static func meanings(_ node: JSONNode) throws(StoreError) -> StatusMeanings {
    var reader = try node.object()
    var meanings = StatusMeanings()
    for meaning in StatusMeaning.allCases {
      meanings[meaning] = try reader.list(meaning.rawValue, word)
    }
    try reader.finish()
    return meanings
  }

  /// Nil when no word has a meaning.
  static func json(_ meanings: StatusMeanings) -> JSONValue? {
    var builder = ObjectBuilder()
    for meaning in StatusMeaning.allCases where !meanings[meaning].isEmpty {
      builder.add(meaning.rawValue, .array(meanings[meaning].map { .string($0) }, inline: true))
    }
    return builder.isEmpty ? nil : builder.value()
  }
}
