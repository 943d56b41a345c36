internal import Dispatch
internal import Synchronization

extension CheckRun {
  /// What is found in several years, each as in a run of its own; side by side on all the processors there are.
  package static func findings(in years: [CheckScope], checks: [Check] = Check.all) -> [[Finding]] {
    let all = Mutex([[Finding]](repeating: [], count: years.count))
    DispatchQueue.concurrentPerform(iterations: years.count) { place in
      let findings = CheckRun(years[place], checks: checks).findings
      all.withLock { $0[place] = findings }
    }
    return all.withLock(\.self)
  }
}
