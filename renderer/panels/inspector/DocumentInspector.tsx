import { plural } from '../../../shared/base/text.ts'
import { useStudio } from '../../state/store.ts'
import { DocumentForm } from './DocumentForm.tsx'
import css from './inspector.module.css'

/** The drawing as a whole: what the inspector shows while nothing is selected. */
export function DocumentInspector() {
  const { nodes, edges } = useStudio((studio) => studio.history.document)
  const implied = useStudio((studio) => studio.analysis?.implied)
  const counts = [
    plural(Object.keys(nodes).length, 'component'),
    plural(Object.keys(edges).length, 'connection'),
  ]
  return (
    <div className={css.scroll}>
      <header className={css.header}>
        <div className={css.headerText}>
          <h2 className={css.edgeTitle}>This drawing</h2>
          <p className={css.kind}>{counts.join(', ')}</p>
        </div>
      </header>
      <div className={css.body}>
        <DocumentForm />
        {implied && implied.length > 0 && (
          <section className={css.implied}>
            <h3 className={css.notesLabel}>Added so that it can be deployed</h3>
            <ul>
              {implied.map(({ id, title, name }) => (
                <li key={id}>
                  {name} <span className={css.muted}>{title}</span>
                </li>
              ))}
            </ul>
            <p className={css.muted}>Draw a VPC around your components to decide these yourself.</p>
          </section>
        )}
      </div>
    </div>
  )
}
