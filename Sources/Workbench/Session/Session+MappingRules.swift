import Exchange
import FollowUp

/// Rules of a mapping: codes that are written, and the row of ours that they are summed on.
extension Session {
  /// - Parameters:
  ///   - text: what to begin with; nil for what was typed and not taken.
  ///   - place: of the rule that is to be another.
  mutating func askCodes(_ text: String? = nil, replacing place: Int? = nil) {
    guard let work = importing else { return }
    let typed = text ?? (place == nil ? work.typedCodes : "")
    overlay = .naming(
      NameQuestion(
        .codes(replacing: place), title: place == nil ? "Ny regel" : "Ändra regeln",
        question: """
          Vilka koder i filen? En kod (5010), alla som börjar så (50*) eller ett intervall (5000-5199). Den snävaste \
          regeln gäller. Sedan väljer du raden.
          """, text: typed))
    status = StatusLine("Enter går vidare till raden, Esc går tillbaka.")
  }

  mutating func takeCodes(_ text: String, replacing place: Int?) {
    guard let work = importing else { return }
    if let flaw = CodePattern.flaw(in: text) { return status = StatusLine(flaw, .bad) }
    guard let codes = CodePattern(text) else {
      return status = StatusLine("”\(text)” går inte att läsa: skriv 5010, 50* eller 5000-5199.", .bad)
    }
    let count = work.rows(of: codes)
    let known = place ?? work.draft.rules.firstIndex { $0.codes == codes }
    ask(
      prompts(work).rows(
        .row(codes, replacing: place), "\(codes) (\(ImportWork.rows(count)) i filen) summeras på",
        chosen: known.flatMap { work.draft.rules.indices.contains($0) ? work.draft.rules[$0].row : nil }))
    if count == 0 {
      status = StatusLine("Ingen rad i filen träffas av \(codes). Välj rad ändå, eller Esc och skriv om.")
    }
  }

  mutating func takeRule(_ rule: RowRule, replacing place: Int?) {
    changeImport { work, plan in
      work.typedCodes = ""
      let reason = work.change(in: plan) { $0.set(rule, replacing: place) }
      work.selection = work.draft.rules.firstIndex(of: rule).map { .rule($0) } ?? .newRule
      return reason
    }
  }

  /// Enter on something left out: the row or the column of ours is chosen, and the changes are made anew.
  mutating func answer(leftOut item: LeftOut, at place: Int) {
    guard let work = importing else { return }
    switch item.cause {
    case .row, .severalRows:
      let name = "\(item.key) \(work.others(of: item))".prefix(60)
      ask(
        prompts(work).rows(
          .leftOut(item.key, at: place),
          "Vilken rad är ”\(FieldEntry.trimmed(String(name)))” (\(ImportWork.rows(item.count)))?",
          near: item.near.isEmpty ? prompts(work).near(work.others(of: item)) : item.near))
    case .word(let word): ask(prompts(work).word(word, .leftOutWord(word, at: place)))
    case .unnamed:
      status = StatusLine(
        "Raden har inget namn i filen. Välj en annan kolumn som nyckel i mappningen, eller hoppa över den.",
        .bad)
    case .doubled:
      status = StatusLine(
        "Flera rader nämner samma rad här: välj i mappningen att alla av samma rad summeras.", .bad)
    case .figure: status = StatusLine(item.reason, .bad)
    }
  }

  /// What was left out is somewhere now: the next of it has the focus, and what it all comes to is told.
  mutating func changeLeftOut(at place: Int, _ change: (inout ImportWork, Plan) -> String?) {
    changeImport(change)
    guard case .preview(var preview) = overlay, status.tone != .bad else { return }
    preview.select(leftOut: place)
    importing?.previewLine = preview.selection
    overlay = .preview(preview)
  }

  mutating func askSkip(_ index: Int) {
    guard let work = importing, work.draft.skipping.indices.contains(index) else { return }
    let rule = work.draft.skipping[index]
    askSkip(in: rule.column, "\(rule.pattern)", replacing: index)
  }

  mutating func askSkip(in column: SourceColumn, _ text: String? = nil, replacing place: Int? = nil) {
    overlay = .naming(
      NameQuestion(
        .skipCodes(column, replacing: place), title: "Rader att hoppa över",
        question: """
          Vad står det i \(column.text) på de rader som inte ska med? Ett ord eller en kod (Summa), en början (Summa*) \
          eller ett intervall (9000-9999).
          """, text: text ?? importing?.typedSkip ?? ""))
    status = StatusLine("Enter lägger till, Esc går tillbaka.")
  }

  mutating func takeSkip(_ text: String, in column: SourceColumn, replacing place: Int?) {
    if let flaw = CodePattern.flaw(in: text) { return status = StatusLine(flaw, .bad) }
    guard let pattern = CodePattern(text) else { return }
    changeImport { work, plan in
      work.typedSkip = ""
      let rule = SkipRule(column, pattern)
      let reason = work.change(in: plan) { $0.set(rule, replacing: place) }
      work.selection = work.draft.skipping.firstIndex(of: rule).map { .skip($0) } ?? .newSkip
      return reason
    }
  }
}
