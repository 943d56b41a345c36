extension Keymap {
  /// Reads a keymap file.
  ///
  /// The format is TOML: `namn` (what people call the map), `arver` (the name of another map), then a heading per
  /// context, `[global]`, `[table]` …, with lines such as `"g g" = "forst"`. `"ingen"` unbinds: the keys do nothing in
  /// that context and hide what the outer contexts have. The map's own line for some keys replaces the inherited one.
  ///
  /// - Parameters:
  ///   - text: The file's contents.
  ///   - name: The file's name without its ending.
  ///   - parent: The contents of the map with the given name; nil when there is none.
  /// - Throws: Every problem found, when at least one of them is an error.
  package static func load(
    text: String, name: String, parent: (String) -> String?
  ) throws(KeymapProblems) -> Keymap {
    let (keymap, file) = try read(text: text, name: name, parent: parent)
    let lint = KeymapLint(keymap: keymap, file: file)
    let errors = lint.errors
    guard errors.isEmpty else { throw KeymapProblems(errors + lint.warnings) }
    return keymap
  }

  /// Every problem of a keymap file, also those that do not keep the map from being used; `load` does not look for
  /// them, since it stands between the user and the first frame.
  package static func problems(text: String, name: String, parent: (String) -> String?) -> [KeymapProblem] {
    do throws(KeymapProblems) {
      let (keymap, file) = try read(text: text, name: name, parent: parent)
      let lint = KeymapLint(keymap: keymap, file: file)
      return KeymapProblems(lint.errors + lint.warnings).all
    } catch {
      return error.all
    }
  }

  private static func read(
    text: String, name: String, parent: (String) -> String?
  ) throws(KeymapProblems) -> (Keymap, KeymapFile) {
    let file = KeymapFile(text)
    var problems = file.problems + repeats(in: file)
    var assignments = file.bindings.map { Assignment($0, place: $0.place) }
    if let inherited = file.parent {
      do throws(KeymapProblem.Thrown) {
        for file in try ancestors(of: inherited, name: name, parent: parent) {
          add(file, below: &assignments)
        }
      } catch {
        problems.append(error.problem)
      }
    }
    guard problems.isEmpty else { throw KeymapProblems(problems) }
    return (Keymap(name: name, title: file.title ?? name, assignments: assignments), file)
  }

  /// The maps above, the nearest first.
  private static func ancestors(
    of first: KeymapFile.Parent, name: String, parent: (String) -> String?
  ) throws(KeymapProblem.Thrown) -> [KeymapFile] {
    var found: [KeymapFile] = []
    var trail = [name]
    var next: String? = first.name
    while let name = next {
      if trail.contains(name) {
        let circle = (trail + [name]).joined(separator: " → ")
        throw KeymapProblem.Thrown(KeymapProblem(first.place, .error, "arvet går i ring: \(circle)"))
      }
      trail.append(name)
      let file = try ancestor(name, place: first.place, parent: parent)
      found.append(file)
      next = file.parent?.name
    }
    return found
  }

  private static func ancestor(
    _ name: String, place: KeymapPlace, parent: (String) -> String?
  ) throws(KeymapProblem.Thrown) -> KeymapFile {
    guard let text = parent(name) else {
      let sentence = "det finns ingen tangentkarta som heter \"\(name)\""
      throw KeymapProblem.Thrown(KeymapProblem(place, .error, sentence))
    }
    let file = KeymapFile(text)
    if let wrong = (file.problems + repeats(in: file)).first {
      let sentence = "\"\(name)\", som ärvs, har fel på rad \(wrong.line): \(wrong.sentence)"
      throw KeymapProblem.Thrown(KeymapProblem(place, .error, sentence))
    }
    return file
  }

  /// Adds an inherited map's lines: those whose keys nothing nearer has already given a meaning.
  private static func add(_ file: KeymapFile, below assignments: inout [Assignment]) {
    let nearer = assignments
    for binding in file.bindings where !nearer.contains(where: { binding.isSlot($0.context, $0.keys) }) {
      assignments.append(Assignment(binding, place: nil))
    }
  }

  /// The same keys twice under one heading, also when they are written differently.
  private static func repeats(in file: KeymapFile) -> [KeymapProblem] {
    var problems: [KeymapProblem] = []
    for (index, binding) in file.bindings.enumerated() {
      let earlier = file.bindings[..<index].last { binding.isSlot($0.context, $0.keys) }
      guard let line = earlier?.place.line else { continue }
      let keys = binding.keys.map(\.description).joined(separator: " ")
      problems.append(
        KeymapProblem(
          binding.place, .error, "\(keys) står redan under [\(binding.context.rawValue)], på rad \(line)"))
    }
    return problems
  }
}

extension KeymapFile.Binding {
  /// Whether it is about these keys in this context.
  fileprivate func isSlot(_ context: KeyContext, _ keys: [KeyStroke]) -> Bool {
    self.context == context && self.keys == keys
  }
}

extension Keymap.Assignment {
  fileprivate init(_ binding: KeymapFile.Binding, place: KeymapPlace?) {
    self.init(context: binding.context, keys: binding.keys, command: binding.command, place: place)
  }
}
