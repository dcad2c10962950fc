export {}

declare global {
  interface Window {
    /** Changes one node, as an edit in the inspector would. */
    edit?: (name: string) => void
  }
}

/** What the pages are asked from outside, by name: `probes.untilVisible()`. */

function untilVisible(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.getEntriesByName('mount')[0]?.startTime ?? 0
    const look = () => {
      const node = document.querySelector('.react-flow__node')
      const mounted = node !== null && getComputedStyle(node).visibility === 'visible'
      const line = document.querySelector('.react-flow__edge-path, [data-edge] path')
      const painted = document.querySelector('[data-testid="overview"]') !== null
      if ((mounted && line !== null) || painted)
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
      else requestAnimationFrame(look)
    }
    look()
  })
}

function zoomNow(): number {
  const layer = document.querySelector('.react-flow__viewport')
  return layer ? new DOMMatrix(getComputedStyle(layer).transform).a : 1
}

let picked: Element | null = null

/** Middle of a card that is not covered by anything. */
function cardNearMiddle(): { x: number; y: number } {
  let best = { x: 0, y: 0, distance: Infinity }
  for (const card of document.querySelectorAll('.react-flow__node-card')) {
    const box = card.getBoundingClientRect()
    const x = box.left + box.width / 2
    const y = box.top + box.height / 2
    const distance = Math.hypot(x - innerWidth / 2, y - innerHeight / 2)
    if (distance >= best.distance || !card.contains(document.elementFromPoint(x, y))) continue
    best = { x, y, distance }
    picked = card
  }
  return best
}

/** Where the card is now: a drag that moved nothing must not count as a fast one. */
const pickedAt = () => picked?.getBoundingClientRect().left ?? Number.NaN

let frames: number[] = []
let handle = 0

function startFrames(): void {
  frames = []
  let last = performance.now()
  const tick = (now: number) => {
    frames.push(now - last)
    last = now
    handle = requestAnimationFrame(tick)
  }
  handle = requestAnimationFrame(tick)
}

/** 95th percentile of the milliseconds between frames. */
function stopFrames(): number {
  cancelAnimationFrame(handle)
  frames.sort((a, b) => a - b)
  return frames[Math.floor(frames.length * 0.95)] ?? Number.NaN
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

async function editToPaint(): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 10; i++) {
    await new Promise((resolve) => setTimeout(resolve, 120))
    const start = performance.now()
    window.edit?.(`renamed ${i}`)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[5] ?? Number.NaN
}

Object.assign(window, {
  probes: {
    untilVisible,
    zoomNow,
    cardNearMiddle,
    pickedAt,
    startFrames,
    stopFrames,
    nextFrame,
    editToPaint,
  },
})
