import Exchange
import FollowUp

/// Saving a mapping by a name, for everybody in the municipality.
extension Session {
  /// A mapping that does not fit the file it was made for is of no use to anybody.
  mutating func askMappingName() {
    guard let work = importing else { return }
    guard let offer = work.offer, !offer.proposal.problems.stops else {
      return status = StatusLine("Mappningen kan inte sparas än. \(work.summary.text)", .bad)
    }
    let stem = work.file.name.split(separator: ".").first.map(String.init) ?? work.file.name
    overlay = .naming(
      NameQuestion(
        .mappingName(replacing: nil), title: "Spara mappningen",
        question: "Vad ska den heta? Nästa gång en sådan fil läses in känns den igen av sig själv.",
        text: work.draft.name.isEmpty ? stem : work.draft.name))
    status = StatusLine("Enter sparar, Esc går tillbaka.")
  }

  /// A name that is taken is asked about once more.
  mutating func saveMapping(_ question: NameQuestion, as name: String, replacing known: String?) {
    guard let work = importing, var mapping = work.draft.mapping else { return }
    mapping.name = name
    let isOwn = !name.isEmpty && (name == work.keptName || name == known)
    switch environment.files.keep(mapping, isOwn) {
    case .kept(let path):
      importing?.keep(as: name, in: context.plan)
      showImport()
      status = StatusLine("Mappningen ”\(name)” är sparad: \(path)", .good)
    case .taken(let told):
      overlay = .naming(
        NameQuestion(
          .mappingName(replacing: name), title: "Ersätta mappningen?",
          question: "\(told) Enter ersätter den. Skriv ett annat namn om den ska vara kvar.", text: name))
      status = StatusLine("Namnet finns redan. Enter ersätter, Esc går tillbaka.", .bad)
    case .refused(let sentence):
      overlay = .naming(question)
      status = StatusLine(sentence, .bad)
    }
  }
}
