import { enablePatches, type Patch, produceWithPatches } from 'immer'
import { err, ok, type Result } from '../../base/result.ts'
import type { Document } from '../schema.ts'
import { addEdge } from './addEdge.ts'
import { addNode } from './addNode.ts'
import type { DocumentDraft, Verb } from './define.ts'
import { editNode } from './editNode.ts'
import { editSettings } from './editSettings.ts'
import { moveNodes } from './moveNodes.ts'
import { removeEdges } from './removeEdges.ts'
import { removeNodes } from './removeNodes.ts'
import { replaceNode } from './replaceNode.ts'
import { resizeNode } from './resizeNode.ts'
import { setConfig } from './setConfig.ts'
import { setEdgeConfig } from './setEdgeConfig.ts'
import { setRate } from './setRate.ts'
import { setScene } from './setScene.ts'
import { suppress } from './suppress.ts'

enablePatches()

/** Every way in which a document changes. Plain data goes in, so that a fix can be previewed, sent and undone. */
const verbs = {
  addEdge,
  addNode,
  editNode,
  editSettings,
  moveNodes,
  removeEdges,
  removeNodes,
  replaceNode,
  resizeNode,
  setConfig,
  setEdgeConfig,
  setRate,
  setScene,
  suppress,
}

type Verbs = typeof verbs
type InputOf<V> = V extends Verb<infer Input> ? Input : never

/** `{ verb: 'setConfig', id: 'web', path: ['maxSize'], value: 6 }` */
export type Operation = { [Name in keyof Verbs]: { readonly verb: Name } & InputOf<Verbs[Name]> }[keyof Verbs]

export interface OperationError {
  readonly verb: Operation['verb']
  readonly reason: string
}

export interface Change {
  readonly document: Document
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

/** All or nothing: the first refused operation leaves the document as it was. */
export function applyOperations(
  document: Document,
  operations: readonly Operation[],
): Result<Change, OperationError> {
  let refusal: OperationError | null = null
  const [next, patches, inverse] = produceWithPatches(document, (draft: DocumentDraft) => {
    for (const operation of operations) {
      const reason = applyOne(draft, operation)
      if (reason !== null) {
        refusal = { verb: operation.verb, reason }
        return
      }
    }
  })
  if (refusal) return err(refusal)
  return ok({ document: next, patches, inverse })
}

function applyOne(draft: DocumentDraft, operation: Operation): string | null {
  // One table look-up serves all verbs; the union above ties each verb to its own input.
  const verb = verbs[operation.verb] as Verb<Operation>
  return verb.apply(draft, operation)
}
