import type { Draft } from 'immer'
import type { Document } from '../schema.ts'

export type DocumentDraft = Draft<Document>

/** A verb: changes the draft, or returns why it will not. A refused verb has changed nothing. */
export interface Verb<Input> {
  readonly apply: (draft: DocumentDraft, input: Input) => string | null
}

export const defineVerb = <Input>(apply: Verb<Input>['apply']): Verb<Input> => ({ apply })
