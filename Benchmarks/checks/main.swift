// How fast the checks are: all of them over a hundred times the figures of a folder, and again after one edit.
// `checks-bench FOLDER` prints JSON; `make bench` runs it.

import FollowUp
import Store

/// A folder's years, read from disk.
struct Bench {
  let municipality: Municipality
  let plans: [Plan]

  init(folder: String) throws {
    let store = try MunicipalityFolder(FolderPath(root: folder))
    municipality = store.municipality
    plans = try store.municipality.committees.flatMap { committee in
      try store.years(of: committee.id).map { try store.open(committee.id, $0, who: "bench").plan }
    }
  }

  var scopes: [CheckScope] {
    plans.map { plan in
      let others = plans.filter { $0.committee != plan.committee || $0.year != plan.year }
      let point = plan.reportingPoints.last ?? .plan(of: plan.year)
      return CheckScope(municipality: municipality, plan: plan, point: point, others: others)
    }
  }
}

/// The figures of a year: every number it shows, typed or computed, and beside a computed one what is printed there.
func figures(of plan: Plan) -> Int {
  FigureList.lines(of: plan).reduce(0) { $0 + ($1.value == nil ? 0 : 1) + ($1.printed == nil ? 0 : 1) }
}

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

/// A year checked again after each of many edits of one figure; the median, and how much was asked.
func edit(_ scope: CheckScope) -> (seconds: Double, asked: Int, all: Int) {
  var scope = scope
  var run = CheckRun(scope)
  let all = run.asked
  guard let cell = scope.plan.money.first?.cells.keys.min(by: { "\($0)" < "\($1)" }) else {
    return (0, 0, all)
  }
  let clock = ContinuousClock()
  let times = (1...301).map { amount -> Double in
    scope.plan.money[0].cells[cell] = Figure(.number(ExactDecimal(amount * 1000)))
    return seconds(clock.measure { run.update(scope) })
  }
  return (median(times), run.asked, all)
}

let folder = CommandLine.arguments.dropFirst().first ?? "data/huddinge"
let bench = try Bench(folder: folder)
// Each time read anew: a hundred municipalities share no storage.
let scopes = try (0..<100).flatMap { _ in try Bench(folder: folder).scopes }
let count = scopes.reduce(0) { $0 + figures(of: $1.plan) }
let clock = ContinuousClock()
// Until all that is found is at hand; what was found the time before is thrown away in between.
var found: [[Finding]] = []
let times = (0..<7).map { _ in
  found = []
  return seconds(clock.measure { found = CheckRun.findings(in: scopes) })
}
let alone = (0..<7).map { _ in
  seconds(clock.measure { for scope in scopes { _ = CheckRun(scope).findings.count } })
}
let edited = bench.scopes.map { edit($0) }.max { $0.seconds < $1.seconds }
print(
  "{\"figures\": \(count), \"years\": \(scopes.count), \"findings\": \(found.reduce(0) { $0 + $1.count }), \"checks\": \(Check.all.count),"
    + " \"seconds\": \(median(times)), \"alone\": \(median(alone)), \"edit\": \(edited?.seconds ?? 0), \"asked\": \(edited?.asked ?? 0),"
    + " \"questions\": \(edited?.all ?? 0)}")
if CommandLine.arguments.contains("--rules") {
  for check in Check.all {
    let times = (0..<3).map { _ in
      seconds(clock.measure { for scope in scopes { _ = CheckRun(scope, checks: [check]).findings.count } })
    }
    print(check.name.rawValue, Int(median(times) * 1e9 / Double(count)), "ns a figure")
  }
}
