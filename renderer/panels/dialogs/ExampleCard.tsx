import { useEffect, useState } from 'react'
import { plural } from '../../../shared/base/text.ts'
import type { Total } from '../../../shared/cost/report.ts'
import { messageOf } from '../../commands/define.ts'
import { openExample } from '../../commands/lifecycle/documents.ts'
import { useWorkbench } from '../../state/store.ts'
import { rangeText, shortUsd } from '../parts/money.ts'
import { type Example, lessonOf, totalOf } from './examples.ts'
import { EmptyThumbnail, Thumbnail } from './Thumbnail.tsx'
import { useTurn } from './useTurn.ts'
import css from './welcome.module.css'

export function ExampleCard({ example }: { readonly example: Example }) {
  const bench = useWorkbench()
  const { document, text } = example
  const [total, setTotal] = useState<Total | null>(null)
  const drawn = useTurn()
  const { notify } = bench.store.getState().actions
  useEffect(() => {
    let wanted = true
    totalOf(bench.engine, document).then(
      (value) => wanted && setTotal(value),
      (cause: unknown) => wanted && notify({ tone: 'warning', text: messageOf(cause) }),
    )
    return () => {
      wanted = false
    }
  }, [bench, document, notify])
  const { name, region } = document.settings
  const scenes = Object.keys(document.scenes).length
  return (
    <button
      type="button"
      className={css.card}
      onClick={() =>
        void openExample(bench, name, text).catch((cause: unknown) =>
          notify({ tone: 'error', text: messageOf(cause) }),
        )
      }
    >
      {drawn ? <Thumbnail document={document} /> : <EmptyThumbnail />}
      <span className={css.cardBody}>
        <span className={css.cardTitle}>{name}</span>
        <span className={css.cardCost}>
          {total ? (
            <>
              <strong>{shortUsd(total.expected)}</strong> a month
              <span className={css.range}>
                {rangeText(total)}
                {total.gaps > 0 && ' + usage'}
              </span>
            </>
          ) : (
            <span className={css.muted}>Adding up…</span>
          )}
        </span>
        <span className={css.lesson}>{lessonOf(document)}</span>
        <span className={css.facts}>
          {plural(Object.keys(document.nodes).length, 'component')}
          {scenes > 0 && ` · ${plural(scenes, 'scene')}`} · {region}
        </span>
      </span>
    </button>
  )
}
