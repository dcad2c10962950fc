import { useState } from 'react'
import { plural } from '../../../../shared/base/text.ts'
import type { Explanation } from '../../../../shared/exporters/explain.ts'
import { Options } from '../../../form/controls/Options.tsx'
import { Button } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { showPrinted, usePrinted } from '../tab.ts'
import { CausesNothing } from './CausesNothing.tsx'
import { ConnectionLinks } from './ConnectionLinks.tsx'
import css from './codeTab.module.css'
import { Parameters } from './Parameters.tsx'
import { ResourceBlock, SnippetView } from './ResourceBlock.tsx'
import { useExplanation } from './useExplanation.ts'

/** With more resources than these the blocks start closed: their list is what one wants to see first. */
const FEW = 6

/** Exactly what drawing this puts into the template and into the script. */
export function CodeTab({ kind, id }: { readonly kind: 'node' | 'edge'; readonly id: string }) {
  const [all, setAll] = useState<boolean | null>(null)
  const printed = usePrinted()
  const answer = useExplanation(kind, id, printed === 'commands')
  if (answer.kind === 'working') return <Empty title="Printing…" />
  if (answer.kind === 'refused') return <Empty title="This cannot be printed">{answer.reason}</Empty>
  const { stack, resources, changes, outputs, parameters, scriptFault, exportable } = answer.explained
  if (stack === null) return <CausesNothing kind={kind} id={id} />
  const lacksCommands = scriptFault === null && resources.concat(changes).some(({ cli }) => cli === null)
  const open = all ?? resources.length + changes.length <= FEW
  return (
    <div className={css.tab}>
      <Options<'template' | 'commands'>
        id={`printed-${kind}-${id}`}
        label="Show as"
        value={printed}
        options={[
          { value: 'template', label: 'CloudFormation' },
          { value: 'commands', label: 'AWS CLI' },
        ]}
        onPick={showPrinted}
      />
      {!exportable && (
        <p className={css.caution}>
          Nothing can be exported yet; settings that are not valid stand here at their defaults.
        </p>
      )}
      {printed === 'commands' && scriptFault !== null && <p className={css.caution}>{scriptFault}</p>}
      <div className={css.lead}>
        <p>{printed === 'commands' && lacksCommands ? 'Printing…' : lead(answer.explained)}</p>
        <Button size="sm" look="quiet" onClick={() => setAll(!open)}>
          {open ? 'Close all' : 'Open all'}
        </Button>
      </div>
      {resources.map((resource) => (
        <ResourceBlock key={`${resource.logicalId} ${all}`} resource={resource} open={open} />
      ))}
      {changes.length > 0 && (
        <section className={css.group}>
          <h3 className={css.heading}>Changes in what it joins</h3>
          {changes.map((resource) => (
            <ResourceBlock key={`${resource.logicalId} ${all}`} resource={resource} foreign open={open} />
          ))}
        </section>
      )}
      {printed === 'template' && outputs.length > 0 && (
        <section className={css.group}>
          <h3 className={css.heading}>{outputs.length === 1 ? 'Output' : 'Outputs'}</h3>
          {outputs.map(({ name, yaml }) => (
            <SnippetView key={name} snippet={yaml} what={name} />
          ))}
        </section>
      )}
      <Parameters parameters={parameters} />
      {kind === 'node' && <ConnectionLinks id={id} title="Its connections cause more" />}
    </div>
  )
}

function lead({ stack, resources, changes }: Explanation): string {
  const own = resources.length === 0 ? 'No resources of its own' : plural(resources.length, 'resource')
  const others = changes.length === 0 ? '' : `, changes in ${plural(changes.length, 'other')}`
  return `${own}${others}, in stack ${stack?.name} (${stack?.region}).`
}
