import { useFacts } from '../../form/useFacts.ts'
import { useActions } from '../../state/store.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useRequest } from '../parts/useRequest.ts'
import { Mark } from '../topbar/Mark.tsx'
import css from './dialogs.module.css'

const LICENCES: readonly (readonly [string, string])[] = [
  ['Cantilever', 'MIT'],
  ['React, React Flow, zustand, Immer, zod', 'MIT'],
  ['Elk.js (layout)', 'EPL-2.0'],
  ['Lucide (icons of the interface)', 'ISC'],
  ['AWS Architecture Icons (aws-icons 3.3.0)', 'MIT package; the drawings are Amazon’s'],
  ['Inter, JetBrains Mono (fonts)', 'SIL OFL 1.1'],
]

/** Versions, and how old everything is that prices and checks rest on. */
export function AboutDialog() {
  const { value: info } = useRequest('app.info', {})
  const { notify } = useActions()
  const facts = useFacts()
  const sheet = facts?.factSheet() ?? []
  const copy = async () => {
    const lines = [
      `Cantilever ${info?.version ?? ''} (${info?.platform ?? ''})`,
      info?.runtime ?? '',
      ...sheet.map(({ title, from, to }) => `${title}: ${from === to ? to : `${from} to ${to}`}`),
    ]
    try {
      await navigator.clipboard.writeText(lines.join('\n'))
      notify({ tone: 'success', text: 'Copied.' })
    } catch {
      notify({
        tone: 'warning',
        text: 'The clipboard cannot be written from here. Select the text and copy it.',
      })
    }
  }
  return (
    <Dialog
      title="About Cantilever"
      lead="Draw AWS compute architectures; check, price and export them. Nothing leaves this machine."
      footer={<Button onClick={() => void copy()}>Copy versions</Button>}
    >
      <div className={css.about} data-selectable>
        <div className={css.aboutHead}>
          <Mark size={40} />
          <div>
            <p className={css.version}>Version {info?.version ?? '…'}</p>
            <p className={css.note}>{info?.runtime}</p>
            {info?.userData && <p className={css.note}>Journals, versions, settings: {info.userData}</p>}
          </div>
        </div>
        <h3 className={css.heading}>Prices and facts</h3>
        <table className={css.facts}>
          <tbody>
            {sheet.map(({ file, title, source, from, to, unverified }) => (
              <tr key={file}>
                <th scope="row" title={source}>
                  {title}
                </th>
                <td>{from === to ? to : `${from} to ${to}`}</td>
                <td>{unverified > 0 ? `${unverified} unverified` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3 className={css.heading}>Licences</h3>
        <table className={css.facts}>
          <tbody>
            {LICENCES.map(([what, licence]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td colSpan={2}>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}
