import Foundation
import Testing
import Workbench

@Suite("The written reference of keys")
struct KeyReferenceTests {
  @Test("docs/keys.md says what the command table and the standard map say")
  func upToDate() throws {
    let file = Fixture.root.appending(path: "docs/keys.md")
    let expected = KeyReference.markdown(try Fixture.shipped("standard"))
    if ProcessInfo.processInfo.environment["RENEW_KEYS"] != nil {
      try expected.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      written == expected,
      "docs/keys.md is old: renew it with RENEW_KEYS=1 swift test --filter KeyReferenceTests")
  }

  @Test("a key that only works in some places says where")
  func places() throws {
    let text = KeyReference.markdown(try Fixture.shipped("standard"))
    #expect(text.contains("| `S 1` (bland riskerna, i riskmatrisen) | Sätt riskens sannolikhet till 1 |"))
    #expect(text.contains("| `u` | Ångra den senaste ändringen | `angra` |"))
  }
}
