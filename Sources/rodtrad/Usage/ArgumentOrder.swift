/// Makes `rodtrad satt ADRESS -250 --motivering TEXT` mean what it says: the argument parser takes what begins with a
/// minus for a flag, so a number that does is put last, after `--`.
enum ArgumentOrder {
  private static let commands: Set<String> = ["satt", "set"]

  /// The arguments of `satt` with a negative value at the end; all others as they are.
  static func arranged(_ arguments: [String]) -> [String] {
    guard let command = arguments.first, commands.contains(command), !arguments.contains("--"),
      let index = arguments.indices.first(where: { isNegative(arguments[$0]) && !isFlag(arguments[$0 - 1]) })
    else { return arguments }
    var arranged = arguments
    let value = arranged.remove(at: index)
    return arranged + ["--", value]
  }

  /// `-250`, `- 250`, `-,5`, `-=2 %`; not `-h`, not `--data`.
  private static func isNegative(_ argument: String) -> Bool {
    guard argument.first == "-", let next = argument.dropFirst().first else { return false }
    return next.isNumber || "= ,.".contains(next)
  }

  /// A flag that may take the next word as its value.
  private static func isFlag(_ argument: String) -> Bool {
    argument.hasPrefix("--") && !argument.contains("=")
  }
}
