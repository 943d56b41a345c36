import ExactJSON
import FollowUp

/// An explanation of a finding, in plan.json.
enum ExplanationSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> Explanation {
    var reader = try node.object()
    let explanation = Explanation(
      id: try reader.required("id").id(), rule: try reader.required("rule").string(),
      about: try reader.required("about").string(), basis: try reader.required("basis").string(),
      text: try reader.required("text").string(), by: try reader.required("by").string(),
      day: try reader.required("day").date())
    try reader.finish()
    return explanation
  }

  static func json(_ explanation: Explanation) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", explanation.id.description)
    builder.add("rule", explanation.rule)
    builder.add("about", explanation.about)
    builder.add("basis", explanation.basis)
    builder.add("text", explanation.text)
    builder.add("by", explanation.by)
    builder.add("day", explanation.day)
    return builder.value()
  }
}
