import styles from './node.module.css'

/** Availability Zones as columns of equal width: a tier has one subnet in each, whose range stands at its foot. */
export function Lanes({ azCount, cidrs }: { readonly azCount: number; readonly cidrs: readonly string[] }) {
  const zones = Array.from({ length: azCount }, (_, index) => ({ zone: index + 1, cidr: cidrs[index] }))
  return (
    <div className={styles.lanes} aria-hidden>
      {zones.map(({ zone, cidr }) => (
        <div key={zone} className={styles.lane}>
          <span>
            Zone {zone}
            {cidr !== undefined && <span className={styles.cidr}>{cidr}</span>}
          </span>
        </div>
      ))}
    </div>
  )
}
