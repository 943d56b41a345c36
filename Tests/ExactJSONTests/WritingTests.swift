import ExactJSON
import Testing

@Suite("A JSON value is written to be read and compared")
struct WritingTests {
  private func text(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.pretty(value), as: UTF8.self)
  }

  @Test("a value a line, and what is inline on one line")
  func pretty() throws {
    let cell = JSONValue.object(
      [
        JSONMember("role", .string("outcome")), JSONMember("period", .string("2022")),
        JSONMember("value", .number(JSONNumber(9194))), JSONMember("of", .array([.null, .bool(true)])),
      ], inline: true)
    let value = JSONValue.object([
      JSONMember("name", .string("Äldre")), JSONMember("cells", .array([cell, cell])),
      JSONMember("none", .array([])), JSONMember("empty", .object([])),
      JSONMember("years", .array([.number(JSONNumber(1)), .number(JSONNumber(2))], inline: true)),
    ])
    #expect(
      text(value) == """
        {
          "name": "Äldre",
          "cells": [
            {"role": "outcome", "period": "2022", "value": 9194, "of": [null, true]},
            {"role": "outcome", "period": "2022", "value": 9194, "of": [null, true]}
          ],
          "none": [],
          "empty": {},
          "years": [1, 2]
        }

        """)
  }

  @Test(
    "nothing in a text can steer a terminal or break a line",
    arguments: [
      ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{08}\u{0C}", #""\n\r\t\b\f""#),
      ("\u{1B}[2J\u{0}", #""\u001b[2J\u0000""#),
      ("\u{9B}2J\u{7F}", #""\u009b2J\u007f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("åäö–−😀", "\"åäö–−😀\""),
    ])
  func escapes(value: String, expected: String) {
    #expect(text(.string(value)) == expected + "\n")
    #expect(text(.object([JSONMember(value, .null)])) == "{\n  \(expected): null\n}\n")
  }

  @Test("a journal line has no line feed in it")
  func line() {
    let value = JSONValue.object([JSONMember("a", .array([.string("x\ny"), .null]))])
    #expect(String(decoding: JSONWriter.line(value), as: UTF8.self) == #"{"a": ["x\ny", null]}"#)
  }

  @Test(
    "only what is a number can be written as one",
    arguments: [
      ("1", true), ("-0.50", true), ("1e-3", true), ("", false), ("01", false), ("1,5", false),
      ("NaN", false),
      ("1 ", false), ("−1", false), ("1.", false), (String(repeating: "1", count: 41), false),
    ])
  func numbers(literal: String, isNumber: Bool) {
    #expect((JSONNumber(literal) != nil) == isNumber)
  }
}
