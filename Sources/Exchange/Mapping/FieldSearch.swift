/// Finds a field by its heading or its number.
struct FieldSearch: Hashable {
  let heading: FileHeading
  let width: Int
  /// The headings, made alike once: a mapping asks for every column at each change of it.
  private let names: [FoldedName]

  init(heading: FileHeading, width: Int) {
    (self.heading, self.width) = (heading, width)
    names = heading.names.map { FoldedName($0) }
  }

  /// Nil also where several fields are called so.
  func place(of column: SourceColumn) -> Int? {
    switch column {
    case .numbered(let number): (1...max(1, width)).contains(number) ? number - 1 : nil
    case .named(let name):
      [places(called: name), places(calledWhole: name)].first { $0.count == 1 }?[0]
    }
  }

  private func places(called name: String) -> [Int] {
    let wanted = FoldedName(name)
    return names.indices.filter { names[$0] == wanted }
  }

  /// With what stands over them: `helår Budget`, `Budget helår`.
  private func places(calledWhole name: String) -> [Int] {
    let wanted = FoldedName(name)
    return heading.names.indices.filter { place in
      heading.groups(over: place).contains { group in
        let own = heading.names[place]
        return FoldedName("\(group) \(own)") == wanted || FoldedName("\(own) \(group)") == wanted
      }
    }
  }
}
