import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useState } from 'react'
import { messageOf } from '../../commands/define.ts'
import { useActions } from '../../state/store.ts'
import { ExampleCard } from './ExampleCard.tsx'
import { type Example, groupsOf, readExamples } from './examples.ts'
import css from './welcome.module.css'

/** The drawings that come with the app, by kind, and a field that finds those with a service or a word in them. */
export function Gallery() {
  const { notify } = useActions()
  const [examples, setExamples] = useState<readonly Example[] | null>(null)
  const [words, setWords] = useState('')
  const prefix = useId()
  useEffect(() => {
    readExamples().then(setExamples, (cause: unknown) => notify({ tone: 'error', text: messageOf(cause) }))
  }, [notify])
  const groups = useMemo(() => groupsOf(examples ?? [], words), [examples, words])
  return (
    <section className={css.examples} aria-label="Examples">
      <div className={css.bar}>
        <h3 className={css.heading}>Start from an example</h3>
        <label className={css.search}>
          <Search size={14} aria-hidden />
          <input
            type="search"
            aria-label="Find an example"
            placeholder="EKS, Spot, queue…"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      </div>
      {groups.map(({ title, about, examples: ones }) => (
        <section key={title} aria-labelledby={`${prefix}${title}`}>
          <h4 className={css.group} id={`${prefix}${title}`}>
            {title} <span className={css.count}>{ones.length}</span>
            <span className={css.about}>{about}</span>
          </h4>
          <div className={css.cards}>
            {ones.map((example) => (
              <ExampleCard key={example.id} example={example} />
            ))}
          </div>
        </section>
      ))}
      <p role="status" className={css.muted}>
        {examples && groups.length === 0 ? `No example has “${words}” in it.` : ''}
      </p>
    </section>
  )
}
