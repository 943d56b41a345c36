package import FollowUp

/// A file from another system read by a mapping.
package enum DelimitedImport {
  /// What the file would change. Every amount that is read goes in, is left out and told, or is skipped by a rule: the control totals show
  /// that nothing is lost. Sums are exact.
  package static func proposal(_ bytes: [UInt8], by mapping: ImportMapping, in plan: Plan) -> ImportProposal {
    do throws(DelimitedSource.Unreadable) {
      let source = try DelimitedSource(bytes, encoding: mapping.encoding, separator: mapping.separator)
      return proposal(source, by: mapping, in: plan)
    } catch {
      var proposal = ImportProposal()
      proposal.problems.append(error.problem)
      return proposal
    }
  }

  /// The same of a file that has been read already, in the encoding and with the separator that the mapping says.
  package static func proposal(
    _ source: DelimitedSource, by mapping: ImportMapping, in plan: Plan
  ) -> ImportProposal {
    var proposal = ImportProposal()
    proposal.problems = source.problems
    guard let grid = mapping.grid(of: plan) else {
      proposal.tell(.stops, "Tabellen som mappningen gäller finns inte i året.")
      return proposal
    }
    proposal.problems += flaws(mapping, grid) + mapping.remarks.map(\.problem)
    read(source.text, mapping, grid, &proposal)
    return proposal
  }

  private static func read(
    _ text: DelimitedText, _ mapping: ImportMapping, _ grid: CellGrid, _ proposal: inout ImportProposal
  ) {
    do throws(MappedFields.Misfit) {
      let fields = try MappedFields(mapping, text, grid)
      proposal.problems += fields.remarks
      var reading = RecordImport(mapping, fields, text, grid)
      reading.read(into: &proposal)
      proposal.tellScale()
    } catch {
      proposal.problems += error.problems
    }
  }

  /// Rules that say rows which are not there.
  private static func flaws(_ mapping: ImportMapping, _ grid: CellGrid) -> [ImportProblem] {
    mapping.rules.filter { grid.rowIndex($0.row) == nil }.map {
      ImportProblem(.stops, "regeln \($0.codes) leder till raden \($0.row), som inte finns i tabellen")
    }
  }
}
