import css from './topbar.module.css'

/** The app's sign: a beam on a mast, held up by stays, with something at its end. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg className={css.mark} width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path d="M9 4 3 14.5M9 4l11 10.5" className={css.markStay} />
      <path d="M9 4v17M3 14.5h15M6 21h6" className={css.markBeam} />
      <circle cx="20" cy="14.5" r="3" className={css.markLoad} />
    </svg>
  )
}
