/// What a field holds: what a change moves from and to.
package indirect enum FieldValue: Hashable, Sendable {
  /// A number, words or a reason for missing.
  case figure(Figure)
  /// A text; nil when there is none.
  case text(String?)
  /// A level 1–4 of likelihood or consequence; nil when not assessed.
  case level(Int?)
  /// One word of a closed list (a status, an attainment, yes or no, the id of what a link leads to); nil when not set.
  case choice(String?)
  /// Several words, in order: the goals a row serves, the rows of a sum, the bands of a criterion.
  case list([String])
  /// A whole thing and where it stands among its like; nil when there is none by that id.
  case thing(Placed?)
}
