import Store

/// What to do about a word that is neither a command nor a kommun's folder.
enum FolderAdvice {
  /// Throws when the folder named is not there or is no kommun's; says which command may have been meant, or how a
  /// folder is made.
  static func check(_ folder: String?, commands: [String]) throws {
    guard let folder, Locations.isMissing(folder + "/kommun.json") else { return }
    if Locations.isMissing(folder) {
      if let command = Nearest.of(folder, among: commands) {
        throw Failure.unreadable(
          "det finns inget kommando och ingen mapp som heter \(folder): menade du \(command)?")
      }
      throw Failure.unreadable("mappen \(folder) finns inte. \(recipe(folder))")
    }
    throw Failure.unreadable("\(folder) är ingen kommuns mapp: kommun.json saknas. \(recipe("MAPP"))")
  }

  /// How a kommun's folder is opened when it is called what a command is; nil when there is none.
  static func namesake(_ arguments: [String]) -> String? {
    guard arguments.count == 1, let name = arguments.first, Locations.exists(name + "/kommun.json") else {
      return nil
    }
    return "Mappen \(name) öppnas med: rodtrad ./\(name)"
  }

  private static func recipe(_ folder: String) -> String {
    "Gör en: rodtrad ny kommun NAMN --data \(folder)"
  }
}
