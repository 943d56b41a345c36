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
    let file = KeymapFile(text)
    var problems = file.problems
    var layers: [KeyContext: [[KeyStroke]: Assignment]] = [:]
    if let inherited = file.parent {
      do throws(KeymapProblem.Thrown) {
        for (file, depth) in try ancestors(of: inherited, name: name, parent: parent) {
          add(file, to: &layers, depth: depth)
        }
      } catch {
        problems.append(error.problem)
      }
    }
    problems += repeats(in: file)
    add(file, to: &layers, depth: 0)
    var keymap = Keymap(name: name, title: file.title ?? name, layers: layers)
    guard problems.isEmpty else { throw KeymapProblems(problems) }
    let found = KeymapLint(keymap: keymap, file: file).problems
    guard !found.contains(where: { $0.severity == .error }) else { throw KeymapProblems(found) }
    keymap.warnings = KeymapProblems(found).all
    return keymap
  }

  /// The maps above, the outermost first, each with its distance.
  private static func ancestors(
    of first: KeymapFile.Parent, name: String, parent: (String) -> String?
  ) throws(KeymapProblem.Thrown) -> [(KeymapFile, depth: Int)] {
    var found: [(KeymapFile, depth: Int)] = []
    var trail = [name]
    var next: String? = first.name
    while let name = next {
      if trail.contains(name) {
        let circle = (trail + [name]).joined(separator: " → ")
        throw KeymapProblem.Thrown(KeymapProblem(first.place, .error, "arvet går i ring: \(circle)"))
      }
      trail.append(name)
      let file = try ancestor(name, place: first.place, parent: parent)
      found.insert((file, depth: trail.count - 1), at: 0)
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

  private static func add(
    _ file: KeymapFile, to layers: inout [KeyContext: [[KeyStroke]: Assignment]], depth: Int
  ) {
    for (index, binding) in file.bindings.enumerated() {
      layers[binding.context, default: [:]][binding.keys] = Assignment(
        command: binding.command, rank: depth * 10_000 + index, place: depth == 0 ? binding.place : nil)
    }
  }

  /// The same keys twice under one heading, also when they are written differently.
  private static func repeats(in file: KeymapFile) -> [KeymapProblem] {
    struct Slot: Hashable {
      let context: KeyContext
      let keys: [KeyStroke]
    }
    var lines: [Slot: Int] = [:]
    return file.bindings.compactMap { binding in
      let slot = Slot(context: binding.context, keys: binding.keys)
      guard let line = lines.updateValue(binding.place.line, forKey: slot) else { return nil }
      let keys = binding.keys.map(\.description).joined(separator: " ")
      return KeymapProblem(
        binding.place, .error, "\(keys) står redan under [\(binding.context.rawValue)], på rad \(line)")
    }
  }
}
