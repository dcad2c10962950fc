import { memo } from 'react'
import { componentOf } from '../../shared/catalog/index.ts'
import { useStudio } from '../state/store.ts'
import { BadgeMark } from './BadgeMark.tsx'
import { useCanvas } from './canvasStore.ts'
import { ariaLabel, costText, summaryOf } from './describe.ts'
import { containerFacts, groupIcon, groupStyle } from './groupStyle.ts'
import { Lanes } from './Lanes.tsx'
import { laneSpan } from './laneSpan.ts'
import styles from './node.module.css'
import { ServiceIcon } from './ServiceIcon.tsx'
import { sceneOf } from './scene.ts'
import { useBadge, useCost, useNode, usePriced, useSelected } from './slices.ts'

/** A container in AWS's group style. Its body lets the pointer through to the canvas; the header is its handle. */
export const FrameNode = memo(
  function FrameNode({ id }: { readonly id: string }) {
    const node = useNode(id)
    const selected = useSelected(id)
    const badge = useBadge(id)
    const total = useCost(id)
    const priced = usePriced()
    const lanes = useStudio((studio) => studio.analysis?.lanes.get(id) ?? null)
    const span = useStudio((studio) => laneSpan(sceneOf(studio.history.document), id))
    const target = useCanvas(({ target, connecting }) => {
      if (target?.id === id) return target.accepts ? 'accepts' : 'refuses'
      if (connecting?.over === id) return connecting.allowed ? 'accepts' : 'refuses'
      return null
    })
    if (!node) return null
    const spec = componentOf(node.type)
    const facts = containerFacts(node)
    const { tone, dash } = groupStyle(spec?.container?.kind ?? null, facts)
    const cost = costText(spec, total, priced)
    const classes = [
      styles.frame,
      styles[tone],
      styles[dash],
      selected && styles.selected,
      target && styles[target],
    ]
    return (
      <div className={classes.filter(Boolean).join(' ')} data-frame={id}>
        {lanes && span !== '' && <Lanes {...lanes} span={span} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a frame is no fieldset; it is one object of a drawing */}
        <div
          className={styles.header}
          data-node={id}
          data-selected={selected || undefined}
          role="group"
          aria-roledescription="container"
          aria-label={ariaLabel(node, badge, cost)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: containers are selected and moved by keyboard
          tabIndex={0}
        >
          <ServiceIcon name={groupIcon(spec?.icon, facts)} size={26} />
          <span className={styles.frameName}>{node.name}</span>
          <span className={styles.frameFacts}>{summaryOf(node).join(' · ')}</span>
          {cost && (
            <span className={styles.frameCost}>
              <span className={styles.figure}>{cost.figure}</span> {cost.suffix}
            </span>
          )}
          {badge && <BadgeMark badge={badge} />}
        </div>
      </div>
    )
  },
  (before, after) => before.id === after.id,
)
