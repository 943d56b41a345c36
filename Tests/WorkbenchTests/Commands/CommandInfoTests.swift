import Testing
import Workbench

@Suite("The command table")
struct CommandInfoTests {
  @Test("every command has exactly one row")
  func complete() {
    #expect(CommandInfo.table.count == Command.allCases.count)
    #expect(Set(CommandInfo.table.map(\.command)) == Set(Command.allCases))
  }

  @Test("no two commands are explained alike")
  func unique() {
    #expect(Set(CommandInfo.table.map(\.help)).count == CommandInfo.table.count)
  }

  @Test("a row fits the help and the footer", arguments: CommandInfo.table)
  func short(info: CommandInfo) {
    #expect((1...60).contains(info.help.count))
    #expect(info.help.first?.isUppercase == true)
    #expect(!info.help.hasSuffix("."))
    #expect((1...14).contains(info.short.count))
    #expect(info.short.split(separator: " ").count <= 2)
    #expect(!info.contexts.isEmpty)
  }

  @Test("a command is looked up by its own row", arguments: Command.allCases)
  func lookup(command: Command) {
    #expect(command.info.command == command)
    #expect(command.info.help != command.rawValue)
  }

  @Test("a command for every pane works in a cell but not while a line is written")
  func panes() {
    #expect(Command.undo.info.works(in: .cell))
    #expect(!Command.undo.info.works(in: .edit))
    #expect(!Command.undo.info.works(in: .meeting))
    #expect(Command.quit.info.works(in: .meeting))
    #expect(!Command.accept.info.works(in: .table))
  }

  @Test("two panes never meet, a pane and the table in it do")
  func meeting() {
    #expect(!KeyContext.goals.meets(.budget))
    #expect(!KeyContext.goals.meets(.matrix))
    #expect(KeyContext.risks.meets(.matrix))
    #expect(KeyContext.table.meets(.goals))
    #expect(!KeyContext.edit.meets(.global))
  }
}
