/// Finds a field by its heading or its number.
struct FieldSearch: Hashable {
  let heading: FileHeading
  let width: Int

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
    return heading.names.indices.filter { FoldedName(heading.names[$0]) == wanted }
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

  func sentence(_ column: SourceColumn) -> String {
    switch column {
    case .numbered(let number): return "filen har \(width) kolumner: kolumn \(number) finns inte"
    case .named(let name):
      let several = places(called: name).map { String($0 + 1) }
      guard several.count < 2 else {
        return
          "flera kolumner heter \(column.text) (\(several.joined(separator: ", "))): säg numret i stället"
      }
      return "kolumnen \(column.text) finns inte i filen, som har "
        + heading.names.prefix(12).map { Quoted.text($0) }.joined(separator: ", ")
    }
  }
}
