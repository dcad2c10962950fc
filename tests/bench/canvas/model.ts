import {
  type Document,
  type DocumentEdge,
  type DocumentNode,
  emptyDocument,
} from '../../../shared/document/schema.ts'

/** One platform: 7 frames and 25 cards, joined by 30 connections; drawn as a person would. */
type Drawn = readonly [
  type: string,
  parent: string | null,
  x: number,
  y: number,
  config?: Record<string, unknown>,
]

const BLOCK: Readonly<Record<string, Drawn>> = {
  vpc: ['vpc', null, 0, 0, { azCount: 3 }],
  edge: ['subnet-tier', 'vpc', 24, 48, { kind: 'public' }],
  apps: ['subnet-tier', 'vpc', 24, 280, {}],
  jobs: ['subnet-tier', 'vpc', 24, 1040, { kind: 'isolated' }],
  shop: ['ecs-cluster', 'apps', 24, 48],
  tools: ['ecs-cluster', 'apps', 24, 288],
  kube: ['eks-cluster', 'apps', 24, 528],
  users: ['users', null, -260, 80],
  ...Object.fromEntries(
    ['web', 'api', 'admin'].map((name, i) => [
      `${name}-alb`,
      ['application-load-balancer', 'edge', 24 + i * 280, 48] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['cart', 'search', 'orders', 'stock'].map((name, i) => [
      name,
      ['ecs-service', 'shop', 24 + i * 256, 48] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['backoffice', 'reports', 'imports', 'mail'].map((name, i) => [
      name,
      ['ecs-service', 'tools', 24 + i * 256, 48] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['general', 'memory', 'gpu', 'spot'].map((name, i) => [
      name,
      ['eks-node-group', 'kube', 24 + i * 256, 48] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['web', 'worker', 'cache', 'render'].map((name, i) => [
      name,
      ['autoscaling-group', 'apps', 1130, 48 + i * 144] as const,
    ]),
  ),
  night: ['batch-compute-environment', 'jobs', 24, 48],
  urgent: ['batch-job-queue', 'jobs', 304, 48],
  bulk: ['batch-job-queue', 'jobs', 584, 48],
  align: ['batch-job-definition', 'jobs', 864, 48],
  call: ['batch-job-definition', 'jobs', 1130, 48],
}

const EDGES: readonly (readonly [relation: string, from: string, to: string])[] = [
  ['connects', 'users', 'web-alb'],
  ['connects', 'users', 'api-alb'],
  ['connects', 'users', 'admin-alb'],
  ...['cart', 'search', 'orders', 'stock', 'web', 'worker'].map((to) => ['routes', 'web-alb', to] as const),
  ...['orders', 'stock', 'cache', 'imports'].map((to) => ['routes', 'api-alb', to] as const),
  ...['backoffice', 'reports', 'mail', 'render'].map((to) => ['routes', 'admin-alb', to] as const),
  ...['cart', 'search', 'backoffice', 'web'].map((from) => ['connects', from, 'orders'] as const),
  ...['orders', 'reports', 'worker'].map((from) => ['connects', from, 'stock'] as const),
  ['dispatches', 'urgent', 'night'],
  ['dispatches', 'bulk', 'night'],
  ['submits', 'align', 'urgent'],
  ['submits', 'call', 'bulk'],
  ['submits', 'align', 'bulk'],
  ['provides', 'render', 'shop'],
]

export const BLOCK_NODES = Object.keys(BLOCK).length

/** A drawing of about `count` nodes, frames among them, in rows of platforms. The same each time. */
export function benchDocument(count: number): Document {
  const nodes: Record<string, DocumentNode> = {}
  const edges: Record<string, DocumentEdge> = {}
  const blocks = Math.max(1, Math.round(count / BLOCK_NODES))
  const columns = Math.ceil(Math.sqrt(blocks))
  for (let block = 0; block < blocks; block++) {
    const at = { x: (block % columns) * 1880, y: Math.floor(block / columns) * 1400 }
    const idOf = (key: string) => `${key}-${block}`
    for (const [key, [type, parent, x, y, config = {}]] of Object.entries(BLOCK)) {
      nodes[idOf(key)] = {
        type,
        name: `${key} ${block}`,
        ...(parent !== null && { parent: idOf(parent) }),
        position: parent === null ? { x: at.x + x, y: at.y + y } : { x, y },
        config,
      }
    }
    for (const [i, [relation, from, to]] of EDGES.entries())
      edges[`edge-${block}-${i}`] = { relation, from: idOf(from), to: idOf(to), config: {} }
  }
  return { ...emptyDocument(`Platform of ${count}`), nodes, edges }
}
