import { CircleHelp, RotateCcw } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { FormField } from '../../shared/catalog/form.ts'
import type { ConfigPath } from '../../shared/document/operations/path.ts'
import css from './form.module.css'
import { type FieldIssue, fieldId, useFormScope } from './scope.ts'

interface Described {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

interface Props {
  readonly field: FormField
  readonly path: ConfigPath
  readonly changed: boolean
  /** `beside`: short controls stand to the right of their label. */
  readonly layout: 'beside' | 'below'
  /** Further faults that only the control knows, such as text that is no number. */
  readonly localIssue?: string | null
  /** False: the control is no input of its own, so the label names a group. */
  readonly labelled?: boolean
  readonly children: (described: Described) => ReactNode
}

/** Label, help, "changed" marker with reset, faults: the same around every control. */
export function FieldRow({ field, path, changed, layout, localIssue, labelled = true, children }: Props) {
  const scope = useFormScope()
  const [helpOpen, setHelpOpen] = useState(false)
  const helpId = useId()
  const issuesId = useId()
  const issues: readonly FieldIssue[] = localIssue
    ? [{ message: localIssue, severity: 'error' }]
    : scope.issuesAt(path)
  const differs = scope.differs(path)
  const id = fieldId(scope, path)
  const describedBy = [field.description && helpId, issues.length > 0 && issuesId].filter(Boolean).join(' ')
  const invalid = issues.some((issue) => issue.severity === 'error')
  const Label = labelled ? 'label' : 'span'
  return (
    <div
      className={css.row}
      data-layout={layout}
      data-path={path.join('.')}
      data-changed={changed || undefined}
    >
      <div className={css.heading}>
        <Label className={css.label} id={`${id}-label`} {...(labelled && { htmlFor: id })}>
          {field.title}
        </Label>
        {field.description && (
          <button
            type="button"
            className={css.quiet}
            aria-label={`About ${field.title}`}
            aria-expanded={helpOpen}
            title={field.description}
            onClick={() => setHelpOpen(!helpOpen)}
          >
            <CircleHelp size={13} aria-hidden />
          </button>
        )}
        {changed && (
          <button
            type="button"
            className={css.reset}
            aria-label={`Reset ${field.title} to its default`}
            title="Changed. Click to go back to the default."
            onClick={() => scope.set(path, undefined)}
          >
            <span className={css.dot} aria-hidden />
            <RotateCcw size={12} aria-hidden />
          </button>
        )}
      </div>
      <div className={css.control}>{children({ id, describedBy: describedBy || undefined, invalid })}</div>
      {differs && (
        <p className={css.note}>Differs between the selected components. A change sets all of them.</p>
      )}
      {field.description && (
        <p id={helpId} className={helpOpen ? css.help : css.srOnly}>
          {field.description}
        </p>
      )}
      {issues.length > 0 && (
        <div id={issuesId} className={css.issues} aria-live="polite">
          {issues.map((issue) => (
            <p key={issue.message} className={css.issue} data-severity={issue.severity}>
              {issue.message}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
