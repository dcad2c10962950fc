/** Checks, prices and exports beside the window. Its answers are JSON text: see messages.ts. */
import { config } from 'zod'
import { facts } from '../../shared/facts/facts.ts'
import { createAnalyst } from './analyst.ts'
import type { FromWorker, ToWorker } from './messages.ts'

// The page's policy forbids compiling code from text, which zod would try and have reported for each schema.
config({ jitless: true })

const answer = createAnalyst(facts, () => performance.now())

const reply = (message: FromWorker) => postMessage(JSON.stringify(message))

addEventListener('message', ({ data }: MessageEvent<string>) => {
  const message = JSON.parse(data) as ToWorker
  try {
    reply(answer(message))
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    const request = message.kind === 'analyze' ? null : message.request
    reply({ kind: 'failed', request, message: `The drawing could not be worked out: ${detail}` })
  }
})
