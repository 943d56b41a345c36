package import FollowUp

/// A file from another system read by a mapping.
package enum DelimitedImport {
  /// What the file would change. Every amount that is read goes in, is left out and told, or is skipped by a rule: the control totals show
  /// that nothing is lost. Sums are exact.
  package static func proposal(_ bytes: [UInt8], by mapping: ImportMapping, in plan: Plan) -> ImportProposal {
    var proposal = ImportProposal()
    do throws(TextFlaw) {
      let source = try SourceText(bytes, encoding: mapping.encoding)
      proposal.problems += source.remarks
      read(source.text, by: mapping, in: plan, &proposal)
    } catch {
      proposal.problems.append(error.problem)
    }
    return proposal
  }

  private static func read(
    _ source: String, by mapping: ImportMapping, in plan: Plan, _ proposal: inout ImportProposal
  ) {
    guard let grid = mapping.grid(of: plan) else {
      return proposal.tell(.stops, "Tabellen som mappningen gäller finns inte i året.")
    }
    proposal.problems += flaws(mapping, grid)
    do throws(DelimitedText.Empty) {
      let text = try DelimitedText(source, separator: mapping.separator)
      proposal.problems += text.problems
      read(text, mapping, grid, &proposal)
    } catch {
      proposal.problems.append(error.problem)
    }
  }

  private static func read(
    _ text: DelimitedText, _ mapping: ImportMapping, _ grid: CellGrid, _ proposal: inout ImportProposal
  ) {
    do throws(MappedFields.Misfit) {
      let fields = try MappedFields(mapping, text, grid)
      var reading = RecordImport(mapping, fields, text, grid)
      reading.read(into: &proposal)
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
