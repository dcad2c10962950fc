import type { EksSupport, EksVersion } from '../../../shared/facts/types.ts'
import { FieldRow } from '../FieldRow.tsx'
import type { FieldProps } from '../fieldProps.ts'
import { useFormScope } from '../scope.ts'
import { today } from '../today.ts'
import { useFacts } from '../useFacts.ts'
import { isChanged } from '../values.ts'
import { Picker } from './Picker.tsx'
import css from './picker.module.css'

const SUPPORT: Readonly<Record<EksSupport, { readonly text: string; readonly tone?: string }>> = {
  standard: { text: 'standard support', tone: 'success' },
  extended: { text: 'extended support, costs more', tone: 'warning' },
  ended: { text: 'support has ended', tone: 'error' },
  unknown: { text: 'support unknown' },
}

/** A Kubernetes version that Amazon EKS offers, with where its support stands today. */
export function KubernetesVersionField({ field, path, value }: FieldProps<'text' | 'choice'>) {
  const scope = useFormScope()
  const facts = useFacts()
  const version = typeof value === 'string' ? value : ''
  const support = (of: string) => SUPPORT[facts?.eksSupport(of, today()) ?? 'unknown']
  return (
    <FieldRow field={field} path={path} changed={isChanged(field, value)} layout="below">
      {({ id, describedBy, invalid }) => (
        <Picker
          id={id}
          label={field.title}
          describedBy={describedBy}
          invalid={invalid}
          value={version}
          detail={facts && support(version).text}
          free
          options={(search) =>
            (facts?.eksVersions() ?? [])
              .filter((known) => known.version.includes(search.trim()))
              .map((known) => ({
                value: known.version,
                row: <Row version={known} {...support(known.version)} />,
              }))
          }
          onPick={(picked) => scope.set(path, picked)}
        />
      )}
    </FieldRow>
  )
}

function Row({ version, text, tone }: { version: EksVersion; text: string; tone?: string }) {
  return (
    <>
      <span className={css.name}>{version.version}</span>
      <span className={css.wide}>
        {version.endOfStandardSupport === null
          ? 'end of standard support not known'
          : `standard support to ${version.endOfStandardSupport}`}
      </span>
      <span className={css.badges}>
        <span className={css.badge} data-tone={tone}>
          {text}
        </span>
      </span>
    </>
  )
}
