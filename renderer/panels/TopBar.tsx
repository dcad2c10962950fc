import { PanelLeft, PanelRight, Redo2, Search, Share, Undo2 } from 'lucide-react'
import { redoLabel, undoLabel } from '../../shared/document/history.ts'
import { ENVIRONMENTS, type Environment } from '../../shared/document/schema.ts'
import { hasNodes, isDirty } from '../commands/define.ts'
import { runCommand } from '../commands/run.ts'
import { Select } from '../form/controls/Options.tsx'
import { RegionPicker } from '../form/widgets/RegionPicker.tsx'
import { useStudio, useWorkbench } from '../state/store.ts'
import { MenuBar } from './menu/MenuBar.tsx'
import { Button, IconButton } from './parts/Button.tsx'
import { NameInput } from './parts/NameInput.tsx'
import { CostButton, ProblemsButton } from './topbar/Figures.tsx'
import { keysText } from './topbar/keysText.ts'
import { Mark } from './topbar/Mark.tsx'
import { ThemeButton } from './topbar/ThemeButton.tsx'
import css from './topbar/topbar.module.css'

const LABELS: Readonly<Record<Environment, string>> = {
  production: 'Production',
  staging: 'Staging',
  development: 'Development',
}

/** Above everything: which drawing this is, what it costs, what is wrong with it, and the way out. */
export function TopBar() {
  const bench = useWorkbench()
  const palette = useStudio((studio) => studio.panels.palette)
  const inspector = useStudio((studio) => studio.panels.inspector)
  const { actions } = bench.store.getState()
  return (
    <div className={css.bar}>
      <div className={css.side}>
        {bench.host.kind === 'browser' && <MenuBar />}
        <IconButton
          label="Component palette"
          title={`Component palette (${keysText('view.components')})`}
          pressed={palette}
          onClick={() => actions.togglePanel('palette')}
        >
          <PanelLeft size={16} aria-hidden />
        </IconButton>
        <h1 className="visually-hidden">Cantilever</h1>
        <Mark />
        <DocumentName />
        <Steps />
      </div>
      <Place />
      <div className={css.side} data-end>
        <ProblemsButton />
        <CostButton />
        <span className={css.divider} />
        <IconButton
          label="Command palette"
          title={`Commands, components, places (${keysText('view.command-palette')})`}
          onClick={() => void runCommand(bench, 'view.command-palette')}
        >
          <Search size={16} aria-hidden />
        </IconButton>
        <ThemeButton />
        <IconButton
          label="Inspector"
          title={`Inspector (${keysText('view.inspector')})`}
          pressed={inspector}
          onClick={() => actions.togglePanel('inspector')}
        >
          <PanelRight size={16} aria-hidden />
        </IconButton>
        <ExportButton />
      </div>
    </div>
  )
}

function DocumentName() {
  const { store } = useWorkbench()
  const name = useStudio((studio) => studio.history.document.settings.name)
  const dirty = useStudio(isDirty)
  const path = useStudio((studio) => studio.file.path)
  const { actions } = store.getState()
  return (
    <div className={css.name} title={path ?? 'Not saved yet'}>
      <NameInput
        label="Name of the drawing"
        size="md"
        value={name}
        maxLength={80}
        onChange={(next) =>
          actions.change(
            'Rename drawing',
            [{ verb: 'editSettings', settings: { name: next } }],
            'settings name',
          )
        }
        onSeal={actions.seal}
      />
      {dirty && (
        <span
          className={css.dirty}
          role="img"
          aria-label="Unsaved changes"
          title="There are unsaved changes"
        />
      )}
    </div>
  )
}

function Steps() {
  const bench = useWorkbench()
  const undo = useStudio((studio) => undoLabel(studio.history))
  const redo = useStudio((studio) => redoLabel(studio.history))
  const { actions } = bench.store.getState()
  return (
    <div className={css.steps}>
      <IconButton
        label="Undo"
        title={undo === null ? 'Nothing to undo' : `Undo: ${undo} (${keysText('edit.undo')})`}
        disabled={undo === null}
        onClick={actions.undo}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        label="Redo"
        title={redo === null ? 'Nothing to redo' : `Redo: ${redo} (${keysText('edit.redo')})`}
        disabled={redo === null}
        onClick={actions.redo}
      >
        <Redo2 size={16} aria-hidden />
      </IconButton>
    </div>
  )
}

/** Region and environment of the drawing: both change what everything costs or must stand up to. */
function Place() {
  const { store } = useWorkbench()
  const region = useStudio((studio) => studio.history.document.settings.region)
  const environment = useStudio((studio) => studio.history.document.settings.environment)
  const { actions } = store.getState()
  return (
    <div className={css.place}>
      <div className={css.region}>
        <span id="topbar-region-label" className="visually-hidden">
          Region
        </span>
        <RegionPicker
          id="topbar-region"
          label="Region"
          value={region}
          onPick={(code) =>
            actions.change('Change region', [{ verb: 'editSettings', settings: { region: code } }])
          }
        />
      </div>
      <div className={css.environment}>
        <Select<Environment>
          id="topbar-environment"
          label="Environment"
          value={environment}
          options={ENVIRONMENTS.map((value) => ({ value, label: LABELS[value] }))}
          onPick={(value) =>
            actions.change('Change environment', [{ verb: 'editSettings', settings: { environment: value } }])
          }
        />
      </div>
    </div>
  )
}

function ExportButton() {
  const bench = useWorkbench()
  const empty = !useStudio(hasNodes)
  return (
    <Button
      look="primary"
      disabled={empty}
      title={
        empty ? 'Draw something first' : `Export templates, script and cost (${keysText('file.export')})`
      }
      onClick={() => void runCommand(bench, 'file.export')}
    >
      <Share size={14} aria-hidden /> Export
    </Button>
  )
}
