import Store
import Testing

@Suite("A name leads nowhere but into its folder")
struct StorePathTests {
  @Test(
    "names that lead elsewhere, or cannot be seen, are refused",
    arguments: [
      ("", "namnet är tomt"), (".", "namnet leder ut ur mappen"), ("..", "namnet leder ut ur mappen"),
      ("../x", "ett namn får inte innehålla /"), ("/etc", "ett namn får inte innehålla /"),
      ("a\u{0}b", "ett namn får inte innehålla U+0000"), ("a\u{1B}[2J", "ett namn får inte innehålla U+001B"),
      ("a\u{202E}b", "ett namn får inte innehålla U+202E"), ("a\nb", "ett namn får inte innehålla U+000A"),
      (String(repeating: "å", count: 101), "namnet är längre än 200 byte"),
    ])
  func refused(name: String, reason: String) {
    let error = #expect(throws: StoreError.self) { try EntryName(name) }
    #expect(error?.reason == reason)
    #expect(error?.kind == .name)
    #expect(error?.description.contains("\u{1B}") == false)
  }

  @Test("ordinary names lead one step down", arguments: ["von", "2025", "mål och medel", "…", "a..b"])
  func ordinary(name: String) throws {
    let folder = try FolderPath(root: "data/huddinge/")
    #expect(
      try folder.folder(EntryName(name)).file(EntryName("x.json")).text == "data/huddinge/\(name)/x.json")
  }

  @Test(
    "the root folder is as the user wrote it",
    arguments: [
      ("data/huddinge", "data/huddinge"), ("data//", "data"), ("/", "/"), ("//", "/"), ("../data", "../data"),
    ])
  func root(written: String, text: String) throws {
    #expect(try FolderPath(root: written).text == text)
  }

  @Test("below the system's root there is one stroke")
  func systemRoot() throws {
    #expect(try FolderPath(root: "/").file(EntryName("a")).text == "/a")
  }

  @Test(
    "an empty path and one with NUL are refused",
    arguments: [
      ("", "sökvägen är tom"), ("a\u{0}", "en sökväg får inte innehålla U+0000"),
    ])
  func badRoot(path: String, reason: String) {
    let error = #expect(throws: StoreError.self) { try FolderPath(root: path) }
    #expect(error?.reason == reason)
  }
}
