import FollowUp

extension FigureAddress {
  private static let noteID = EntityID(known: "note")

  /// What a text that is not saved is kept by: a comment beside its figure, so that neither is taken for the other.
  func draft(of editor: Focus.Editor?) -> FigureAddress {
    if case .note = editor { ofNote } else { self }
  }

  /// Of the comment on the figure at this address.
  var ofNote: FigureAddress { appending(Self.noteID, period) }
}
