import type { ConfigPath } from '../../shared/document/operations/path.ts'
import css from './form.module.css'
import { useFormScope } from './scope.ts'

/** Faults of a group, list or map as a whole. */
export function Issues({ path }: { readonly path: ConfigPath }) {
  const issues = useFormScope().issuesAt(path)
  if (issues.length === 0) return null
  return (
    <div className={css.issues}>
      {issues.map((issue) => (
        <p key={issue.message} className={css.issue} data-severity={issue.severity}>
          {issue.message}
        </p>
      ))}
    </div>
  )
}
