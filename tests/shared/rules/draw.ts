import { analyze } from '../../../shared/analysis.ts'
import { type Document, documentSchema, type Settings } from '../../../shared/document/schema.ts'
import { type Facts, facts as shipped } from '../../../shared/facts/facts.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { TODAY } from '../../support/fixtures.ts'

export type DrawnNode = readonly [type: string, parent: string | null, config?: object]
export type DrawnEdge = readonly [relation: string, from: string, to: string, config?: object]

/** A drawing in a few words, for tests that have no fixture of their own. */
export function draw(
  nodes: Readonly<Record<string, DrawnNode>>,
  edges: readonly DrawnEdge[] = [],
  settings: Partial<Settings> = {},
  suppressions: Document['suppressions'] = {},
): Document {
  return documentSchema.parse({
    format: 'cantilever',
    version: 1,
    settings: { region: 'eu-west-1', ...settings },
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([id, [type, parent, config = {}]]) => [
        id,
        { type, name: id, ...(parent !== null && { parent }), position: { x: 0, y: 0 }, config },
      ]),
    ),
    edges: Object.fromEntries(
      edges.map(([relation, from, to, config = {}]) => [`${from}-${to}`, { relation, from, to, config }]),
    ),
    suppressions,
  })
}

/** A VPC with a public and a private tier. */
export const network = (vpc: object = {}, tier: object = {}): Record<string, DrawnNode> => ({
  network: ['vpc', null, vpc],
  public: ['subnet-tier', 'network', { kind: 'public' }],
  private: ['subnet-tier', 'network', tier],
})

export const findingsOf = (
  document: Document,
  { facts = shipped, today = TODAY }: { facts?: Facts; today?: string | null } = {},
): readonly Finding[] => analyze(document, facts, { today }).findings

/** What one rule says about a drawing. */
export const saidBy = (
  id: string,
  document: Document,
  options: { facts?: Facts; today?: string | null } = {},
): readonly Finding[] => findingsOf(document, options).filter((finding) => finding.ruleId === id)
