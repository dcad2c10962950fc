import type { PlanParameter } from '../../../../shared/plan/plan.ts'
import css from './codeTab.module.css'

/** What must or can be given when the stack is deployed. */
export function Parameters({ parameters }: { readonly parameters: readonly PlanParameter[] }) {
  if (parameters.length === 0) return null
  return (
    <section className={css.group}>
      <h3 className={css.heading}>{parameters.length === 1 ? 'Parameter' : 'Parameters'}</h3>
      <dl className={css.parameters}>
        {parameters.map(({ name, description, default: value }) => (
          <div key={name}>
            <dt className={css.logicalId}>{name}</dt>
            <dd>
              {description}
              <span className={css.muted}>
                {value === undefined ? '. To be given.' : `. Unless given: ${value}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
