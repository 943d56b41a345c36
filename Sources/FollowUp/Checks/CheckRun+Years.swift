internal import Dispatch
internal import Synchronization

extension CheckRun {
  /// The checks of several years, side by side on all the processors there are; in the order of the years.
  package static func of(_ years: [CheckScope], checks: [Check] = Check.all) -> [CheckRun] {
    let runs = Mutex([CheckRun?](repeating: nil, count: years.count))
    DispatchQueue.concurrentPerform(iterations: years.count) { place in
      let run = CheckRun(years[place], checks: checks)
      runs.withLock { $0[place] = run }
    }
    return runs.withLock { $0.compactMap(\.self) }
  }
}
