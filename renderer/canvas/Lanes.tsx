import styles from './node.module.css'

interface LanesProps {
  readonly azCount: number
  /** One range per zone in a tier; none in a VPC. */
  readonly cidrs: readonly string[]
  /** "left width", see laneSpan. */
  readonly span: string
}

/** Availability Zones as columns: a VPC names them at its foot, a tier says there which range its subnet has. */
export function Lanes({ azCount, cidrs, span }: LanesProps) {
  const [left, width] = span.split(' ').map(Number)
  return (
    <div className={styles.lanes} style={{ left, width }} aria-hidden>
      {Array.from({ length: azCount }, (_, index) => (
        <div key={index} className={styles.lane}>
          <span>{cidrs[index] ?? `Zone ${index + 1}`}</span>
        </div>
      ))}
    </div>
  )
}
