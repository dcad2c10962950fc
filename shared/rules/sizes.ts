import type { ConfigPath } from '../document/operations/path.ts'
import { type GraphNode, isType } from '../graph/graph.ts'

/** How many there are at the start and may be at least and at most, as they were typed and not as they come out. */
export interface Sizes {
  /** What is counted: "instances". */
  readonly what: string
  readonly min: number
  readonly desired: number
  readonly max: number
  readonly paths: Readonly<Record<'min' | 'desired' | 'max', ConfigPath>>
}

/** The sizes of whatever scales between two bounds; null for everything else. */
export function sizesOf(node: GraphNode): Sizes | null {
  if (isType(node, 'autoscaling-group')) {
    const { minSize, desiredCapacity, maxSize } = node.config
    return {
      what: 'instances',
      min: minSize,
      desired: desiredCapacity,
      max: maxSize,
      paths: { min: ['minSize'], desired: ['desiredCapacity'], max: ['maxSize'] },
    }
  }
  if (isType(node, 'ecs-service') && node.config.autoScaling.enabled) {
    const { autoScaling, desiredCount } = node.config
    return {
      what: 'tasks',
      min: autoScaling.minCapacity,
      desired: desiredCount,
      max: autoScaling.maxCapacity,
      paths: {
        min: ['autoScaling', 'minCapacity'],
        desired: ['desiredCount'],
        max: ['autoScaling', 'maxCapacity'],
      },
    }
  }
  if (isType(node, 'eks-node-group')) {
    const { minSize, desiredSize, maxSize } = node.config
    return {
      what: 'nodes',
      min: minSize,
      desired: desiredSize,
      max: maxSize,
      paths: { min: ['minSize'], desired: ['desiredSize'], max: ['maxSize'] },
    }
  }
  return null
}
