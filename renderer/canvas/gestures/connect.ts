import { componentOf } from '../../../shared/catalog/index.ts'
import { connectOrAsk, relationsNow } from '../connect.ts'
import { nodeAt } from '../hit.ts'
import { overlap } from '../metrics.ts'
import { announce, clearMarks, type Gesture, type Kit, type Pointer, sceneNow } from './kit.ts'

/** From a card's handle to another node: says all the way whether the two can be connected, and if not, why. */
export function connect(kit: Kit, from: string): Gesture {
  const scene = sceneNow(kit)
  const { document } = scene
  const verdicts = new Map<string, string | null>()
  // Asked once per node: the answer does not change while the button is down.
  const refusal = (to: string): string | null => {
    const known = verdicts.get(to)
    if (known !== undefined) return known
    const { possible, reason } = relationsNow(document, from, to)
    const verdict = possible.length > 0 ? null : (reason ?? 'These two cannot be connected.')
    verdicts.set(to, verdict)
    return verdict
  }
  const targets = new Set<string>()
  const { mounted } = kit.canvas.getState()
  for (const [id, box] of scene.boxes)
    if (id !== from && mounted && overlap(box, mounted) && refusal(id) === null) targets.add(id)
  const show = ({ drawing, window: at, inside }: Pointer) => {
    const over = inside ? overWhat(scene, drawing, from) : null
    const reason = over === null ? null : refusal(over)
    const hint =
      over === null
        ? null
        : reason === null
          ? { tone: 'accept' as const, text: whatWouldHappen(kit, from, over), at }
          : { tone: 'refuse' as const, text: reason, at }
    kit.canvas.setState({
      connecting: { from, to: drawing, over, allowed: reason === null, targets },
      hint,
    })
  }
  return {
    follow: true,
    move: show,
    end(pointer) {
      const over = pointer.inside ? overWhat(scene, pointer.drawing, from) : null
      clearMarks(kit)
      if (over === null) return
      const reason = refusal(over) ?? connectOrAsk(kit.store, from, over)
      if (reason === null) return
      kit.store.getState().actions.notify({ tone: 'warning', text: reason })
      announce(kit, `Not connected. ${reason}`)
    },
    cancel: () => clearMarks(kit),
  }
}

/** What the free end is over. A frame that takes no connections is only background there. */
function overWhat(
  scene: ReturnType<typeof sceneNow>,
  point: Pointer['drawing'],
  from: string,
): string | null {
  const over = nodeAt(scene, point)
  if (over === null || over === from) return null
  const spec = componentOf(scene.document.nodes[over]?.type ?? '')
  return spec?.container && Object.keys(spec.in ?? {}).length === 0 ? null : over
}

function whatWouldHappen(kit: Kit, from: string, to: string): string {
  const { document } = kit.store.getState().history
  const { possible } = relationsNow(document, from, to)
  const name = document.nodes[to]?.name ?? to
  return possible.length === 1 ? `${possible[0]?.title ?? ''} ${name}` : `Connect to ${name}…`
}
