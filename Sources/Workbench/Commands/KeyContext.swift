/// Where a key is pressed. A key is looked up in the innermost context first and last in `global`; those before `edit`
/// are what a pane shows, the rest take every key while they are open.
package enum KeyContext: String, Hashable, Sendable, CaseIterable {
  case global
  /// Any pane with rows and columns.
  case table
  /// An editable cell has the focus: here typing starts in the cell.
  case cell
  case overview = "oversikt"
  case goals = "mal"
  case budget
  case risks = "risk"
  /// A register pane: a list with details beside it.
  case register = "register"
  /// The risk matrix has the focus.
  case matrix = "matris"
  /// Several cells are marked.
  case block = "markering"
  case edit = "redigera"
  /// A line to fill in (search, palette, address, motivation) with a list below it.
  case prompt = "fraga"
  /// What a file would change, or its mapping, is shown: above `prompt`, with no line to write in.
  case importing = "import"
  case help = "hjalp"
  case meeting = "mote"
}
