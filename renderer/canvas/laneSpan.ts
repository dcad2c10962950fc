import { containerFacts } from './groupStyle.ts'
import { PADDING } from './metrics.ts'
import type { Scene } from './scene.ts'

/** Tiers that are this much out of line with each other cannot share columns. */
const TOLERANCE = 4

/**
 * Where the columns of a VPC's Availability Zones run, as "left width" in pixels from its corner: along its tiers when
 * these stand below each other, so that one line goes through all of them; empty when they do not, since columns that
 * miss each other would tell a lie. A tier's own columns take its whole width.
 */
export function laneSpan({ boxes, children, document }: Scene, id: string): string {
  const box = boxes.get(id)
  const node = document.nodes[id]
  if (!box || !node) return ''
  if (containerFacts(node).tier) return `0 ${box.width}`
  const tiers = (children.get(id) ?? []).flatMap((child) => {
    const other = document.nodes[child]
    const at = boxes.get(child)
    return other && at && containerFacts(other).tier ? [at] : []
  })
  const [first] = tiers
  if (!first) return `${PADDING} ${box.width - 2 * PADDING}`
  const inLine = tiers.every(
    ({ x, width }) => Math.abs(x - first.x) <= TOLERANCE && Math.abs(width - first.width) <= TOLERANCE,
  )
  return inLine ? `${first.x - box.x} ${first.width}` : ''
}
