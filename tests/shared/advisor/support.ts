import { type Advice, advise } from '../../../shared/advisor/advise.ts'
import { analyze } from '../../../shared/analysis.ts'
import type { JsonObject } from '../../../shared/base/json.ts'
import { applyOperations } from '../../../shared/document/operations/index.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { facts } from '../../../shared/facts/facts.ts'
import type { Drawing } from '../../support/builders.ts'
import { TODAY } from '../../support/fixtures.ts'

/** One decision about one node of a drawing; throws with the advisor's own words when it is refused. */
export function ask(drawing: Drawing | Document, node: string, decision: string, criteria: JsonObject = {}) {
  const document = 'document' in drawing ? drawing.document() : drawing
  const analysis = analyze(document, facts, { today: TODAY })
  const advice = advise(document, analysis, facts, { node, decision, criteria }, TODAY)
  if (!advice.ok) throw new Error(advice.error)
  return { ...advice.value, choice: (id: string) => choiceOf(document, advice.value, id) }
}

function choiceOf(document: Document, { choices }: Advice, id: string) {
  const choice = choices.find((one) => one.id === id)
  if (!choice) throw new Error(`There is no choice "${id}"`)
  const made = choice.operations && applyOperations(document, choice.operations)
  if (made && !made.ok) throw new Error(made.error.reason)
  return {
    ...choice,
    told: choice.notes.join('\n'),
    /** The drawing that the click makes; the present one where there is nothing to click. */
    made: made ? made.value.document : document,
  }
}
