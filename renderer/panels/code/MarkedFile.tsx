import { LocateFixed } from 'lucide-react'
import { useState } from 'react'
import type { ExportFile, Mark } from '../../../shared/exporters/exportFile.ts'
import { useActions } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { CodeView } from './CodeView.tsx'
import css from './code.module.css'
import { marksAt } from './lines.ts'
import { useOrigins } from './origin.ts'

interface Props {
  readonly file: ExportFile
  readonly marks: readonly Mark[]
  /** Before something is shown on the canvas. */
  readonly onLeave: () => void
}

/** An exported file of which each line says what it is owed to, and leads there. */
export function MarkedFile({ file, marks, onLeave }: Props) {
  const actions = useActions()
  const origins = useOrigins()
  const [line, setLine] = useState<number | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const shown = pointed ?? line
  const here = shown === null ? [] : marksAt(marks, shown)
  const inner = here.at(-1)
  const targetAt = (at: number | null) => {
    const mark = at === null ? undefined : marksAt(marks, at).at(-1)
    return mark === undefined ? null : origins(mark.origin).target
  }
  const move = (to: number) => {
    setLine(to)
    const target = targetAt(to)
    if (target?.edge !== undefined) actions.select({ edges: [target.edge] })
    else if (target)
      actions.select({ nodes: target.nodes ?? (target.node === undefined ? [] : [target.node]) })
  }
  const open = () => {
    const target = targetAt(line)
    if (!target) return
    onLeave()
    actions.reveal(target)
  }
  return (
    <>
      <CodeView
        name={file.name}
        text={file.text}
        {...(inner && { lit: [inner] })}
        cursor={{ line, onMove: move, onPoint: setPointed, onOpen: open }}
      />
      <div className={css.origin}>
        <p className={css.originText}>
          {shown === null ? (
            <span className={css.muted}>
              Point at a line to see what it is owed to. Arrow keys move from line to line.
            </span>
          ) : (
            <OriginOf line={shown} marks={here} />
          )}
        </p>
        <p className="visually-hidden" role="status">
          {line !== null && <OriginOf line={line} marks={marksAt(marks, line)} />}
        </p>
        <Button
          size="sm"
          disabled={targetAt(line) === null}
          title={line === null ? 'Click a line first' : undefined}
          onClick={open}
        >
          <LocateFixed size={13} aria-hidden /> Show on canvas
        </Button>
      </div>
    </>
  )
}

function OriginOf({ line, marks }: { readonly line: number; readonly marks: readonly Mark[] }) {
  const origins = useOrigins()
  const [outer, ...causes] = marks
  if (!outer)
    return (
      <>
        Line {line} <span className={css.muted}>belongs to the stack as a whole.</span>
      </>
    )
  const { name, kind } = origins(outer.origin)
  const inner = causes.at(-1)
  return (
    <>
      <span className={css.originName}>{name}</span> <span className={css.muted}>· {kind}</span>
      {outer.logicalId !== null && <span className={css.id}> {outer.logicalId}</span>}
      {inner && (
        <>
          <span className={css.muted}>, this part because of </span>
          <span className={css.originName}>{origins(inner.origin).name}</span>
        </>
      )}
    </>
  )
}
