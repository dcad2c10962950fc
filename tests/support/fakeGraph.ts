import { users } from '../../shared/catalog/components/users.ts'
import type { ComponentSpec } from '../../shared/catalog/define.ts'
import { settingsSchema } from '../../shared/document/schema.ts'
import type { Graph, GraphNode } from '../../shared/graph/graph.ts'
import { buildGraph } from '../../shared/graph/queries.ts'

type Declared = Partial<Pick<ComponentSpec, 'resources' | 'cost' | 'title'>>

/** A graph of components made up for a test: what the engines do must not depend on the real catalog. */
export function fakeGraph(nodes: Readonly<Record<string, Declared>>, region = 'us-east-1'): Graph {
  const made = Object.entries(nodes).map(([id, declared]): [string, GraphNode] => {
    const spec = {
      type: 'fake',
      title: 'Fake',
      category: 'compute',
      placement: { inside: ['canvas'] },
      summary: () => [],
      config: users.config,
      ...declared,
    } as unknown as ComponentSpec
    return [
      id,
      {
        id,
        type: 'users',
        name: id,
        spec,
        config: { cidrs: [] },
        traits: {},
        logicalName: id.charAt(0).toUpperCase() + id.slice(1),
        region,
        parentId: null,
        vpcId: null,
        tierId: null,
        tier: null,
        implied: false,
        source: null,
        valid: true,
      },
    ]
  })
  return buildGraph({
    settings: settingsSchema.parse({ region }),
    nodes: new Map(made),
    edges: new Map(),
    problems: [],
    unknown: [],
    layouts: new Map(),
  })
}
