/// Rows of the commands that only exist while a line is written or a meeting is shown.
extension CommandInfo {
  static let write: [CommandInfo] = [
    line(.accept, "spara", "Spara det du har skrivit"),
    line(.acceptAndNext, "spara, nästa", "Spara och gå vidare till nästa cell"),
    CommandInfo(.acceptAndBack, .write, "spara, förra", "Spara och gå till förra cellen", in: [.edit]),
    CommandInfo(.acceptAndDown, .write, "spara, ned", "Spara och gå till cellen under", in: [.edit]),
    CommandInfo(.acceptAndUp, .write, "spara, upp", "Spara och gå till cellen ovanför", in: [.edit]),
    line(.editOutside, "redigerare", "Skriv texten i din egen redigerare ($EDITOR)"),
    line(.keepDraft, "vänta", "Lämna raden; det du skrev finns kvar"),
    line(.eraseBack, "sudda", "Sudda tecknet före markören"),
    line(.eraseForward, "sudda framåt", "Sudda tecknet vid markören"),
    line(.eraseAll, "rensa", "Sudda hela raden"),
    line(.cursorLeft, "vänster", "Flytta markören ett tecken åt vänster"),
    line(.cursorRight, "höger", "Flytta markören ett tecken åt höger"),
    line(.cursorStart, "början", "Flytta markören till radens början"),
    line(.cursorEnd, "slut", "Flytta markören till radens slut"),
  ]

  static let meeting: [CommandInfo] = [
    CommandInfo(.startMeeting, .meeting, "möte", "Visa läget för ett möte, det viktigaste först"),
    slide(.meetingNext, "nästa", "Visa nästa punkt"),
    slide(.meetingPrevious, "förra", "Visa förra punkten"),
    slide(.meetingMore, "mer", "Visa mer om punkten"),
    slide(.meetingLess, "mindre", "Visa mindre om punkten"),
    slide(.meetingTable, "tabell", "Visa tabellen bakom punkten"),
    slide(.meetingEnd, "sluta", "Lämna mötet och gå tillbaka till arbetet"),
  ]

  private static func line(_ command: Command, _ short: String, _ help: String) -> CommandInfo {
    CommandInfo(command, .write, short, help, in: [.edit, .prompt])
  }

  private static func slide(_ command: Command, _ short: String, _ help: String) -> CommandInfo {
    CommandInfo(command, .meeting, short, help, in: [.meeting])
  }
}
