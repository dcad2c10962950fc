import styles from './app.module.css'
import { Canvas } from './canvas/Canvas.tsx'
import { useShortcuts } from './commands/useShortcuts.ts'
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
        <TopBar />
      </header>
      {left > 0 && (
        <aside className={styles.left} aria-label="Components">
          <Palette />
          <Splitter side="left" />
        </aside>
      )}
      <main className={styles.middle} style={{ gridTemplateRows: `minmax(0, 1fr) ${bottom}px` }}>
        <div className={styles.canvas}>
          <Canvas />
        </div>
        {bottom > 0 && (
          <section className={styles.bottom} aria-label="Problems and cost">
            <Splitter side="bottom" />
            <BottomPanel />
          </section>
        )}
      </main>
      {right > 0 && (
        <aside className={styles.right} aria-label="Inspector">
          <Splitter side="right" />
          <Inspector />
        </aside>
      )}
      <Dialogs />
      <Notices />
    </div>
  )
}
