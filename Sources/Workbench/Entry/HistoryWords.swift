import FollowUp

/// Earlier figures in few words.
enum HistoryWords {
  static func told(_ history: FigureHistory, editor: Focus.Editor) -> [String] {
    let reported = [history.previous, history.lastYear].compactMap { $0 }.map { entry in
      "\(PeriodWords.date(entry.period)) \(text(entry, editor))"
    }
    let forecasts = history.forecasts.map { entry in
      "\(BudgetNames.inside(entry.label ?? "prognos \(PeriodWords.date(entry.period))")) \(text(entry, editor))"
    }
    return reported + forecasts
  }

  private static func text(_ entry: FigureHistory.Entry, _ editor: Focus.Editor) -> String {
    FieldText.editable(.figure(entry.figure), editor: editor)
  }
}
