import { memo } from 'react'
import { componentOf } from '../../shared/catalog/index.ts'
import { BadgeMark } from './BadgeMark.tsx'
import { useCanvas } from './canvasStore.ts'
import { ariaLabel, costText, summaryOf } from './describe.ts'
import { isCompact } from './metrics.ts'
import styles from './node.module.css'
import { ServiceIcon } from './ServiceIcon.tsx'
import { useBadge, useCost, useNode, usePriced, useSelected } from './slices.ts'

/** A component as a card. Reads its own slice of the state only, so that an edit renders one card. */
export const CardNode = memo(
  function CardNode({ id }: { readonly id: string }) {
    const node = useNode(id)
    const selected = useSelected(id)
    const badge = useBadge(id)
    const total = useCost(id)
    const priced = usePriced()
    const reach = useCanvas(({ connecting }) =>
      connecting === null || connecting.from === id
        ? null
        : connecting.over === id
          ? connecting.allowed
            ? 'accepts'
            : 'refuses'
          : connecting.targets.has(id)
            ? 'possible'
            : 'dimmed',
    )
    if (!node) return null
    const spec = componentOf(node.type)
    const cost = costText(spec, total, priced)
    const compact = spec !== null && isCompact(spec)
    const summary = summaryOf(node)
    const classes = [
      styles.card,
      compact && styles.compact,
      selected && styles.selected,
      reach && styles[reach],
    ]
    return (
      // biome-ignore lint/a11y/useSemanticElements: a card is no fieldset; it is one object of a drawing
      <div
        className={classes.filter(Boolean).join(' ')}
        data-node={id}
        data-selected={selected || undefined}
        role="group"
        aria-roledescription="component"
        aria-label={ariaLabel(node, badge, cost)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: cards are selected and moved by keyboard
        tabIndex={0}
      >
        <div className={styles.head}>
          <ServiceIcon name={spec?.icon} size={compact ? 36 : 38} />
          <div className={styles.titles}>
            <div className={badge ? `${styles.name} ${styles.besideBadge}` : styles.name}>{node.name}</div>
            <div className={styles.type}>{compact ? summary.join(' · ') : (spec?.title ?? node.type)}</div>
          </div>
          {badge && <BadgeMark badge={badge} />}
        </div>
        {!compact && <div className={styles.summary}>{summary.join(' · ')}</div>}
        {cost && (
          <div className={styles.cost}>
            <span className={styles.figure}>{cost.figure}</span> {cost.suffix}
          </div>
        )}
      </div>
    )
  },
  (before, after) => before.id === after.id,
)
