package import FollowUp

extension FieldError {
  /// A Swedish sentence.
  package var sentence: String {
    switch self {
    case .notFound(let address): "\(address) finns inte."
    case .computed(let address): "\(address) räknas av andra siffror och kan inte skrivas."
    case .wrongKind(let address): "Värdet passar inte i \(address)."
    case .decided(let address, let point):
      "\(address) kan inte ändras: \(point) är fastställd. Lås upp den först, med ett skäl."
    case .invalid(_, let problem): problem.sentence
    }
  }
}
