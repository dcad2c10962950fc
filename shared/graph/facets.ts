import { getAtt, ref } from '../catalog/cfn.ts'
import type { FacetContext } from '../catalog/define.ts'
import type { GraphNode } from './graph.ts'

export const logicalIdOf = (logicalName: string, suffix = ''): string => logicalName + suffix

export const SECURITY_GROUP = 'SecurityGroup'

/** What a node's facets are computed from. The references hold as soon as the plan is built. */
export function facetContext(
  node: Pick<GraphNode, 'id' | 'name' | 'config' | 'logicalName' | 'region' | 'tier' | 'spec'>,
): FacetContext<unknown> {
  const { id, name, config, logicalName, region, tier, spec } = node
  // The same string each time: the plan looks these up by the thousand, and a string is hashed once.
  const ids = new Map<string, string>()
  const logicalId = (suffix = '') => {
    let known = ids.get(suffix)
    if (known === undefined) {
      known = logicalIdOf(logicalName, suffix)
      ids.set(suffix, known)
    }
    return known
  }
  return {
    id,
    name,
    config,
    logicalName,
    region,
    tier,
    logicalId,
    ref: (suffix) => ref(logicalId(suffix)),
    getAtt: (suffix, attribute) => getAtt(logicalId(suffix), attribute),
    securityGroup: spec.securityGroup?.(config) ? getAtt(logicalId(SECURITY_GROUP), 'GroupId') : null,
  }
}
