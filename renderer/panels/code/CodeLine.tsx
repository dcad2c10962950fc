import css from './code.module.css'
import { highlight, type Language } from './highlight.ts'

interface Props {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly language: Language
  readonly lit: boolean
  /** null: one cannot be at a line here. */
  readonly at: boolean | null
  /** Which of how many it is, for those who hear it. */
  readonly place: number
  readonly places: number
}

/** One line with its number. */
export function CodeLine({ id, number, text, language, lit, at, place, places }: Props) {
  const option = at !== null && {
    id,
    role: 'option',
    'aria-selected': at,
    'aria-posinset': place,
    'aria-setsize': places,
  }
  return (
    <div
      className={css.line}
      data-line={number}
      data-lit={lit || undefined}
      data-at={at === true || undefined}
      {...option}
    >
      <span className={css.number}>{number}</span>
      <span className={css.content}>
        {highlight(text, language).map((token, index) => (
          // Tokens of a line never move
          <span key={index} className={css[token.kind]}>
            {token.text}
          </span>
        ))}
      </span>
    </div>
  )
}
