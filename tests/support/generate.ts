import type { Document, DocumentEdge, DocumentNode } from '../../shared/document/schema.ts'
import { emptyDocument } from '../../shared/document/schema.ts'

/** One quarter of a platform: 20 components and 11 connections, of every type that the app knows. */
const BLOCK: Readonly<
  Record<string, readonly [type: string, parent: string | null, config: Record<string, unknown>]>
> = {
  vpc: ['vpc', null, { azCount: 2 }],
  public: ['subnet-tier', 'vpc', { kind: 'public' }],
  private: ['subnet-tier', 'vpc', {}],
  users: ['users', null, {}],
  alb: ['application-load-balancer', 'public', {}],
  web: ['autoscaling-group', 'private', { minSize: 2, desiredCapacity: 3, maxSize: 6 }],
  worker: ['autoscaling-group', 'private', { minSize: 1, desiredCapacity: 2, maxSize: 4 }],
  cluster: ['ecs-cluster', 'private', {}],
  api: ['ecs-service', 'cluster', {}],
  cart: ['ecs-service', 'cluster', {}],
  search: ['ecs-service', 'cluster', {}],
  kube: ['eks-cluster', 'private', {}],
  nodes: ['eks-node-group', 'kube', {}],
  spot: ['eks-node-group', 'kube', { capacityType: 'SPOT' }],
  environment: ['batch-compute-environment', 'private', {}],
  queue: ['batch-job-queue', null, {}],
  urgent: ['batch-job-queue', null, { priority: 100 }],
  align: ['batch-job-definition', null, {}],
  call: ['batch-job-definition', null, {}],
  report: ['batch-job-definition', null, {}],
}

const EDGES: readonly (readonly [
  relation: string,
  from: string,
  to: string,
  config?: Record<string, unknown>,
])[] = [
  ['connects', 'users', 'alb'],
  ['routes', 'alb', 'web'],
  ['routes', 'alb', 'api', { pathPatterns: ['/api/*'] }],
  ['routes', 'alb', 'cart', { pathPatterns: ['/cart/*'] }],
  ['routes', 'alb', 'search', { pathPatterns: ['/search/*'] }],
  ['dispatches', 'queue', 'environment'],
  ['dispatches', 'urgent', 'environment'],
  ['submits', 'align', 'queue'],
  ['submits', 'call', 'queue'],
  ['submits', 'report', 'urgent'],
]

export const BLOCK_SIZE = Object.keys(BLOCK).length

/** A drawing of about `count` components, the same each time: whole blocks side by side. */
export function largeDocument(count: number): Document {
  const nodes: Record<string, DocumentNode> = {}
  const edges: Record<string, DocumentEdge> = {}
  for (let block = 0; block < Math.max(1, Math.round(count / BLOCK_SIZE)); block++) {
    const idOf = (key: string) => `${key}-${block}`
    for (const [i, [key, [type, parent, config]]] of Object.entries(BLOCK).entries()) {
      const column = parent === null ? block : 0
      nodes[idOf(key)] = {
        type,
        name: `${key} ${block}`,
        ...(parent !== null && { parent: idOf(parent) }),
        position: { x: 40 + (i % 4) * 240 + column * 1400, y: 60 + Math.floor(i / 4) * 140 },
        config,
      }
    }
    for (const [i, [relation, from, to, config = {}]] of EDGES.entries()) {
      edges[`edge-${block}-${i}`] = { relation, from: idOf(from), to: idOf(to), config }
    }
  }
  return { ...emptyDocument(`Platform of ${count}`), nodes, edges }
}
