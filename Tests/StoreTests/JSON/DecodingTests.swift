import Store
import Testing

@Suite("A document is decoded strictly")
struct DecodingTests {
  private func node(_ text: String) throws -> JSONNode {
    try JSONDocument(Array(text.utf8), file: "money.json").node
  }

  private func message(_ text: String, _ decode: (inout ObjectReader) throws -> Void) -> String? {
    let error = #expect(throws: StoreError.self) {
      var reader = try node(text).object()
      try decode(&reader)
    }
    return error?.description
  }

  @Test("every member is taken by name, in any order")
  func order() throws {
    var reader = try node(#"{"a": "x", "b": 7, "c": [true], "d": null}"#).object()
    #expect(try reader.required("c").array().map { try $0.bool() } == [true])
    #expect(try reader.required("a").string() == "x")
    #expect(reader.optional("e") == nil)
    #expect(try reader.required("b").integer(0...7) == 7)
    #expect(reader.optional("d")?.isNull == true)
    try reader.finish()
  }

  @Test("the wrong type is named with its key path")
  func types() {
    let text = "{\"rows\": [{}, {\n\"cells\": [{\"value\": \"nio\"}]}]}"
    let found = message(text) { reader in
      var row = try reader.required("rows").array()[1].object()
      var cell = try row.required("cells").array()[0].object()
      _ = try cell.required("value").numberText()
    }
    #expect(found == "money.json:2:21: rows[1].cells[0].value: väntade ett tal men fann en text")
  }

  @Test(
    "each kind of value says what it is",
    arguments: [
      ("{}", "ett objekt"), ("[]", "en lista"), ("\"\"", "en text"), ("true", "true"), ("null", "null"),
    ])
  func nouns(text: String, noun: String) {
    #expect(
      message("{\"a\": \(text)}") { _ = try $0.required("a").numberText() }
        == "money.json:1:7: a: väntade ett tal men fann \(noun)")
  }

  @Test("each accessor says what it wants")
  func wants() throws {
    let number = try node("12")
    let calls: [(String, () throws -> Void)] = [
      ("en text", { _ = try number.string() }), ("true eller false", { _ = try number.bool() }),
      ("en lista", { _ = try number.array() }), ("ett objekt", { _ = try number.object() }),
      ("ett objekt", { _ = try number.entries() }),
    ]
    for (want, call) in calls {
      let error = #expect(throws: StoreError.self) { try call() }
      #expect(error?.description == "money.json:1:1: väntade \(want) men fann ett tal")
    }
  }

  @Test(
    "a whole number is whole and within its range",
    arguments: [
      ("13", "talet 13 ligger utanför 1–12"), ("-1", "talet -1 ligger utanför 1–12"),
      ("2.0", "talet 2.0 är inte ett heltal"), ("1e1", "talet 1e1 är inte ett heltal"),
      ("99999999999999999999", "talet 99999999999999999999 ligger utanför 1–12"),
    ])
  func integers(literal: String, reason: String) {
    #expect(
      message("{\"month\": \(literal)}") { _ = try $0.required("month").integer(1...12) }
        == "money.json:1:11: month: \(reason)")
  }

  @Test("a missing key is named")
  func missing() {
    #expect(
      message("{\"a\": {\"b\": 1}}") { reader in
        var inner = try reader.required("a").object()
        _ = try inner.required("period")
      } == "money.json:1:7: a: nyckeln ”period” saknas")
  }

  @Test(
    "a key nobody knows is refused where it stands, with the key that was meant",
    arguments: [
      ("{\"period\": 1,\n \"vaule\": 2}", "2:2: okänd nyckel ”vaule”: menades ”value”?"),
      ("{\"period\": 1, \"valeu\": 2}", "1:15: okänd nyckel ”valeu”: menades ”value”?"),
      ("{\"period\": 1, \"xyz\": 2}", "1:15: okänd nyckel ”xyz”"),
      ("{\"period\": 1, \"\\u001b[2J\": 2}", "1:15: okänd nyckel ”U+001B[2J”"),
      ("{\"perod\": 1}", "1:2: okänd nyckel ”perod”: menades ”period”?"),
    ])
  func unknown(text: String, expected: String) {
    let found = message(text) { reader in
      _ = try reader.required("period")
      _ = reader.optional("value")
      try reader.finish()
    }
    #expect(found == "money.json:" + expected)
  }

  @Test("an object whose keys are data is walked in order")
  func entries() throws {
    let found = try node("{\"von\": 1, \"sn\": 2}").entries().map { "\($0.key)=\(try $0.node.numberText())" }
    #expect(found == ["von=1", "sn=2"])
  }

  @Test("an error of one's own points at the value")
  func own() throws {
    let second = try node("[1,\n {\"id\": \"a b\"}]").array()[1].entries()[0].node
    #expect(
      second.error("id får inte ha blanktecken").description
        == "money.json:2:9: [1].id: id får inte ha blanktecken")
  }
}
