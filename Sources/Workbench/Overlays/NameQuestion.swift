package import Exchange
package import FollowUp

/// A line to write for something that is to be made: a name for a new thing or a copy, or why a finding stands.
package struct NameQuestion: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// A new thing of a kind, near an address.
    case add(NewThing.Kind, near: FigureAddress)
    case copy(FigureAddress)
    /// A nämnd of the municipality.
    case committee
    /// A set of criteria among the settings.
    case criteriaSet
    /// Why a finding stands.
    case explanation(Finding)
    /// The diarienummer of a decision.
    case decision(EntityID, despiteErrors: Bool)
    /// Why a decided report is unlocked.
    case unlocking(EntityID)
    /// A year of the nämnd, made from the one that is shown.
    case year
    /// A file to import.
    case importFile
    /// A new file for the table that has the focus.
    case saveTable
    /// Codes of a new rule of a mapping, or of the one at a place.
    case codes(replacing: Int?)
    /// What stands in a column of a file on records to leave out.
    case skipCodes(SourceColumn, replacing: Int?)
    /// The name of a mapping; the one that has been asked about and may be replaced.
    case mappingName(replacing: String?)
  }

  package let purpose: Purpose
  package let title: String
  /// What is asked, in a sentence.
  package let question: String
  package var line: EditLine

  package init(_ purpose: Purpose, title: String, question: String, text: String = "") {
    self.purpose = purpose
    self.title = title
    self.question = question
    line = EditLine(text, isChosen: !text.isEmpty)
  }
}

extension NameQuestion.Purpose {
  /// Whether something is asked after it.
  var goesOn: Bool { if case .codes = self { true } else { false } }

  /// Whether it puts something in the place of what there is.
  var replaces: Bool { if case .mappingName(.some) = self { true } else { false } }

  /// What is said to an empty answer.
  package var refusalOfNothing: String {
    switch self {
    case .explanation: "En förklaring behövs. Esc lämnar det oförklarat."
    case .importFile, .saveTable: "Skriv en sökväg. Esc avbryter."
    case .unlocking: "Ett skäl behövs. Esc lämnar den låst."
    case .codes, .skipCodes: "Skriv en kod, en början som 50* eller ett intervall. Esc går tillbaka."
    case .mappingName: "Ett namn behövs. Esc går tillbaka."
    case .decision: ""
    case .add, .copy, .committee, .criteriaSet, .year: "Ett namn behövs. Esc avbryter."
    }
  }
}

/// Something that has consequences one should know of first: Enter does it, Esc leaves everything as it is.
package struct ConfirmQuestion: Hashable, Sendable {
  package let title: String
  /// What would happen, a line each.
  package let lines: [String]
  package let changes: [Change]
  /// What is said when it is done.
  package let told: String
  /// What is asked next, where the answer is more than yes; nil when Enter does it.
  package let next: NameQuestion?

  package init(title: String, lines: [String], changes: [Change], told: String) {
    self.title = title
    self.lines = lines
    self.changes = changes
    self.told = told
    next = nil
  }

  package init(title: String, lines: [String], next: NameQuestion) {
    self.title = title
    self.lines = lines
    changes = []
    told = ""
    self.next = next
  }
}
