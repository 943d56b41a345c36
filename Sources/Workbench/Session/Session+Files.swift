import Exchange
import FollowUp

/// Figures in from a file, and out to one.
extension Session {
  /// - Parameter path: what to begin with.
  mutating func askImport(_ path: String = "") {
    ask(
      NameQuestion(
        .importFile, title: "Importera fil",
        question: """
          Vilken fil? Rader och kolumner (.csv, .tsv, .xlsx, .ods) eller ett sparat svar från Kolada (.json). \
          Du får se vad som ändras innan något skrivs.
          """, text: path), "Skriv filens sökväg. Enter läser den, Esc avbryter.")
  }

  mutating func importFile(_ path: String) {
    let near =
      view.focus.address.flatMap { target(of: $0) }
      ?? view.budget?.tableKey.map {
        .table($0.register, $0.id)
      }
    switch environment.files.offer(path, context.plan, near) {
    case .read(let offer):
      importing = nil
      open(ImportPreview(offer.telling(earlier(offer.source))))
    case .delimited(let file, let source, let mapping): open(file, path, source, mapping, near)
    case .refused(let sentence): status = StatusLine(sentence, .bad)
    }
  }

  /// By the mapping that is known, or by hand where none is; what was begun with the same file and not saved goes before.
  private mutating func open(
    _ file: DelimitedFile, _ path: String, _ source: DelimitedSource, _ mapping: ImportMapping?,
    _ near: ImportMapping.Target?
  ) {
    let plan = context.plan
    importing =
      mapping.map { ImportWork(file, path: path, read: source, by: $0, in: plan) }
      ?? ImportWork(file, path: path, read: source, near: near, in: plan)
    guard importing != nil else {
      return status = StatusLine("Året har ingen tabell som siffror kan gå till.", .bad)
    }
    let known = earlier(file.source)
    importing?.earlier = known
    let begun = importing.flatMap { mappingsLaidAside[$0.placeAside(in: plan)] }
    if let begun { importing?.resume(begun, in: plan) }
    showImport()
    if begun != nil {
      status = StatusLine("Mappningen du höll på med är framme igen. \(status.text)", status.tone)
    } else if mapping == nil {
      status = StatusLine("Filen känns inte igen. \(status.text)")
    }
  }

  private func target(of address: FigureAddress) -> ImportMapping.Target? {
    switch address.register {
    case .goals: .indicators
    case .money, .actions, .statistics: address.path.first.map { .table(address.register, $0) }
    case .risks, .plan, .settings: nil
    }
  }

  mutating func askFile() {
    guard let ground, let address = view.focus.address else { return }
    let table = address.register == .goals ? "indikatorer" : address.path[0].description
    let plan = context.plan
    ask(
      NameQuestion(
        .saveTable, title: "Spara tabellen",
        question: "I vilken fil? \(ground.grid.rows.count) rader med rubriker, tabb mellan kolumnerna.",
        text: "\(plan.committee)-\(plan.year)-\(table).tsv"), "Enter sparar, Esc avbryter.")
  }

  mutating func saveTable(_ path: String) {
    guard let ground else { return overlay = nil }
    if let reason = environment.files.write(path, ground.copied(.table) + "\n") {
      return status = StatusLine(reason, .bad)
    }
    overlay = nil
    status = StatusLine("Sparat i \(path): \(ground.grid.rows.count) rader.", .good)
  }

  private mutating func ask(_ question: NameQuestion, _ told: String) {
    overlay = .naming(question)
    status = StatusLine(told)
  }
}
