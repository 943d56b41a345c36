import Glibc
import Testing

@Suite("Who the journal says it was")
struct UserNameTests {
  @Test("without a name in the environment it is the one the machine has for the user")
  func fromTheMachine() throws {
    let workspace = try Workspace()
    let given = "env -u RODTRAD_VEM -u LOGNAME -u USER rodtrad"
    let kept = try workspace.run("\(given) satt sn/2026/goals/hme/outcome@2025 83")
    #expect(kept.code == 0)
    let log = try workspace.run("rodtrad logg").output
    let entry = getpwuid(getuid())
    let name = entry.map { String(cString: $0.pointee.pw_name) } ?? "användare \(getuid())"
    #expect(log.contains("  \(name)\n"))
  }
}
