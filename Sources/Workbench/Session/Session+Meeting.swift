import FollowUp

/// Mötesläge: from any pane, out to the table behind a thing and back again. Nothing can be edited in it.
extension Session {
  mutating func startMeeting() {
    let items = Agenda.items(of: context)
    meeting = interrupted.map { MeetingState(items: items, returningTo: $0) } ?? MeetingState(items: items)
    interrupted = nil
    status = StatusLine(coming)
  }

  /// What comes next, so that one can prepare the room for it.
  private var coming: String {
    guard let meeting, !meeting.items.isEmpty else { return "Inget att ta ställning till." }
    return meeting.next.map { "Sedan: \($0.title)" } ?? "Det här är den sista punkten."
  }

  mutating func performInMeeting(_ command: Command) {
    switch command {
    case .meetingNext: stepMeeting(by: 1, atEnd: "Det här är den sista punkten.")
    case .meetingPrevious: stepMeeting(by: -1, atEnd: "Det här är den första punkten.")
    case .meetingMore: if meeting?.showMore(true) == false { status = StatusLine("Mer finns inte.") }
    case .meetingLess: if meeting?.showMore(false) == false { status = StatusLine("Mindre går inte.") }
    case .meetingTable: showTable()
    case .meetingEnd, .startMeeting, .quit: endMeeting()
    default: status = StatusLine("I mötet ändras inget. Esc går ut ur mötet.")
    }
  }

  private mutating func stepMeeting(by count: Int, atEnd sentence: String) {
    let moved = meeting?.step(by: count) ?? false
    status = StatusLine(moved ? coming : sentence)
  }

  /// Goes to the table behind; `m` returns to the same place in the meeting.
  private mutating func showTable() {
    guard let address = meeting?.current?.address else {
      return status = StatusLine("Det finns ingen tabell bakom den här punkten.")
    }
    let left = meeting
    meeting = nil
    if reveal(address) {
      interrupted = left
      status = StatusLine("\(view.statusText) · m går tillbaka till mötet")
    } else {
      meeting = left
    }
  }

  private mutating func endMeeting() {
    meeting = nil
    status = StatusLine("Mötet avslutat.")
  }
}
