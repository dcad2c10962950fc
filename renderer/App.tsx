import styles from './app.module.css'
import { Canvas } from './canvas/Canvas.tsx'
import { useShortcuts } from './commands/useShortcuts.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { BottomPanel } from './panels/BottomPanel.tsx'
import { Dialogs } from './panels/Dialogs.tsx'
import { Inspector } from './panels/Inspector.tsx'
import { Notices } from './panels/Notices.tsx'
import { Palette } from './panels/Palette.tsx'
import { TopBar } from './panels/TopBar.tsx'
import { Splitter } from './Splitter.tsx'
import { useStudio } from './state/store.ts'

/** The studio's desk: bar on top, components left, drawing in the middle, settings right, problems and cost below. */
export function App() {
  useShortcuts()
  const left = useStudio((studio) => (studio.panels.palette ? studio.sizes.left : 0))
  const right = useStudio((studio) => (studio.panels.inspector ? studio.sizes.right : 0))
  const bottom = useStudio((studio) =>
    studio.panels.problems || studio.panels.cost ? studio.sizes.bottom : 0,
  )
  return (
    <div className={styles.app} style={{ gridTemplateColumns: `${left}px minmax(0, 1fr) ${right}px` }}>
      <header className={styles.top}>
        <ErrorBoundary what="The top bar">
          <TopBar />
        </ErrorBoundary>
      </header>
      {left > 0 && (
        <aside className={styles.left} aria-label="Components">
          <ErrorBoundary what="The component palette">
            <Palette />
          </ErrorBoundary>
          <Splitter side="left" />
        </aside>
      )}
      <main className={styles.middle} style={{ gridTemplateRows: `minmax(0, 1fr) ${bottom}px` }}>
        <div className={styles.canvas}>
          <ErrorBoundary what="The drawing">
            <Canvas />
          </ErrorBoundary>
        </div>
        {bottom > 0 && (
          <section className={styles.bottom} aria-label="Problems and cost">
            <Splitter side="bottom" />
            <ErrorBoundary what="The problems and cost panel">
              <BottomPanel />
            </ErrorBoundary>
          </section>
        )}
      </main>
      {right > 0 && (
        <aside className={styles.right} aria-label="Inspector">
          <Splitter side="right" />
          <ErrorBoundary what="The inspector">
            <Inspector />
          </ErrorBoundary>
        </aside>
      )}
      <Dialogs />
      <Notices />
    </div>
  )
}
